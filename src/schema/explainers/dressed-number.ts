import { finding } from '../../diagnostics/diagnostic.js';
import { numberFormat } from '../findings.js';
import type { Explainer } from '../problem.js';
import { wantsNumber } from './wants-number.js';

/** `"2025"`, `Rp 1.250.000`, `85,71%`: a number in quotes or in its Sunday clothes. */
export const dressedNumber: Explainer = (problem) => {
  const { node, place, field } = problem;
  if (!wantsNumber(problem) || node?.kind !== 'scalar' || typeof node.value !== 'string') return undefined;
  const bare = node.value
    .trim()
    .replace(/^Rp\.?\s*/i, '')
    .replace(/\s*%$/, '')
    .replace(/,-$/, '');
  const meant = plainNumber(bare);
  return meant === undefined
    ? undefined
    : { finding: finding(numberFormat, 'plain', place, { field, meant }) };
};

function plainNumber(text: string): string | undefined {
  if (/^-?\d+(\.\d+)?$/.test(text) && !/^-?\d{1,3}\.\d{3}$/.test(text)) return text;
  // Dots in threes are thousands, a comma after them decimals; one group alone (1.250) could be either.
  if (/^-?\d{1,3}(\.\d{3}){2,}(,\d+)?$/.test(text) || /^-?\d{1,3}(\.\d{3})+,\d+$/.test(text)) {
    return text.replaceAll('.', '').replace(',', '.');
  }
  if (/^-?\d+,\d+$/.test(text)) return text.replace(',', '.');
  return undefined;
}
