import { finding } from '../../diagnostics/diagnostic.js';
import { numberFormat } from '../findings.js';
import type { Explainer } from '../problem.js';
import { wantsNumber } from './wants-number.js';

const SCALES: Readonly<Record<string, number>> = {
  ribu: 3,
  juta: 6,
  miliar: 9,
  milyar: 9,
  triliun: 12,
  trilyun: 12,
};

/** `"2025"`, `Rp 1.250.000`, `1,25 miliar`, `85,71%`: a number in quotes or in its Sunday clothes. */
export const dressedNumber: Explainer = (problem) => {
  const { node, place, field } = problem;
  if (!wantsNumber(problem) || node?.kind !== 'scalar' || typeof node.value !== 'string') return undefined;
  const bare = node.value
    .trim()
    .replace(/^Rp\.?\s*/i, '')
    .replace(/\s*(?:%|persen)$/i, '')
    .replace(/,-$/, '');
  const meant = scaledNumber(bare) ?? plainNumber(bare);
  return meant === undefined
    ? undefined
    : { finding: finding(numberFormat, 'plain', place, { field, written: node.written, meant }) };
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

/** `1,25 miliar` with its zeros written out; the point moves by text, since 1.1 × 10⁹ is no whole number. */
function scaledNumber(text: string): string | undefined {
  const [, whole = '', decimals = '', word = ''] = /^(\d+)(?:[.,](\d+))?\s*([a-z]+)\.?$/i.exec(text) ?? [];
  const zeros = SCALES[word.toLowerCase()];
  if (zeros === undefined || decimals.length > zeros) return undefined;
  return `${whole}${decimals.padEnd(zeros, '0')}`.replace(/^0+(?=\d)/, '');
}
