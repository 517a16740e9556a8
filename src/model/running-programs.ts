import type { Model } from './model.js';
import { ENABLER_GROUPS, type EnablerGroup, type Home, type Program } from './program.js';

/** How many programmes of one dimension or enabling plan run in each year. */
export interface RunningPrograms {
  readonly home: Home;
  /** As long as the years asked for. */
  readonly counts: readonly number[];
}

/**
 * The programmes that run in each of `years` (ascending, without holes), by where they belong: the dimensions in
 * order, then the enabling plans. One whose years are not known runs in none. Linear in programmes and years.
 */
export function runningPrograms(
  { dimensions, enablers }: Model,
  years: readonly number[],
): RunningPrograms[] {
  const homes: (readonly [Home, readonly Program[]])[] = [
    ...dimensions.map(({ id, programs }) => [{ kind: 'dimension', id }, programs] as const),
    ...ENABLER_GROUPS.map((id: EnablerGroup) => [{ kind: 'enabler', id }, enablers[id]] as const),
  ];
  return homes.map(([home, programs]) => ({ home, counts: countYears(programs, years) }));
}

function countYears(programs: readonly Program[], years: readonly number[]): number[] {
  const first = years[0] ?? 0;
  const steps = years.map(() => 0);
  const step = (index: number, by: number) => {
    if (index < steps.length) steps[index] = (steps[index] ?? 0) + by;
  };
  for (const { years: span } of programs) {
    if (span === undefined || span.end < Math.max(span.start, first)) continue;
    step(Math.max(span.start - first, 0), 1);
    step(span.end - first + 1, -1);
  }
  let running = 0;
  return steps.map((by) => {
    running += by;
    return running;
  });
}
