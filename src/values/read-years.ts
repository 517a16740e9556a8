import type { Cell } from '../sheets/grid.js';
import type { Answer } from './answer.js';
import { asked, BLANK, refused, understood } from './answers.js';
import { yearDoubts } from './date-doubts.js';
import { isPlaceholder, saysNone } from './placeholder.js';
import { plainLine } from './plain-line.js';
import { readYear, YEAR_WORDS } from './read-year.js';
import { unreadable } from './unreadable.js';

export interface YearSpan {
  readonly start: number;
  readonly end: number;
}

const BETWEEN = / ?(?:-|\/|s\.? ?\/?d\.?|sampai dengan|sampai|hingga|to) ?(?:(?:tahun|th\.?|thn\.?) ?)?/i;
const LIST = / ?(?:[,;&\n]|\bdan\b) ?/i;

/**
 * A span of years in one cell: `2024-2028`, `2024 s.d. 2028`, `2024, 2025, 2026`, or one year. Asked about: `2024-28`, a list
 * with gaps; a span that runs backwards is none.
 */
export function readYears(cell: Cell | undefined): Answer<YearSpan> {
  const trouble = unreadable(cell);
  if (cell === undefined || trouble !== undefined) return trouble ?? BLANK;
  const one = readYear(cell);
  if (one.kind === 'value') return understood({ start: one.value, end: one.value }, cell.text);
  const line = plainLine(cell.text);
  if (cell.kind !== 'text' || line === undefined) return refused(cell.text, yearDoubts.noSpan);
  if (isPlaceholder(line) || saysNone(line)) return BLANK;
  const bare = line.replace(YEAR_WORDS, '').trim();
  const ends = bare.split(BETWEEN);
  return ends.length === 2 ? fromEnds(cell.text, ends) : fromList(cell.text, bare.split(LIST));
}

function fromEnds(said: string, [first = '', last = '']: readonly string[]): Answer<YearSpan> {
  const isShort = /^\d{2}$/.test(last);
  const [start, end] = [yearFrom(first), yearFrom(isShort ? first.slice(0, 2) + last : last)];
  if (start === undefined || end === undefined) return refused(said, yearDoubts.noSpan);
  const args = { first: String(Math.min(start, end)), second: String(Math.max(start, end)) };
  if (start > end) return refused(said, yearDoubts.backwards, args);
  if (isShort) return asked(said, [{ start, end }], yearDoubts.shortEnd, args);
  return understood({ start, end }, said);
}

function fromList(said: string, texts: readonly string[]): Answer<YearSpan> {
  const years = texts.map(yearFrom).filter((year) => year !== undefined);
  const [start, end] = [years[0], years.at(-1)];
  if (start === undefined || end === undefined || years.length !== texts.length)
    return refused(said, yearDoubts.noSpan);
  if (years.every((year, index) => year === start + index)) return understood({ start, end }, said);
  const [first, second] = [Math.min(...years), Math.max(...years)];
  return asked(said, [{ start: first, end: second }], yearDoubts.gaps, {
    first: String(first),
    second: String(second),
  });
}

function yearFrom(text: string): number | undefined {
  const answer = /^\d{4}$/.test(text.trim()) ? readYear({ kind: 'text', text: text.trim() }) : undefined;
  return answer?.kind === 'value' ? answer.value : undefined;
}
