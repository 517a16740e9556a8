import { formatDates } from './dates.js';
import { formatNumber, formatRupiahShort, type NumberStyle } from './numbers.js';
import { countInWords, joinWords } from './phrases.js';
import { type TermTable, termOf } from './terms.js';

/*
 * What the books say is Indonesian, as the templates are; a project's `language` chooses only the words
 * around it. So views and figures word their values here, without asking.
 */

/** The Indonesian word of a schema value; `undefined` for an absent or unknown one. */
export function word(table: TermTable, value: string | number | undefined): string | undefined {
  return termOf(table, value, 'id');
}

/** A count in a sentence: "dua belas", "157". */
export function count(value: number): string {
  return countInWords(value, 'id');
}

/** "a, b, dan c"; `undefined` for an empty list, which prints as missing. */
export function joined(items: readonly (string | undefined)[]): string | undefined {
  const present = items.filter((item) => item !== undefined);
  return present.length === 0 ? undefined : joinWords(present, 'id');
}

/** `1234.5` as "1.234,5". */
export function decimal(value: number, style?: NumberStyle): string {
  return formatNumber(value, 'id', style);
}

/** "Rp1,25 miliar". */
export function rupiahInWords(value: number): string {
  return formatRupiahShort(value, 'id');
}

/** "14–15 Mei 2024"; `undefined` when the start is not known. */
export function datesInWords(start: string | undefined, end: string | undefined): string | undefined {
  return start === undefined ? undefined : formatDates(start, end, 'id');
}

/** The words as they begin a sentence. */
export function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
