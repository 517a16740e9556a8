import type { ProgramCount } from './program-counts.js';

/** Several homes' programmes counted together. */
export function sumCounts(counts: readonly ProgramCount[]): Omit<ProgramCount, 'home'> {
  const byHorizon = { short: 0, medium: 0, long: 0, open: 0 };
  let total = 0;
  for (const count of counts) {
    total += count.total;
    byHorizon.short += count.byHorizon.short;
    byHorizon.medium += count.byHorizon.medium;
    byHorizon.long += count.byHorizon.long;
    byHorizon.open += count.byHorizon.open;
  }
  return { total, byHorizon };
}
