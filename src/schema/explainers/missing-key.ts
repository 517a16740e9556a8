import { finding } from '../../diagnostics/diagnostic.js';
import { missing } from '../findings.js';
import { type Explainer, exampleText } from '../problem.js';

/** A required key that is not there. */
export const missingKey: Explainer = ({ keyword, path, place, field, parent, facts }) => {
  if (keyword !== 'required') return undefined;
  const section = facts?.type === 'object' || facts?.type === 'array';
  const args = { field, parent, key: String(path.at(-1)), example: exampleText(facts) };
  return { finding: finding(missing, section ? 'section' : 'key', place, args) };
};
