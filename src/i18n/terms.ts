import { analysisTerms } from './analysis-terms.js';
import { documentTerms } from './document-terms.js';
import type { Bilingual, Language } from './language.js';
import { peopleTerms } from './people-terms.js';
import { programTerms } from './program-terms.js';

/** The printed words of every value that the schemas allow; names of dimensions and aspects are the profile's. */
export const terms = { ...documentTerms, ...peopleTerms, ...analysisTerms, ...programTerms };

export type TermTable = keyof typeof terms;

/** The printed word of one value: `termOf('fund', 'dak', 'id')`; `undefined` for an absent or unknown value. */
export function termOf(
  table: TermTable,
  value: string | number | undefined,
  language: Language,
): string | undefined {
  if (value === undefined) return undefined;
  const words: Readonly<Record<string, Bilingual>> = terms[table];
  const key = String(value);
  return Object.hasOwn(words, key) ? words[key]?.[language] : undefined;
}

/** The values of a table in the order books print them. */
export function termValues(table: TermTable): readonly string[] {
  return Object.keys(terms[table]);
}
