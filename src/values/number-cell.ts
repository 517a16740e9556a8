import type { Cell } from '../sheets/grid.js';
import type { Answer } from './answer.js';
import { asked, refused } from './answers.js';
import { decimalOf } from './decimal.js';
import { numberDoubts } from './number-doubts.js';
import { plainFigure } from './plain-figure.js';
import type { Quantity } from './quantity.js';

/** `1.25E+09`: what Excel writes into a CSV file instead of a long number. */
const SCIENTIFIC = /^([-+]?)(\d+)(?:[.,](\d+))?e\+?(-?\d{1,2})$/i;

/** How a number is written in the sentence that asks about it, so that it can be typed like that. */
type Show = (value: number) => string;

/** The answer to a line in Excel's short form, where the digits left out are lost; undefined for any other. */
export function shortenedByExcel(
  line: string,
  said: string,
  show: Show = plainFigure,
): Answer<number> | undefined {
  const [isShort, sign = '', whole = '', fraction = '', exponent = ''] = SCIENTIFIC.exec(line) ?? [];
  if (isShort === undefined) return undefined;
  const { digits, places } = decimalOf(whole, fraction);
  const value = Number(`${sign}${digits}e${Number(exponent) - places}`);
  return asked(said, [value], numberDoubts.scientific, { first: show(value) });
}

/** The question about a quantity that is no one number, whatever it counts: a range, an estimate, a column's number. */
export function unsure(
  said: string,
  { isRough, isInParentheses, figure }: Quantity,
  value: number,
  to: number | undefined,
  show: Show = plainFigure,
): Answer<number> | undefined {
  const first = show(value);
  if (to !== undefined) return asked(said, [value, to], numberDoubts.range, { first, last: show(to) });
  if (isRough) return asked(said, [value], numberDoubts.rough, { first });
  if (!isInParentheses || !/^\d{1,3}$/.test(figure)) return undefined;
  return asked(said, [value, -value], numberDoubts.parentheses, { first, last: show(-value) });
}

/** A date where a number belongs. */
export function dateForNumber({ kind, text }: Cell): Answer<never> | undefined {
  return kind === 'date' ? refused(text, numberDoubts.date) : undefined;
}
