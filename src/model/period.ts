import type { Masterplan } from '../generated/types.js';

export interface Period {
  readonly start: number;
  readonly end: number;
  /** Every year, both ends included. */
  readonly years: readonly number[];
}

export type Horizon = 'short' | 'medium' | 'long';

/** The plan's period; undefined while either end is unknown or they stand the wrong way round. */
export function periodOf(period: Masterplan['period']): Period | undefined {
  const { start, end } = period ?? {};
  if (start === undefined || end === undefined || end < start) return undefined;
  return { start, end, years: Array.from({ length: end - start + 1 }, (_, index) => start + index) };
}

/**
 * Short ends in the plan's first year, medium by its fifth, long after that (domain.md §5).
 * Undefined when the plan's or the programme's end is unknown.
 */
export function horizonOf(end: number | undefined, period: Period | undefined): Horizon | undefined {
  if (end === undefined || period === undefined) return undefined;
  const year = end - period.start + 1;
  if (year <= 1) return 'short';
  return year <= 5 ? 'medium' : 'long';
}
