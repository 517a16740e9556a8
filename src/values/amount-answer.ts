import type { Bilingual } from '../i18n/language.js';
import type { Answer } from './answer.js';
import { asked, refused, understood } from './answers.js';
import { bounds, type Decimal, numberFrom, times } from './decimal.js';
import { amountDoubts, numberDoubts } from './number-doubts.js';
import { plainFigure } from './plain-figure.js';

const LARGEST = BigInt(Number.MAX_SAFE_INTEGER);
/** Nobody plans ten trillion for one programme: in a column of millions such an amount was written in full. */
const IMPLAUSIBLE = 1e13;

/** An amount that may be any of `decimals`, counted in what the head of the column says: `factor` rupiah. */
export function amountAnswer(said: string, decimals: readonly Decimal[], factor: number): Answer<number> {
  const [only, ...others] = decimals;
  if (only === undefined) return refused(said, amountDoubts.none);
  const amount = times(only, factor);
  if (others.length > 0) {
    return askAmounts(
      said,
      [amount, ...others.map((one) => times(one, factor))],
      amountDoubts.either,
      factor,
    );
  }
  const [low, high] = bounds(amount);
  const value = Number(low);
  if (!Number.isSafeInteger(value)) return refused(said, numberDoubts.tooLarge);
  if (low !== high) return notWhole(said, amount, factor);
  const isInFull = Math.abs(value) > IMPLAUSIBLE && Math.abs(value / factor) >= 1e6;
  return isInFull && factor > 1 ? scaledTwice(said, only, factor) : understood(value, said);
}

/**
 * Asks which of `amounts` is meant; of one that is not whole, its neighbours may be. Below a head that names thousands
 * or millions (`factor`) digits alone would be multiplied again: the answer is then to be written in ribu or juta.
 */
export function askAmounts(
  said: string,
  amounts: readonly Decimal[],
  doubt: Bilingual,
  factor: number,
): Answer<number> {
  const wholes = amounts.flatMap(bounds);
  if (wholes.some((whole) => whole > LARGEST || whole < -LARGEST))
    return refused(said, numberDoubts.tooLarge);
  const readings = [...new Set(wholes.map(Number))];
  const figures = readings.map((one) => (factor === 1 ? plainFigure(one) : inWords(one)));
  const [first = '', second = first] = figures;
  return asked(said, readings, doubt, { first, second, last: figures.at(-1) ?? first });
}

function inWords(amount: number): string {
  const isSmall = Math.abs(amount) < 1e6;
  return isSmall ? `${plainFigure(amount / 1e3)} ribu` : `${plainFigure(amount / 1e6)} juta`;
}

/** Asks whether an amount was written in full below a head that names thousands or millions. */
export function scaledTwice(said: string, written: Decimal, factor: number): Answer<number> {
  return askAmounts(said, [written, times(written, factor)], amountDoubts.scaledTwice, factor);
}

/** A few and a fraction have lost their unit; a fraction behind many rupiah is cents. */
function notWhole(said: string, amount: Decimal, factor: number): Answer<number> {
  if (Math.abs(numberFrom(amount)) >= 1000) return askAmounts(said, [amount], amountDoubts.cents, factor);
  const figure = plainFigure(numberFrom(amount));
  const readings = [1e6, 1e9].map((unit) => Number(bounds(times(amount, unit))[0]));
  return asked(said, readings, amountDoubts.noUnit, { first: `${figure} juta`, last: `${figure} miliar` });
}
