import { withoutInvisible } from '../i18n/invisible.js';

/** No number, date or year is longer as people write it; so reading takes no time whatever is handed in. */
const LONGEST = 100;

/** They show text in another order than it is stored in: what is seen is not what would be read. */
const TURNED = /[\u202a-\u202e\u2066-\u2069]/;

const FULL_WIDTH = /[\uff01-\uff5e]/g;
const DASHES = /[\u2010-\u2015\u2212]/g;

/**
 * A short text for reading: one kind of blank between words, one kind of dash, letters of one width, nothing invisible.
 * Undefined for text that is longer than any number or date, or that is shown in another order. Raised digits stay as
 * they are: `250¹` is no 2501.
 */
export function plainLine(text: string, longest = LONGEST): string | undefined {
  if (text.length > longest || TURNED.test(text)) return undefined;
  return withoutInvisible(text)
    .replace(FULL_WIDTH, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0xfee0))
    .replace(DASHES, '-')
    .replace(/\s+/g, ' ')
    .trim();
}
