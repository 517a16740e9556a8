import { finding } from '../../diagnostics/diagnostic.js';
import { decimalComma as type } from '../findings.js';
import type { Explainer } from '../problem.js';
import { wantsNumber } from './wants-number.js';

/** `85,71` where a number is meant. */
export const decimalComma: Explainer = (problem) => {
  const { node, place, field } = problem;
  if (!wantsNumber(problem) || node?.kind !== 'scalar' || typeof node.value !== 'string') return undefined;
  const written = node.value.trim();
  if (!/^-?\d+,\d+$/.test(written)) return undefined;
  return { finding: finding(type, 'comma', place, { field, written, meant: written.replace(',', '.') }) };
};
