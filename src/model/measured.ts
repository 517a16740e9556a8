import type { Indicator } from '../generated/types.js';
import { type Achievement, achievementOf } from './achievement.js';

/** The last year in which any of these indicators was measured; `undefined` while none was. */
export function lastMeasuredYear(indicators: readonly Indicator[]): string | undefined {
  let last: string | undefined;
  for (const { actuals = {} } of indicators)
    for (const year of Object.keys(actuals)) if (last === undefined || year > last) last = year;
  return last;
}

/**
 * The indicators that missed their target in a year, the farthest first: by the way that is lacking as a part of the
 * target, so that units do not matter. Equal ones keep their order.
 */
export function behindTarget<T extends Indicator>(
  indicators: readonly T[],
  year: string,
): { readonly indicator: T; readonly achievement: Achievement }[] {
  return indicators
    .map((indicator) => ({ indicator, achievement: achievementOf(indicator, year) }))
    .filter(({ achievement }) => achievement.reached === false)
    .map((item) => ({ item, lack: lackOf(item.achievement) }))
    .sort((a, b) => b.lack - a.lack)
    .map(({ item }) => item);
}

function lackOf({ target = 0, actual }: Achievement): number {
  const way = Math.abs(target - (actual?.value ?? target));
  // Against a target of nought any way is the whole of it.
  return target === 0 ? way : way / Math.abs(target);
}
