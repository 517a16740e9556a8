import type { Cell } from '../sheets/grid.js';
import { amountAnswer, askAmounts, scaledTwice } from './amount-answer.js';
import type { Answer } from './answer.js';
import { asked, BLANK, refused, understood } from './answers.js';
import { type Decimal, decimalFrom, numberFrom, times } from './decimal.js';
import { dateForNumber, shortenedByExcel } from './number-cell.js';
import { amountDoubts, numberDoubts } from './number-doubts.js';
import { isPlaceholder, saysNone } from './placeholder.js';
import { plainFigure } from './plain-figure.js';
import { plainLine } from './plain-line.js';
import { type Quantity, quantityOf } from './quantity.js';
import { moneyScales } from './scales.js';
import { unreadable } from './unreadable.js';

export interface AmountOptions {
  /** What the head of the column says amounts are counted in: 1000 for thousands of rupiah, as `amountFactor` finds it. */
  readonly factor?: number | undefined;
}

/** A dash, alone or behind `Rp`, is how tables leave a field blank. */
const DASHES = /^(?:rp\.?|idr)? ?[-.,=]*$/i;
const ZERO = /^(?:rp\.? ?)?(?:nihil|nol)$/i;
const CURRENCY = new Set(['rupiah', 'rp', 'idr']);
/** `,-` and the like behind an amount: no cents. */
const NO_CENTS = /^[.,]? ?[-=]+|[.,]? ?[-=]+$/g;
const PERCENT = /^(?:%|persen|percent)/;
const ONE_GROUP = /^\d{1,3}[.,]\d{3}$/;
/** Decimals behind a dot, or commas in threes. */
const ENGLISH = /,\d{3}(?:[,.]|$)|\.\d{1,2}$|\.\d{4,}$/;

/**
 * Whole rupiah as Indonesians write them: `Rp1.250.000,-`, `3,7 miliar`, `(1.000.000)`, a number cell. One group of
 * three (`1.250`), an `M` beside a number in English style, cents, ranges and estimates are asked about; a dash is blank,
 * `nihil` is 0. An amount may be negative or far too small: bounds are the caller's.
 */
export function readAmount(cell: Cell | undefined, { factor = 1 }: AmountOptions = {}): Answer<number> {
  const trouble = unreadable(cell);
  if (cell === undefined || trouble !== undefined) return trouble ?? BLANK;
  if (cell.kind !== 'number') return dateForNumber(cell) ?? readLine(cell.text, factor);
  const stored = decimalFrom(cell.number ?? 0);
  if (!cell.isPercent) return amountAnswer(cell.text, [stored], factor);
  return refused(`${plainFigure(numberFrom(times(stored, 100)))}%`, amountDoubts.percent);
}

function readLine(said: string, factor: number): Answer<number> {
  const line = plainLine(said);
  if (line === undefined) return refused(said, amountDoubts.none);
  if (ZERO.test(line)) return understood(0, said);
  if (DASHES.test(line) || isPlaceholder(line) || saysNone(line)) return BLANK;
  const short = shortenedByExcel(line, said);
  if (short !== undefined) return short;
  const quantity = quantityOf(line);
  if (quantity !== undefined) return fromQuantity(said, quantity, factor);
  return refused(said, /\d/.test(line) ? amountDoubts.none : amountDoubts.words);
}

function fromQuantity(said: string, quantity: Quantity, factor: number): Answer<number> {
  const { figure, to, words } = quantity;
  if (PERCENT.test(words)) return refused(said, amountDoubts.percent);
  const own = unitOf(words);
  if (own === undefined || quantity.readings.length === 0) return noAmount(said, figure);
  const sign = quantity.isNegative ? -1 : 1;
  const readings = quantity.readings.map((reading) => times(reading, sign));
  const scale = own.factor ?? factor;
  const amounts = readings.map((reading) => times(reading, scale));
  const [first] = readings;
  if (to?.[0] !== undefined && first !== undefined) {
    const low = times(first, unitOf(quantity.wordsBetween)?.factor ?? scale);
    return askAmounts(said, [low, times(to[0], scale)], numberDoubts.range, factor);
  }
  if (quantity.isRough) return askAmounts(said, amounts, numberDoubts.rough, factor);
  if (own.factor === undefined) return withoutScale(said, quantity, readings, own.isInFull, factor);
  if (own.isM && (quantity.currency === 'idr' || ENGLISH.test(figure))) {
    const millions = readings.map((reading) => times(reading, 1e6));
    return askAmounts(said, [...amounts, ...millions], amountDoubts.letter, factor);
  }
  return amountAnswer(said, amounts, 1);
}

/** Digits without a word such as juta behind them, counted in what the head says: `factor` rupiah. */
function withoutScale(
  said: string,
  { figure, isInParentheses }: Quantity,
  readings: readonly Decimal[],
  isInFull: boolean,
  factor: number,
): Answer<number> {
  const isOneGroup = ONE_GROUP.test(figure);
  const whole = readings.filter(({ places }) => places === 0);
  const [first] = isOneGroup ? whole : readings;
  if (isInParentheses && /^\d{1,3}$/.test(figure)) {
    const both = readings.flatMap((one) => [times(one, factor), times(one, -factor)]);
    return askAmounts(said, both, numberDoubts.parentheses, factor);
  }
  if (isInFull && factor > 1 && first !== undefined) return scaledTwice(said, first, factor);
  if (!isOneGroup || factor > 1 || isInFull)
    return amountAnswer(said, isOneGroup && isInFull ? whole : readings, factor);
  // So many rupiah, thousands or millions: a decimal of a rupiah it is not.
  const amounts = [1, 1e3, 1e6].flatMap((unit) => whole.map((one) => times(one, unit)));
  return askAmounts(said, amounts, amountDoubts.oneGroup, factor);
}

function noAmount(said: string, figure: string): Answer<number> {
  if (!/^0\d+$/.test(figure)) return refused(said, amountDoubts.none);
  const value = Number(figure);
  return asked(said, [value], numberDoubts.code, { first: plainFigure(value) });
}

interface AmountUnit {
  /** What the words multiply by; absent where they name nothing of the kind. */
  readonly factor?: number;
  readonly isM: boolean;
  /** `rupiah` or `,-`: so many rupiah and no thousands of them. */
  readonly isInFull: boolean;
}

/** The words behind an amount; undefined where they say something else. */
function unitOf(words: string): AmountUnit | undefined {
  const bare = words.replace(NO_CENTS, '');
  const rest = bare
    .split(' ')
    .map((word) => word.replace(/\.$/, ''))
    .filter((word) => word !== '');
  const isMoney = CURRENCY.has(rest.at(-1) ?? '');
  const [word, ...others] = isMoney ? rest.slice(0, -1) : rest;
  const isInFull = word === undefined && (isMoney || bare !== words);
  if (word === undefined) return { isM: false, isInFull };
  const zeros = moneyScales.get(word);
  return zeros === undefined || others.length > 0
    ? undefined
    : { factor: 10 ** zeros, isM: word === 'm', isInFull };
}
