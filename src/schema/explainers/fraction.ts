import { finding } from '../../diagnostics/diagnostic.js';
import { whole } from '../findings.js';
import type { Explainer } from '../problem.js';

/** `12.5` where only whole numbers make sense, or `1.250` with a dot that was to mark thousands. */
export const fraction: Explainer = ({ keyword, params, node, place, field }) => {
  if (keyword !== 'type' || params.type !== 'integer') return undefined;
  if (node?.kind !== 'scalar' || typeof node.value !== 'number') return undefined;
  const { written } = node;
  if (/^-?[1-9]\d{0,2}\.\d{3}$/.test(written)) {
    const meant = written.replace('.', '');
    return { finding: finding(whole, 'thousands', place, { field, written, meant }) };
  }
  return { finding: finding(whole, 'fraction', place, { field, written }) };
};
