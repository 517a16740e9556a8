import { finding } from '../../diagnostics/diagnostic.js';
import { nearest } from '../../diagnostics/nearest.js';
import { unknownKey as type } from '../findings.js';
import type { Explainer } from '../problem.js';

/** A key that no schema knows: misspelt, in the wrong place, or not a year. */
export const unknownKey: Explainer = ({ keyword, path, place, parent, parentFacts, siblings }) => {
  if (keyword !== 'additionalProperties') return undefined;
  const key = String(path.at(-1));
  if (parentFacts?.yearKeys) {
    const example = /(?:19|20)\d{2}/.exec(key)?.[0] ?? '2025';
    return { finding: finding(type, 'year', place, { key, parent, example }) };
  }
  const known = parentFacts?.keys ?? [];
  const near = nearest(
    key,
    known.filter((name) => !siblings.has(name)),
  );
  if (near === undefined)
    return { finding: finding(type, 'none', place, { key, parent, keys: known.join(', ') }) };
  return {
    finding: finding(type, 'near', place, { key, parent, near }),
    meant: [...path.slice(0, -1), near],
  };
};
