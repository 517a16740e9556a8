import { canonical, type HandedValue } from '../../forms/canonical.js';
import { withoutInvisible } from '../../i18n/invisible.js';

/** A value as text by which sides are compared; what nobody sees does not count. */
export function plainText(value: HandedValue): string {
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return canonical(seen(value));
  return canonical(value.map(seen));
}

/**
 * A text as it is written into the masterplan: without what nobody sees, one blank between words, line breaks where
 * there were any, an empty line between paragraphs at most. It compares equal to what was handed in.
 */
export function tidyText(text: string): string {
  return seen(text)
    .normalize('NFC')
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

function seen(text: string): string {
  return withoutInvisible(text.replace(/\r\n?|[\u0085\u2028\u2029\v\f]/g, '\n'));
}

/**
 * The same for every spelling of a name: capitals, punctuation and blanks do not count. A name of nothing else, such as
 * `---`, is its own key, so that its row is known again.
 */
export function nameKey(text: string): string {
  const plain = plainText(text);
  const key = plain
    .normalize('NFKC')
    .toLowerCase()
    .replace(/&/g, ' dan ')
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim();
  return key === '' ? plain : key;
}
