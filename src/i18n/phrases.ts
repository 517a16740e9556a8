import { bookWords } from './book-words.js';
import type { Language } from './language.js';
import { terbilang } from './number-words.js';
import { formatNumber } from './numbers.js';

/**
 * A count inside a sentence: in words when one or two words say it ("dua belas"), otherwise in digits, as
 * EYD asks. Throws RangeError for what is no finite number.
 */
export function countInWords(count: number, language: Language): string {
  const words = terbilang(count, language);
  return words.split(' ').length <= 2 ? words : formatNumber(count, language);
}

/** `['a', 'b', 'c']` as "a, b, dan c"; '' for an empty list. */
export function joinWords(items: readonly string[], language: Language): string {
  const { and, commaBeforeAnd } = bookWords[language];
  const last = items.at(-1);
  if (last === undefined || items.length === 1) return last ?? '';
  const comma = commaBeforeAnd && items.length > 2 ? ',' : '';
  return `${items.slice(0, -1).join(', ')}${comma} ${and} ${last}`;
}

/** The words as they begin a sentence. */
export function capital(words: string): string;
export function capital(words: string | undefined): string | undefined;
export function capital(words: string | undefined): string | undefined {
  return words === undefined ? undefined : words.charAt(0).toUpperCase() + words.slice(1);
}

/** The first letter in lower case, the rest as it is: "putaran II". */
export function lowerFirst(words: string): string;
export function lowerFirst(words: string | undefined): string | undefined;
export function lowerFirst(words: string | undefined): string | undefined {
  return words === undefined ? undefined : words.charAt(0).toLowerCase() + words.slice(1);
}
