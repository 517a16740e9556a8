import type { Stage } from '../diagnostics/diagnostic.js';
import type { Slot } from './slot.js';

/** How much of what is required has been filled in, 0-100; undefined where nothing is required. */
export interface Completeness {
  /** Of what all four stages require. */
  readonly whole: number | undefined;
  /** Of what this stage and those before it require. */
  readonly due: number | undefined;
  /** Of what each stage adds. */
  readonly stages: Readonly<Record<Stage, number | undefined>>;
}

const STAGES: readonly Stage[] = [1, 2, 3, 4, 5];

/**
 * Every required part counts the same, in proportion to the rows that have it: a hundred programmes with a
 * lead do not outweigh a missing vision.
 */
export function completenessOf(slots: readonly Slot[], stage: Stage): Completeness {
  const last = Math.max(stage, 4);
  const counts = countParts(slots);
  const of = (wanted: (partStage: Stage) => boolean) =>
    meanShare(counts.filter((part) => wanted(part.stage)));
  const entries = STAGES.map((each) => [each, of((own) => own === each)] as const);
  return {
    whole: of((own) => own <= last),
    due: of((own) => own <= stage),
    // Every stage is in the list.
    stages: Object.fromEntries(entries) as Record<Stage, number | undefined>,
  };
}

interface PartCount {
  readonly stage: Stage;
  filled: number;
  all: number;
}

function countParts(slots: readonly Slot[]): PartCount[] {
  const parts = new Map<string, PartCount>();
  for (const { part, stage, filled } of slots) {
    let count = parts.get(part);
    if (count === undefined) {
      count = { stage, filled: 0, all: 0 };
      parts.set(part, count);
    }
    count.all += 1;
    if (filled) count.filled += 1;
  }
  return [...parts.values()];
}

function meanShare(parts: readonly PartCount[]): number | undefined {
  if (parts.length === 0) return undefined;
  return (parts.reduce((sum, { filled, all }) => sum + filled / all, 0) / parts.length) * 100;
}

/**
 * Percent without decimals, for print. Only what is whole is 100 and only what is empty is 0: 99.6 is not done.
 */
export function wholePercent(share: number): number {
  if (share >= 100) return 100;
  return share <= 0 ? 0 : Math.min(99, Math.max(1, Math.round(share)));
}
