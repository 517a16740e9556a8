import type { Model } from '../../model/model.js';
import { voiceOf } from '../voice-of.js';

/** Daftar Istilah, in alphabetical order whatever the capitals. */
export function glossary(model: Model) {
  const key = (term: string | undefined) => term?.toLowerCase() ?? '';
  const terms = [...(model.data.glossary ?? [])].sort((a, b) => (key(a.term) < key(b.term) ? -1 : 1));
  return {
    isAbsent: terms.length === 0,
    total: voiceOf(model).count(terms.length),
    terms: terms.map(({ term, meaning }) => ({ term, meaning })),
  };
}
