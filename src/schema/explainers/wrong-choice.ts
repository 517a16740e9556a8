import { finding } from '../../diagnostics/diagnostic.js';
import { nearest } from '../../diagnostics/nearest.js';
import { choice } from '../findings.js';
import type { Explainer } from '../problem.js';

/** A value that is not one of the allowed ones. */
export const wrongChoice: Explainer = ({ keyword, params, node, place, field, facts }) => {
  if (keyword !== 'enum' || node === undefined) return undefined;
  const allowed: readonly unknown[] = Array.isArray(params.allowedValues)
    ? params.allowedValues
    : (facts?.choices ?? []);
  const choices = allowed.map(String);
  const written = node.kind === 'scalar' ? String(node.value) : '…';
  const near = nearest(written, choices);
  if (near === undefined) return { finding: finding(choice, 'none', place, { field, written, choices }) };
  return { finding: finding(choice, 'near', place, { field, written, choices, near }) };
};
