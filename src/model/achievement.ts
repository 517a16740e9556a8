import type { Indicator } from '../generated/types.js';

type Actual = NonNullable<Indicator['actuals']>[string];

/** What an indicator was to be in a year and what it became. */
export interface Achievement {
  readonly target: number | undefined;
  readonly actual: Actual | undefined;
  /**
   * Whether the target was met, by the indicator's direction. `undefined` while target, value or direction
   * is unknown, and for a steady indicator that moved: how far it may is for people to judge.
   */
  readonly reached: boolean | undefined;
}

/** The indicator's target and value of that year. */
export function achievementOf(indicator: Indicator, year: number | string): Achievement {
  const target = indicator.targets?.[String(year)];
  const actual = indicator.actuals?.[String(year)];
  return { target, actual, reached: reachedOf(indicator.direction, target, actual?.value) };
}

function reachedOf(
  direction: Indicator['direction'],
  target: number | undefined,
  value: number | undefined,
): boolean | undefined {
  if (target === undefined || value === undefined) return undefined;
  if (direction === 'up') return value >= target;
  if (direction === 'down') return value <= target;
  return direction === 'steady' && value === target ? true : undefined;
}

/** A target with its year. */
export interface YearValue {
  readonly year: number;
  readonly value: number;
}

/** The indicator's targets in the order of their years. */
export function targetsOf({ targets = {} }: Pick<Indicator, 'targets'>): YearValue[] {
  return Object.entries(targets)
    .map(([year, value]) => ({ year: Number(year), value }))
    .sort((a, b) => a.year - b.year);
}

/** How many of a year's measured indicators met their target. */
export interface AchievementCount {
  readonly measured: number;
  readonly reached: number;
}

/** Counts the indicators that have a target and a value in that year, and those of them that met it. */
export function countReached(indicators: readonly Indicator[], year: number | string): AchievementCount {
  const known = indicators
    .map((indicator) => achievementOf(indicator, year))
    .filter(({ target, actual }) => target !== undefined && actual !== undefined);
  return { measured: known.length, reached: known.filter(({ reached }) => reached === true).length };
}
