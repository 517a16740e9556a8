import type { Gap } from '../generated/types.js';
import { gapFigures } from './gap-figures.js';

/**
 * How wide a gap is, 0-1: the way from the present to the ideal figure as a part of the larger of the two, so that
 * gaps in different units compare. `undefined` while its figures are unknown or of different kinds.
 */
export function gapWidth(gap: Gap): number | undefined {
  const figures = gapFigures(gap);
  if (figures === undefined) return undefined;
  const { current, ideal } = figures;
  const most = Math.max(Math.abs(current), Math.abs(ideal));
  return most === 0 ? undefined : Math.abs(ideal - current) / most;
}

/**
 * The gap that stands out: of the highest priority given, and of these the widest; where widths are equal or unknown
 * the first in the file. `undefined` where there is no gap.
 */
export function biggestGap<T extends Gap>(gaps: readonly T[]): T | undefined {
  let best: T | undefined;
  for (const gap of gaps) if (best === undefined || standsOutMore(gap, best)) best = gap;
  return best;
}

function standsOutMore(gap: Gap, other: Gap): boolean {
  const [one, two] = [gap.priority ?? Number.POSITIVE_INFINITY, other.priority ?? Number.POSITIVE_INFINITY];
  return one === two ? (gapWidth(gap) ?? -1) > (gapWidth(other) ?? -1) : one < two;
}
