import type { Cell } from '../sheets/grid.js';
import { serialOf } from '../sheets/xlsx/serial-date.js';
import type { Answer } from './answer.js';
import { asked, BLANK, refused, understood } from './answers.js';
import { FIRST_YEAR, LAST_YEAR, yearsOf } from './calendar-date.js';
import { yearDoubts } from './date-doubts.js';
import { isPlaceholder, saysNone } from './placeholder.js';
import { plainLine } from './plain-line.js';
import { readDate } from './read-date.js';
import { unreadable } from './unreadable.js';

/** "Tahun Anggaran", "TA." and what else stands before a year. */
export const YEAR_WORDS = /^(?:tahun anggaran|tahun|thn\.?|th\.?|t\.? ?a\.?|fy|year) ?:? ?(?=['’\d])/i;
/** `2025`, `2025.0`, `2.025` (a year with a thousands format). */
const YEAR = /^(?:(\d{4})(?:[.,]0+)?|(\d)[.,](\d{3}))$/;
const SHORT = /^['’]?(\d{2})$/;
const SEVERAL = /^(\d{4}) ?(?:-|\/|,|&|dan|s\.?\/?d\.?|sampai|hingga) ?(\d{2}|\d{4})$/i;

/**
 * A year from 1945 to 2100: `2025`, `TA 2025`, `2025.0`, a number or date cell. Asked about: two digits, a year that was given a
 * date format; more than one year is none.
 */
export function readYear(cell: Cell | undefined): Answer<number> {
  const trouble = unreadable(cell);
  if (cell === undefined || trouble !== undefined) return trouble ?? BLANK;
  const { kind, text } = cell;
  if (kind === 'date') return fromDate(text);
  const line = plainLine(text);
  if (line === undefined) return refused(text, yearDoubts.none);
  if (kind === 'text' && (isPlaceholder(line) || saysNone(line))) return BLANK;
  const bare = line.replace(YEAR_WORDS, '').trim();
  const [, year, thousand, rest = ''] = YEAR.exec(bare) ?? [];
  const digits = year ?? (thousand === undefined ? undefined : thousand + rest);
  if (digits !== undefined) return inRange(text, Number(digits));
  const [, short] = SHORT.exec(bare) ?? [];
  if (short !== undefined) {
    const years = yearsOf(short);
    return asked(text, years, yearDoubts.shortYear, { first: String(years[0]) });
  }
  const [, first, second = ''] = SEVERAL.exec(bare) ?? [];
  if (first !== undefined) {
    return refused(text, yearDoubts.several, {
      first,
      second: second.length === 2 ? first.slice(0, 2) + second : second,
    });
  }
  const date = kind === 'text' ? readDate({ kind, text: bare }) : undefined;
  return date?.kind === 'value'
    ? inRange(text, Number(date.value.slice(0, 4)))
    : refused(text, yearDoubts.none);
}

function inRange(said: string, year: number): Answer<number> {
  if (year >= FIRST_YEAR && year <= LAST_YEAR) return understood(year, said);
  return refused(said, yearDoubts.outside, { first: String(FIRST_YEAR), last: String(LAST_YEAR) });
}

function fromDate(date: string): Answer<number> {
  const year = serialOf(date);
  // The number 2025 with a date format is seen as a day of 1905.
  if (year !== undefined && year >= FIRST_YEAR && year <= LAST_YEAR)
    return asked(date, [year], yearDoubts.formatted, { first: String(year) });
  return inRange(date, Number(date.slice(0, 4)));
}
