import type { Gap, Indicator } from '../generated/types.js';
import { type Direction, isSetback, targetPath } from './target-path.js';
import { beyondPercent, plainUnit } from './unit.js';

/** Both figures of a gap, in one unit as far as it is said, and neither of them an impossible share. */
export interface GapFigures {
  readonly current: number;
  readonly ideal: number;
}

/** The figures of a gap that can be compared; undefined when one is unknown or they are of different kinds. */
export function gapFigures({ current, ideal }: Gap): GapFigures | undefined {
  if (current?.value === undefined || ideal?.value === undefined) return undefined;
  const { unit = ideal.unit } = current;
  if (unit !== undefined && ideal.unit !== undefined && plainUnit(unit) !== plainUnit(ideal.unit))
    return undefined;
  const impossible = [current, ideal].some(({ value = 0, text }) => beyondPercent(value, unit, text));
  return impossible ? undefined : { current: current.value, ideal: ideal.value };
}

/** The indicator's direction, unless its own targets go the other way. */
export function trustedDirection(indicator: Indicator | undefined): Direction | undefined {
  return indicator === undefined || targetPath(indicator)?.against ? undefined : indicator.direction;
}

/** Which way the gap's figure is to go: its own word, or its indicator's; undefined when they contradict. */
export function gapDirection(gap: Gap, indicator: Indicator | undefined): Direction | undefined {
  const other = trustedDirection(indicator);
  if (gap.direction === undefined) return other;
  return other === undefined || other === gap.direction ? gap.direction : undefined;
}

/** Whether the ideal lies behind the present: lower where higher is better, or the other way round. */
export function idealIsWorse(gap: Gap, indicator: Indicator | undefined): boolean {
  const direction = gapDirection(gap, indicator);
  const figures = gapFigures(gap);
  if (figures === undefined || direction === undefined || direction === 'steady') return false;
  return isSetback(figures.current, figures.ideal, direction);
}
