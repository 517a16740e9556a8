import type { Decimal } from './decimal.js';
import { figureReadings } from './figure-readings.js';

/** A number with what stands around it. */
export interface Quantity {
  /** What the digits may mean, without sign; none where their dots and commas make no number. */
  readonly readings: readonly Decimal[];
  /** The digits as written. */
  readonly figure: string;
  readonly isNegative: boolean;
  /** `(5)`: a loss in accounts, a column's number in tables. */
  readonly isInParentheses: boolean;
  /** `±`, `>`, `sekitar`: about that much, or a bound. */
  readonly isRough: boolean;
  /** `rp` or `idr`, where it is said to be money. */
  readonly currency: string | undefined;
  /** The words behind the digits, in lower case: `miliar rupiah`, `%`, `unit`. */
  readonly words: string;
  /** The second number of a range, and the words behind the first one: `500 juta - 1 miliar`. */
  readonly to: readonly Decimal[] | undefined;
  readonly wordsBetween: string;
}

// The dot of "Rp.500" belongs to Rp.
const FIGURE = /(?:(?<![a-z])[.,](?=\d))?\d(?:[\d., '’]*\d)?/;
const ROUGH_WORDS =
  'kurang lebih|lebih dari|kurang dari|lebih kurang|sekitar|kira-kira|hampir|minimal|min|maksimal|maks|max|paling sedikit|paling banyak|sedikitnya|sampai|hingga|estimasi|perkiraan|est|ca|about';
const ROUGH = new RegExp(`^(?:rp\\.? ?)?(?:±|\\+/?-|~|≈|[<>]=?|[≤≥]|(?:${ROUGH_WORDS})(?![a-z])\\.?)\\s*`);
const LEAD = /^(-|\+)? ?(\()? ?(-|\+)? ?(rp\.?|idr\.?)? ?:? ?(\()? ?(-|\+)?$/;
const RANGE = /^ ?([a-z%]*)\.? ?(?:-|s\.?\/?d\.?|sampai(?: dengan)?|hingga|to) ?(?:rp\.? ?)?(?=[.,]?\d)/;
/** `500an`, `500 jutaan`, `5+`, `500 juta lebih`: some hundreds. */
const ROUGH_TAIL = /^-?an\b|(?<=\b(?:ribu|juta|miliar|milyar|triliun))an\b|\+$| lebih$| kurang$/;

/** Takes a plain line apart around its first number; undefined where none stands, or where other words stand before it. */
export function quantityOf(line: string): Quantity | undefined {
  const text = line.toLowerCase();
  const rough = ROUGH.exec(text)?.[0] ?? '';
  const found = FIGURE.exec(text);
  if (found === null || found.index < rough.length) return undefined;
  const lead = LEAD.exec(text.slice(rough.length, found.index).trim());
  if (lead === null) return undefined;
  const [, sign, outer, innerSign, currency, inner, lastSign] = lead;
  const isInParentheses = (outer ?? inner) !== undefined;
  const behind = text.slice(found.index + found[0].length);
  // A parenthesis that opens must close, before or behind the unit.
  if (isInParentheses && !behind.includes(')')) return undefined;
  const { words, to, between } = rangeIn(isInParentheses ? behind.replace(')', '') : behind);
  const plain = words.replace(ROUGH_TAIL, '').trim();
  const signs = [sign, innerSign, lastSign, plain].filter((one) => one === '-').length;
  const end = to === undefined ? undefined : figureReadings(to);
  // 2024-01 is no range.
  if (signs > 1 || end?.length === 0 || (to !== undefined && /\d/.test(words))) return undefined;
  return {
    readings: figureReadings(found[0]),
    figure: found[0],
    isNegative: signs === 1 || isInParentheses,
    isInParentheses,
    isRough: rough !== '' || ROUGH_TAIL.test(words),
    currency: currency?.replace('.', ''),
    words: plain === '-' ? '' : plain,
    to: end,
    wordsBetween: between,
  };
}

/** What stands behind the first number: words, or a second number with words before and behind it. */
function rangeIn(text: string): { words: string; to?: string; between: string } {
  const [start, between = ''] = RANGE.exec(text) ?? [];
  const rest = start === undefined ? '' : text.slice(start.length);
  const second = FIGURE.exec(rest);
  if (second?.index !== 0) return { words: text.trimEnd(), between: '' };
  return { words: rest.slice(second[0].length).trimEnd(), to: second[0], between };
}
