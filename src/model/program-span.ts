import type { Program } from './program.js';

/** The first year in which one of these programmes runs, and the last; `undefined` while either is not known. */
export function programSpan(
  programs: readonly Program[],
): { readonly first: number; readonly last: number } | undefined {
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { years } of programs) {
    // Checking may have taken either end out.
    const { start, end }: Partial<NonNullable<typeof years>> = years ?? {};
    first = Math.min(first, start ?? first);
    last = Math.max(last, end ?? last);
  }
  return Number.isFinite(first) && Number.isFinite(last) ? { first, last } : undefined;
}
