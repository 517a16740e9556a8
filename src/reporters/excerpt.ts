import type { Place } from '../diagnostics/place.js';
import { withoutCommands } from '../i18n/printable.js';
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
  // A line may hold a megabyte; what is farther away than this is not shown in any case.
  const first = Math.max(0, from - 2 * room);
  const last = from + 4 * room;
  const all = cells(line.slice(first, last), TAB);
  const target = all.filter(({ at }) => first + at < from).length;
  const company = Math.min(COMPANY, Math.floor(room / 3));
  const marked = widthOf(all.filter(({ at }) => first + at >= from && first + at < to));
  const needed = widthOf(all.slice(0, target)) + Math.min(marked, room - company - 2);
  const begin = first > 0 || needed >= room ? startOfCompany(all, target, company) : 0;
  const head = first > 0 || begin > 0 ? '…' : '';
  const stop = stopWithin(all, begin, room - head.length, last < line.length);
  const tail = stop < all.length || last < line.length ? '…' : '';
  const shown = all.slice(begin, stop);
  return {
    text: head + withoutCommands(shown.map((cell) => cell.shown).join('')) + tail,
    start: head.length + widthOf(all.slice(begin, target)),
    length: Math.max(1, widthOf(shown.filter(({ at }) => first + at >= from && first + at < to))),
  };
}

/** The cell from which those before `target` fill at most `width` columns. */
function startOfCompany(all: readonly Cell[], target: number, width: number): number {
  let begin = target;
  for (let free = width; begin > 0; begin--) {
    free -= all[begin - 1]?.width ?? 0;
    if (free < 0) break;
  }
  return begin;
}

/** The cell at which to stop so that those from `begin` on, and a `…` where any is left out, fill `room` columns. */
function stopWithin(all: readonly Cell[], begin: number, room: number, hasMore: boolean): number {
  if (!hasMore && widthOf(all.slice(begin)) <= room) return all.length;
  let stop = begin;
  for (let free = room - 1; stop < all.length; stop++) {
    free -= all[stop]?.width ?? 0;
    if (free < 0) break;
  }
  return stop;
}

function widthOf(part: readonly Cell[]): number {
  return part.reduce((sum, { width }) => sum + width, 0);
}
