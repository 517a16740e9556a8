import { terbilang } from '../../i18n/number-words.js';

const PART = 'satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas|belas|puluh|seratus|ratus';

/** A count up to 999 as people write it: digits, words, or words with the digits behind: "enam (6)". */
export const COUNT = `(?:\\d{1,3}|(?:${PART})(?:\\s+(?:${PART}))*)(?:\\s*\\(\\d{1,3}\\))?`;

/** What a word adds. */
const WORTH: ReadonlyMap<string, number> = new Map([
  ['satu', 1],
  ['dua', 2],
  ['tiga', 3],
  ['empat', 4],
  ['lima', 5],
  ['enam', 6],
  ['tujuh', 7],
  ['delapan', 8],
  ['sembilan', 9],
  ['sepuluh', 10],
  ['sebelas', 11],
  ['belas', 10],
  ['seratus', 100],
]);
/** By what a word multiplies the one before it. */
const TIMES: ReadonlyMap<string, number> = new Map([
  ['puluh', 10],
  ['ratus', 100],
]);

/** What a text that fits COUNT says; undefined for words that make no number ("puluh dua"). */
export function countSaid(text: string): number | undefined {
  const [, words = ''] = /^(.*?)\s*(?:\(\d+\))?$/s.exec(text) ?? [];
  if (/^\d+$/.test(words)) return Number(words);
  const said = words.toLowerCase().replace(/\s+/g, ' ');
  let value = 0;
  let before = 0;
  for (const word of said.split(' ')) {
    const times = TIMES.get(word);
    const added = times === undefined ? (WORTH.get(word) ?? 0) : before * (times - 1);
    value += added;
    before = added;
  }
  // Words that are not how their number is said make none.
  return value > 0 && terbilang(value, 'id') === said ? value : undefined;
}
