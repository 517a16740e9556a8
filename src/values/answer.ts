import type { Bilingual } from '../i18n/language.js';

/** Why something written is no value, or not surely one. The words are whole sentences with {marks}. */
export interface Doubt {
  readonly text: Bilingual;
  readonly args: Readonly<Record<string, string>>;
}

/**
 * What somebody wrote, understood: a value; nothing; a question, where several readings are possible and guessing would
 * be wrong sooner or later (`1.250`); or something that is no value of this kind. `said` keeps the words as written.
 */
export type Answer<T> =
  | { readonly kind: 'value'; readonly value: T; readonly said: string }
  | { readonly kind: 'blank' }
  | { readonly kind: 'ask'; readonly said: string; readonly readings: readonly T[]; readonly doubt: Doubt }
  | { readonly kind: 'wrong'; readonly said: string; readonly doubt: Doubt };
