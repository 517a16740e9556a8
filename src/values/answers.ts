import type { Bilingual } from '../i18n/language.js';
import type { Answer } from './answer.js';

/** Nothing was written. */
export const BLANK = { kind: 'blank' } as const;

/** `said` can only mean `value`. */
export function understood<T>(value: T, said: string): Answer<T> {
  return { kind: 'value', value, said };
}

/** `said` may mean one of the `readings`, the likeliest first; `text` is the question, with `{said}` and its other marks. */
export function asked<T>(
  said: string,
  readings: readonly T[],
  text: Bilingual,
  args: Readonly<Record<string, string>> = {},
): Answer<T> {
  return { kind: 'ask', said, readings, doubt: { text, args: { said, ...args } } };
}

/** `said` is no value of this kind; `text` says why and what to write instead, with `{said}` and the other marks. */
export function refused(
  said: string,
  text: Bilingual,
  args: Readonly<Record<string, string>> = {},
): Answer<never> {
  return { kind: 'wrong', said, doubt: { text, args: { said, ...args } } };
}
