import type { Bilingual } from '../i18n/language.js';
import { plainHead } from './plain-head.js';

/** Stands in the first column of the rows that only show how a form is filled in. */
export const EXAMPLE_MARK: Bilingual = { id: 'Contoh', en: 'Example' };

/** Whether the first cell of a row says that it is an example, and no data: `contoh`, `(Contoh)`. */
export function isExampleMark(text: string): boolean {
  const plain = plainHead(text);
  return plain === plainHead(EXAMPLE_MARK.id) || plain === plainHead(EXAMPLE_MARK.en);
}
