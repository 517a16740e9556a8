import type { Money } from './money.js';

/** The items that hold money, the largest total first; equal ones keep their order. */
export function byTotal<T extends { readonly money: Money }>(items: readonly T[]): T[] {
  return items.filter(({ money }) => money.total > 0).sort((a, b) => b.money.total - a.money.total);
}

/** The key of the largest amount, with it; of equal ones the first. `undefined` while there is no amount. */
export function largest<Key>(
  amounts: ReadonlyMap<Key, number>,
): { readonly key: Key; readonly amount: number } | undefined {
  let best: { key: Key; amount: number } | undefined;
  for (const [key, amount] of amounts) if (amount > (best?.amount ?? 0)) best = { key, amount };
  return best;
}

/** How often each value occurs, in the order of `values`; what occurs never is left out, as are absent values. */
export function tally<Value>(
  items: readonly (Value | undefined)[],
  values: readonly Value[],
): { readonly value: Value; readonly count: number }[] {
  return values
    .map((value) => ({ value, count: items.filter((item) => item === value).length }))
    .filter(({ count }) => count > 0);
}
