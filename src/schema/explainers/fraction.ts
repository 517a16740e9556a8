import { finding } from '../../diagnostics/diagnostic.js';
import { whole } from '../findings.js';
import type { Explainer } from '../problem.js';

/** `12.5` where only whole numbers make sense. */
export const fraction: Explainer = ({ keyword, params, node, place, field }) => {
  if (keyword !== 'type' || params.type !== 'integer') return undefined;
  if (node?.kind !== 'scalar' || typeof node.value !== 'number') return undefined;
  return { finding: finding(whole, 'fraction', place, { field, written: node.written }) };
};
