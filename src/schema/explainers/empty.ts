import { finding } from '../../diagnostics/diagnostic.js';
import { empty } from '../findings.js';
import { type Explainer, exampleText } from '../problem.js';

/** `name:` with nothing behind it, `""`, or a lone `-` in a list. */
export const emptyValue: Explainer = ({ node, path, place, field, facts }) => {
  if (node?.kind !== 'scalar' || (node.value !== null && node.value !== '')) return undefined;
  if (typeof path.at(-1) === 'number') return { finding: finding(empty, 'item', place, { field }) };
  return { finding: finding(empty, 'required', place, { field, example: exampleText(facts) }) };
};
