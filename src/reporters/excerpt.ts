import type { Place } from '../diagnostics/place.js';
import { type Cell, cells } from './cells.js';
import type { LinesOf } from './lines-of.js';
import type { Paint } from './report.js';

/** What is shown of the text before the caret when a line is too long. */
const COMPANY = 20;
const NARROWEST = 16;

/** A tab is told from spaces, since tabs are a mistake of their own. */
const TAB = '→';

/**
 * The line of a place with a caret under it, and the line before for company. Lines longer than `width` columns
 * are cut around the caret. No output line begins with the file's own text.
 */
export function excerpt(lineAt: LinesOf, place: Place, width: number, paint: Paint): string[] {
  const line = lineAt(place.line) ?? '';
  const before = place.line > 1 ? lineAt(place.line - 1) : undefined;
  const number = String(place.line);
  const room = Math.max(NARROWEST, width - number.length - '  >  │ '.length);
  const end = place.endLine === place.line ? place.endColumn - 1 : line.length;
  const { text, start, length } = around(line, place.column - 1, end, room);
  const result: string[] = [];
  if (before?.trim()) {
    const company = around(before, 0, 0, room).text;
    result.push(paint.faint(`    ${String(place.line - 1).padStart(number.length)} │ ${company}`));
  }
  result.push(`  ${paint.error('>')} ${paint.faint(`${number} │`)} ${text}`.trimEnd());
  const gutter = `    ${' '.repeat(number.length)} ${paint.faint('│')} `;
  result.push(`${gutter}${' '.repeat(start)}${paint.error('^'.repeat(length))}`);
  return result;
}

interface Window {
  readonly text: string;
  /** Where the caret starts, and its length, in columns. */
  readonly start: number;
  readonly length: number;
}

/** The stretch of a line around `from` that fits into `room` columns, with `…` where something is left out. */
function around(line: string, from: number, to: number, room: number): Window {
  // A line may hold a megabyte; no character is narrower than nothing, and few are.
  const first = Math.max(0, from - 2 * room);
  const all = cells(line.slice(first, from + 4 * room), TAB);
  const target = Math.max(0, lastAt(all, from - first));
  const isCut = first > 0 || widthOf(all.slice(0, target + 1)) > room - 1;
  let begin = isCut ? target : 0;
  for (let free = COMPANY; isCut && begin > 0; begin--) {
    free -= all[begin - 1]?.width ?? 0;
    if (free < 0) break;
  }
  const head = isCut && (first > 0 || begin > 0) ? '…' : '';
  let filled = head.length;
  let stop = begin;
  for (; stop < all.length; stop++) {
    const next = filled + (all[stop]?.width ?? 0);
    const isLast = stop === all.length - 1 && from + 4 * room >= line.length;
    if (next > room - (isLast ? 0 : 1)) break;
    filled = next;
  }
  const tail = stop < all.length || from + 4 * room < line.length ? '…' : '';
  const shown = all.slice(begin, stop);
  const start = head.length + widthOf(shown.filter(({ at }) => at < from - first));
  const marked = widthOf(shown.filter(({ at }) => at >= from - first && at < to - first));
  return {
    text: head + shown.map((cell) => cell.shown).join('') + tail,
    start,
    length: Math.max(1, marked),
  };
}

/** The cell that an offset falls on; past the last, the last. */
function lastAt(all: readonly Cell[], offset: number): number {
  const found = all.findIndex(({ at }) => at >= offset);
  return found === -1 ? all.length - 1 : found;
}

function widthOf(part: readonly Cell[]): number {
  return part.reduce((sum, { width }) => sum + width, 0);
}
