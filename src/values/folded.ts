import { BETWEEN_WORDS } from '../i18n/letters.js';

/** Marks over letters, apart from them: `é` written by an autocorrection is an `e`. */
const MARKS = /[\u0300-\u036f]/g;

/**
 * The words of a name without what writers do not agree on: capitals, accents, punctuation, blanks; `&` is "dan" and
 * `%` "persen". Words are parted by one blank.
 */
export function folded(text: string): string {
  const plain = text.normalize('NFKD').replace(MARKS, '').toLowerCase();
  return plain.replace(/&/g, ' dan ').replace(/%/g, ' persen ').replace(BETWEEN_WORDS, ' ').trim();
}
