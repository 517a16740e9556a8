import { finding, withFix } from '../../diagnostics/diagnostic.js';
import { numberFormat } from '../findings.js';
import type { Explainer, Problem } from '../problem.js';
import { rewrittenNumber } from '../rewritten.js';
import { wantsNumber } from './wants-number.js';

const SCALES: Readonly<Record<string, number>> = {
  ribu: 3,
  juta: 6,
  miliar: 9,
  milyar: 9,
  triliun: 12,
  trilyun: 12,
};

const PERCENT = /\s*(?:%|persen)$/i;

/** `"2025"`, `Rp 1.250.000`, `1,25 miliar`, `85,71%`: a number in quotes or in its Sunday clothes. */
export const dressedNumber: Explainer = (problem) => {
  const { node, place, field } = problem;
  if (!wantsNumber(problem) || node?.kind !== 'scalar' || typeof node.value !== 'string') return undefined;
  const written = node.value.trim();
  const bare = written
    .replace(/^Rp\.?\s*/i, '')
    .replace(PERCENT, '')
    .replace(/,-$/, '');
  const meant = scaledNumber(bare) ?? plainNumber(bare);
  if (meant === undefined) return undefined;
  const found = finding(numberFormat, 'plain', place, { field, written: node.written, meant });
  return {
    finding: withFix(found, isCertain(problem, written, bare) ? rewrittenNumber(problem, meant) : undefined),
  };
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
  // Three digits behind a dot may be thousands: 1.250 juta.
  if (zeros === undefined || decimals.length > zeros || /^\d{1,3}\.\d{3}\D/.test(text)) return undefined;
  return `${whole}${decimals.padEnd(zeros, '0')}`.replace(/^0+(?=\d)/, '');
}

/** Whether nobody could have meant another number, so that it may be written without asking. */
function isCertain({ facts }: Problem, written: string, bare: string): boolean {
  // A share of one may be written in percent as well: 15 % is 0.15 there.
  if (PERCENT.test(written) && !/persen/i.test(facts?.title ?? '')) return false;
  // A leading zero makes it a code; three digits behind one comma may be thousands the English way.
  return !/^-?0\d/.test(bare) && !/^-?[1-9]\d{0,2},\d{3}(?!\d)/.test(bare);
}
