import { terbilang } from '../../i18n/number-words.js';

const MOST = 999;

const PART = 'satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas|belas|puluh|seratus|ratus';

/** A count up to 999 as people write it: digits, words, or words with the digits behind: "enam (6)". */
export const COUNT = `(?:\\d{1,3}|(?:${PART})(?:\\s+(?:${PART}))*)(?:\\s*\\(\\d{1,3}\\))?`;

let values: ReadonlyMap<string, number> | undefined;

/** What a text that fits COUNT says; undefined for words that make no number ("puluh dua"). */
export function countSaid(text: string): number | undefined {
  const [, words = ''] = /^(.*?)\s*(?:\(\d+\))?$/s.exec(text) ?? [];
  if (/^\d+$/.test(words)) return Number(words);
  values ??= new Map(Array.from({ length: MOST }, (_, index) => [terbilang(index + 1, 'id'), index + 1]));
  return values.get(words.toLowerCase().replace(/\s+/g, ' '));
}
