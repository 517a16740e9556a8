import type { Bilingual } from '../i18n/language.js';
import { joinWords } from '../i18n/phrases.js';

/** All of these in one sentence: "a, b, dan c". (A list given to a message as it is means one of them.) */
export function allOf(items: readonly Bilingual[]): Bilingual {
  return {
    id: joinWords(
      items.map(({ id }) => id),
      'id',
    ),
    en: joinWords(
      items.map(({ en }) => en),
      'en',
    ),
  };
}
