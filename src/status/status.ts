import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Summary } from '../diagnostics/summary.js';
import type { Model } from '../model/model.js';
import { type AgencyStatus, agencyStatuses } from './agency-status.js';
import { type Completeness, completenessOf } from './completeness.js';
import { coverageSlots } from './coverage-slots.js';
import { type MissingPart, missingParts } from './missing-parts.js';
import { requiredSlots } from './required-slots.js';
import type { Slot } from './slot.js';

export interface BookStatus {
  readonly id: string;
  /** From 1, in the profile's order. */
  readonly number: number;
  readonly title: string;
  readonly completeness: Completeness;
}

export interface DimensionStatus {
  readonly id: string;
  readonly name: string;
  readonly completeness: Completeness;
  readonly gaps: number;
  readonly goals: number;
  readonly strategies: number;
  readonly indicators: number;
  readonly programs: number;
  readonly quickWins: number;
}

/** How far a plan has come: what `masterplan status` tells. */
export interface Status {
  readonly whole: Completeness;
  readonly books: readonly BookStatus[];
  readonly dimensions: readonly DimensionStatus[];
  readonly agencies: readonly AgencyStatus[];
  /** By stage. */
  readonly missing: readonly MissingPart[];
  readonly findings: Summary;
  /** The day that deadlines are counted from, `YYYY-MM-DD`. */
  readonly today: string;
}

/**
 * Takes stock of a plan. `today` is `YYYY-MM-DD`; the stage is the model's. Linear in the size of the plan.
 * @param found the findings that `findings` counts, for telling whose rows they stand in
 */
export function statusOf(
  model: Model,
  findings: Summary,
  today: string,
  found: readonly Diagnostic[] = [],
): Status {
  const slots = [...requiredSlots(model), ...coverageSlots(model)];
  const { stage, profile, dimensions } = model;
  // Where an item was wrong, the list has a hole.
  const written = model.data.books?.flatMap((book) => book ?? []) ?? [];
  const titles = new Map(written.map(({ id, title }) => [id as string, title]));
  return {
    whole: completenessOf(slots, stage),
    books: profile.books.map(({ id, title, holds }, index) => ({
      id,
      number: index + 1,
      title: titles.get(id) ?? title,
      completeness: completenessOf(
        slots.filter((slot) => holds.some((part) => isIn(slot, part))),
        stage,
      ),
    })),
    dimensions: dimensions.map((dimension) => ({
      id: dimension.id,
      name: dimension.name,
      completeness: completenessOf(
        slots.filter((slot) => slot.dimension === dimension.id),
        stage,
      ),
      gaps: dimension.gaps.length,
      goals: dimension.goals.length,
      strategies: dimension.strategies.length,
      indicators: dimension.indicators.length,
      programs: dimension.programs.length,
      quickWins: model.quickWins.filter((quickWin) => quickWin.dimension === dimension).length,
    })),
    agencies: agencyStatuses(model, slots, found, today),
    missing: missingParts(slots),
    findings,
    today,
  };
}

function isIn({ part }: Slot, whole: string): boolean {
  return part === whole || part.startsWith(`${whole}.`) || part.startsWith(`${whole}[`);
}
