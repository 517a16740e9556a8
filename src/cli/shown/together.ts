import type { Bilingual } from '../../i18n/language.js';
import { joinWords } from '../../i18n/phrases.js';
import { printable } from '../../i18n/printable.js';

/** "a, b, dan c": for a sentence about all of them, where a plain list would be one about any. */
export function together(words: readonly string[]): Bilingual {
  const shown = words.map(printable);
  return { id: joinWords(shown, 'id'), en: joinWords(shown, 'en') };
}
