import { finding, withFix } from '../../diagnostics/diagnostic.js';
import { decimalComma as type } from '../findings.js';
import type { Explainer } from '../problem.js';
import { rewrittenNumber } from '../rewritten.js';
import { wantsNumber } from './wants-number.js';

/** `1,250`: decimals, or thousands the English way. */
const ONE_GROUP = /^-?[1-9]\d{0,2},\d{3}$/;

/** `85,71` where a number is meant. */
export const decimalComma: Explainer = (problem) => {
  const { node, place, field } = problem;
  if (!wantsNumber(problem) || node?.kind !== 'scalar' || typeof node.value !== 'string') return undefined;
  const written = node.value.trim();
  if (!/^-?\d+,\d+$/.test(written)) return undefined;
  const meant = written.replace(',', '.');
  const found = finding(type, 'comma', place, { field, written, meant });
  return { finding: withFix(found, ONE_GROUP.test(written) ? undefined : rewrittenNumber(problem, meant)) };
};
