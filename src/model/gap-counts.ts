import type { Gap } from '../generated/types.js';
import type { Dimension } from './dimension.js';

/** A dimension's gaps counted by priority; `open` are those without one. */
export interface GapCount {
  readonly total: number;
  readonly high: number;
  readonly medium: number;
  readonly low: number;
  readonly open: number;
}

/** Gaps counted by priority (1 high, 2 medium, 3 low). */
export function countGaps(gaps: readonly Pick<Gap, 'priority'>[]): GapCount {
  const count = { total: gaps.length, high: 0, medium: 0, low: 0, open: 0 };
  for (const { priority } of gaps) {
    if (priority === 1) count.high += 1;
    else if (priority === 2) count.medium += 1;
    else if (priority === 3) count.low += 1;
    else count.open += 1;
  }
  return count;
}

/** The dimensions with the most high-priority gaps, all of them when several tie; empty when nobody has one. */
export function mostUrgent(dimensions: readonly Dimension[]): readonly Dimension[] {
  const highs = dimensions.map(({ gaps }) => countGaps(gaps).high);
  const most = Math.max(0, ...highs);
  return most === 0 ? [] : dimensions.filter((_, index) => highs[index] === most);
}

/**
 * How far the ideal value lies from the current one, in their unit, never negative; undefined unless both
 * values are there in the same unit.
 */
export function gapDistance({ current, ideal }: Pick<Gap, 'current' | 'ideal'>): number | undefined {
  if (current?.value === undefined || ideal?.value === undefined || current.unit !== ideal.unit)
    return undefined;
  // Decimal fractions are inexact in binary: 95 - 31.8 is 63.2, not 63.199999999999996.
  return Number(Math.abs(ideal.value - current.value).toPrecision(12));
}
