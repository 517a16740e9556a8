import type { Cell } from '../sheets/grid.js';
import type { Answer } from './answer.js';
import { asked, BLANK, refused, understood } from './answers.js';
import { type Decimal, decimalFrom, numberFrom, times } from './decimal.js';
import { dateForNumber, shortenedByExcel, unsure } from './number-cell.js';
import { numberDoubts } from './number-doubts.js';
import { isPlaceholder, saysNone } from './placeholder.js';
import { plainFigure } from './plain-figure.js';
import { plainLine } from './plain-line.js';
import { type Quantity, quantityOf } from './quantity.js';
import { scaleWords } from './scales.js';
import { unreadable } from './unreadable.js';

export interface NumberOptions {
  /** The unit of the field: words behind the number that say the same are no surprise. */
  readonly unit?: string | undefined;
}

const PERCENT = /^(?:%|persen|percent|prosen|pct)$/;

/**
 * A number as Indonesians write it: `35,76`, `35.76`, `1.250.000`, `12 ribu`, a number cell. `1.250` is asked about, as is
 * one with another unit behind it than `unit`; a dash is blank, `nihil` is 0.
 */
export function readNumber(cell: Cell | undefined, { unit }: NumberOptions = {}): Answer<number> {
  const trouble = unreadable(cell);
  if (cell === undefined || trouble !== undefined) return trouble ?? BLANK;
  if (cell.kind === 'number') return fromNumber(cell, unit);
  return dateForNumber(cell) ?? fromLine(cell.text, unit);
}

function fromNumber({ text, number = 0, isPercent }: Cell, unit: string | undefined): Answer<number> {
  // A figure of more digits than Excel keeps has lost its last ones.
  if (Math.abs(number) > Number.MAX_SAFE_INTEGER) return refused(text, numberDoubts.tooLarge);
  const stored = decimalFrom(number);
  if (!isPercent) return understood(numberFrom(stored), text);
  const seen = numberFrom(times(stored, 100));
  if (isPercentWord(unit)) return understood(seen, text);
  const args = { first: plainFigure(seen), last: plainFigure(numberFrom(stored)) };
  return asked(text, [seen, numberFrom(stored)], numberDoubts.shownAsPercent, args);
}

function fromLine(said: string, unit: string | undefined): Answer<number> {
  const line = plainLine(said);
  if (line === undefined) return refused(said, numberDoubts.none);
  if (/^(?:nihil|nol)$/i.test(line)) return understood(0, said);
  if (isPlaceholder(line) || saysNone(line)) return BLANK;
  const short = shortenedByExcel(line, said);
  if (short !== undefined) return short;
  if (/^\d+ ?[/:] ?\d+$/.test(line)) return refused(said, numberDoubts.fraction);
  const quantity = quantityOf(line);
  return quantity === undefined ? refused(said, numberDoubts.none) : fromQuantity(said, quantity, unit);
}

function fromQuantity(said: string, quantity: Quantity, unit: string | undefined): Answer<number> {
  const [word = '', ...others] = quantity.words.split(' ');
  const zeros = scaleWords.get(word.replace(/\.$/, ''));
  const rest = zeros === undefined ? quantity.words : others.join(' ');
  const sign = quantity.isNegative ? -1 : 1;
  const worth = (reading: Decimal, count = zeros ?? 0): number =>
    numberFrom(times(reading, sign * 10 ** count));
  const values = quantity.readings.map((reading) => worth(reading));
  const [first, second] = values;
  if (first === undefined) return codeOrNone(said, quantity.figure);
  if (values.some((value) => Math.abs(value) > Number.MAX_SAFE_INTEGER))
    return refused(said, numberDoubts.tooLarge);
  const args = { first: plainFigure(first), last: plainFigure(second ?? first) };
  const [from, to] = [quantity.readings[0], quantity.to?.[0]];
  if (second !== undefined && to === undefined) return asked(said, values, numberDoubts.either, args);
  const low = from && worth(from, to && scaleWords.get(quantity.wordsBetween));
  const question = low === undefined ? undefined : unsure(said, quantity, low, to && worth(to));
  if (question !== undefined) return question;
  if (rest !== '' && !isUnit(rest, unit))
    return asked(said, [first], numberDoubts.unit, { ...args, unit: rest });
  return understood(first, said);
}

function codeOrNone(said: string, figure: string): Answer<number> {
  if (!/^0\d+$/.test(figure)) return refused(said, numberDoubts.none);
  const value = Number(figure);
  return asked(said, [value], numberDoubts.code, { first: plainFigure(value) });
}

const isPercentWord = (word: string | undefined): boolean => PERCENT.test(word?.trim().toLowerCase() ?? '');

function isUnit(words: string, unit: string | undefined): boolean {
  const plain = words.replace(/\.$/, '');
  return (
    unit !== undefined &&
    (plain === unit.trim().toLowerCase() || (isPercentWord(plain) && isPercentWord(unit)))
  );
}
