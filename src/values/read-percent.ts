import type { Cell } from '../sheets/grid.js';
import type { Answer } from './answer.js';
import { asked, BLANK, refused, understood } from './answers.js';
import { decimalFrom, numberFrom, times } from './decimal.js';
import { dateForNumber, shortenedByExcel, unsure } from './number-cell.js';
import { numberDoubts, percentDoubts } from './number-doubts.js';
import { isPlaceholder, saysNone } from './placeholder.js';
import { plainFigure } from './plain-figure.js';
import { plainLine } from './plain-line.js';
import { quantityOf } from './quantity.js';
import { unreadable } from './unreadable.js';

const SIGN = /^(?:%|persen|percent|prosen|pct)\.?$/;

const inPercent = (value: number): string => `${plainFigure(value)}%`;

/**
 * A percentage from 0 to 100: `85,71%`, `85.71 persen`, `85,71`, a number cell. Up to 1 without a percent sign or format
 * may be a share, and is asked about: `0,8571` is 85.71 or 0.8571. `1.250 %` is 1.25, as 1250 is none.
 */
export function readPercent(cell: Cell | undefined): Answer<number> {
  const trouble = unreadable(cell);
  if (cell === undefined || trouble !== undefined) return trouble ?? BLANK;
  if (cell.kind !== 'number') return dateForNumber(cell) ?? fromLine(cell.text);
  const stored = decimalFrom(cell.number ?? 0);
  if (!cell.isPercent) return bounded(cell.text, [numberFrom(stored)], false);
  const seen = numberFrom(times(stored, 100));
  const number = numberFrom(stored);
  // Typed first and formatted later: 85,71 is then seen as 8571 %.
  if (seen > 100 && number <= 100) {
    return asked(cell.text, [number], percentDoubts.formatted, {
      first: inPercent(seen),
      last: inPercent(number),
    });
  }
  return bounded(cell.text, [seen], true);
}

function fromLine(said: string): Answer<number> {
  const line = plainLine(said);
  if (line === undefined) return refused(said, percentDoubts.none);
  if (/^(?:nihil|nol)$/i.test(line)) return understood(0, said);
  if (isPlaceholder(line) || saysNone(line)) return BLANK;
  if (/^\d+ ?(?:[/:]|dari) ?\d+$/i.test(line)) return refused(said, numberDoubts.fraction);
  const short = shortenedByExcel(line, said, inPercent);
  if (short !== undefined) return short;
  const quantity = quantityOf(line);
  const hasSign = SIGN.test(quantity?.words ?? '');
  if (quantity === undefined || (quantity.words !== '' && !hasSign)) return refused(said, percentDoubts.none);
  const sign = quantity.isNegative ? -1 : 1;
  const values = quantity.readings.map((reading) => sign * numberFrom(reading));
  const [first] = values;
  if (first === undefined) return refused(said, percentDoubts.none);
  const to = quantity.to?.map(numberFrom)[0];
  return unsure(said, quantity, first, to, inPercent) ?? bounded(said, values, hasSign);
}

/** The one of `values` that can be a percentage. */
function bounded(said: string, values: readonly number[], hasSign: boolean): Answer<number> {
  const [value, ...others] = values.filter((one) => one >= 0 && one <= 100);
  if (value === undefined) return refused(said, percentDoubts.bounds);
  if (others.length > 0 || hasSign || value === 0 || value > 1) {
    return others.length > 0 ? refused(said, percentDoubts.none) : understood(value, said);
  }
  const seen = numberFrom(times(decimalFrom(value), 100));
  return asked(said, [seen, value], percentDoubts.share, {
    first: inPercent(seen),
    last: inPercent(value),
  });
}
