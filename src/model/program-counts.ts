import type { Model } from './model.js';
import type { Horizon } from './period.js';
import type { EnablerGroup, Program } from './program.js';
import { ENABLER_GROUPS } from './program.js';

/** How many programmes one home has, by horizon; `open` are those whose years are not known yet. */
export interface ProgramCount {
  readonly home: { readonly kind: 'dimension' | 'enabler'; readonly id: string };
  readonly total: number;
  readonly byHorizon: Readonly<Record<Horizon | 'open', number>>;
}

/** Programmes counted by dimension and then by enabling plan, empty ones included. */
export function programCounts(model: Pick<Model, 'dimensions' | 'enablers'>): ProgramCount[] {
  return [
    ...model.dimensions.map(({ id, programs }) => countOf({ kind: 'dimension' as const, id }, programs)),
    ...ENABLER_GROUPS.map((id: EnablerGroup) =>
      countOf({ kind: 'enabler' as const, id }, model.enablers[id]),
    ),
  ];
}

function countOf(home: ProgramCount['home'], programs: readonly Program[]): ProgramCount {
  const byHorizon = { short: 0, medium: 0, long: 0, open: 0 };
  for (const program of programs) byHorizon[program.computedHorizon ?? 'open'] += 1;
  return { home, total: programs.length, byHorizon };
}
