import { finding, withFix } from '../../diagnostics/diagnostic.js';
import { textNeeded } from '../findings.js';
import type { Explainer } from '../problem.js';
import { rewritten } from '../rewritten.js';

/** `number: 28`, `code: 35.10`, a telephone number: text that YAML reads as a number or boolean. */
export const numberAsText: Explainer = ({ keyword, params, node, place, field, facts }) => {
  if (keyword !== 'type' || params.type !== 'string' || node?.kind !== 'scalar') return undefined;
  if (typeof node.value !== 'number' && typeof node.value !== 'boolean') return undefined;
  const { written } = node;
  // Quotes would not help a year where a date belongs: that has another explanation.
  if (facts?.pattern !== undefined && !new RegExp(facts.pattern).test(written)) return undefined;
  const value = String(node.value);
  const found = finding(textNeeded, value === written ? 'quote' : 'lost', place, { field, written, value });
  // Only what YAML reads as a number or a boolean comes here: no character of it means anything inside quotes.
  return { finding: withFix(found, rewritten(node, `"${written}"`)) };
};
