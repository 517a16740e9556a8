import { finding } from '../../diagnostics/diagnostic.js';
import { range, tooFew } from '../findings.js';
import { type Explainer, exampleText } from '../problem.js';

const MESSAGES = { minimum: 'low', exclusiveMinimum: 'above', maximum: 'high' } as const;

/** A number outside its limits, or a list with too little in it. */
export const outOfRange: Explainer = ({ keyword, params, node, place, field, facts }) => {
  const limit = Number(params.limit);
  if (keyword === 'minItems') {
    return { finding: finding(tooFew, 'items', place, { field, limit, example: exampleText(facts) }) };
  }
  if (keyword !== 'minimum' && keyword !== 'exclusiveMinimum' && keyword !== 'maximum') return undefined;
  const written = node?.kind === 'scalar' ? node.written : '';
  return { finding: finding(range, MESSAGES[keyword], place, { field, written, limit: String(limit) }) };
};
