import type { Place } from '../diagnostics/place.js';
import { printable } from '../i18n/printable.js';
import type { Paint } from './report.js';

const WIDTH = 76;

/**
 * The line of a place with a caret under it, and the line before for company. Long lines are cut around the
 * caret. No output line begins with the file's own text.
 */
export function excerpt(text: string, place: Place, paint: Paint): string[] {
  const lines = linesAround(text, place.line);
  const gutter = String(place.line).length;
  const result: string[] = [];
  if (lines.before?.trim()) {
    const number = String(place.line - 1).padStart(gutter);
    result.push(paint.faint(`    ${number} │ ${cut(lines.before, 0).text}`));
  }
  const { text: shown, from } = cut(lines.line, place.column - 1);
  result.push(`  ${paint.error('>')} ${paint.faint(`${place.line} │`)} ${shown}`);
  const start = printableWidth(lines.line.slice(from, place.column - 1)) + (from > 0 ? 1 : 0);
  const end = place.endLine === place.line ? place.endColumn - 1 : lines.line.length;
  const length = Math.max(1, printableWidth(lines.line.slice(place.column - 1, end)));
  const caret = '^'.repeat(Math.min(length, Math.max(1, WIDTH - start)));
  result.push(`    ${' '.repeat(gutter)} ${paint.faint('│')} ${' '.repeat(start)}${paint.error(caret)}`);
  return result;
}

function linesAround(text: string, line: number): { before: string | undefined; line: string } {
  let start = 0;
  let before: string | undefined;
  for (let number = 1; number < line; number++) {
    const end = text.indexOf('\n', start);
    if (end === -1) return { before, line: '' };
    if (number === line - 1) before = text.slice(start, end).replace(/\r$/, '');
    start = end + 1;
  }
  const end = text.indexOf('\n', start);
  return { before, line: text.slice(start, end === -1 ? undefined : end).replace(/\r$/, '') };
}

function cut(line: string, column: number): { text: string; from: number } {
  const from = column > WIDTH - 20 ? column - 20 : 0;
  const part = line.slice(from, from + WIDTH);
  const head = from > 0 ? '…' : '';
  const tail = from + WIDTH < line.length ? '…' : '';
  return { text: head + printable(part) + tail, from };
}

function printableWidth(text: string): number {
  return printable(text).length;
}
