import type { Components, Weights } from '../generated/types.js';
import { COMPONENTS, type Realisation } from './evaluation.js';
import { percentOf } from './share.js';

/** One component of an evaluation. */
export interface WeightedScore {
  readonly component: (typeof COMPONENTS)[number];
  readonly score: number | undefined;
  /** Percent. */
  readonly weight: number | undefined;
  /** score × weight ÷ 100, its part of the index, unrounded. */
  readonly weighted: number | undefined;
}

/** The five components in the ministry's order, whether filled in or not. */
export function weightedScores(
  components: Components | undefined,
  weights: Weights | undefined,
): WeightedScore[] {
  return COMPONENTS.map((component) => {
    const score = components?.[component];
    const weight = weights?.[component];
    const weighted = score === undefined || weight === undefined ? undefined : (score * weight) / 100;
    return { component, score, weight, weighted };
  });
}

/** The weights together, in percent; `undefined` until all five are there. */
export function weightSum(weights: Weights | undefined): number | undefined {
  let sum = 0;
  for (const component of COMPONENTS) {
    const weight = weights?.[component];
    if (weight === undefined) return undefined;
    sum += weight;
  }
  return sum;
}

/** Programmes planned and carried out in a year. */
export interface RealisationTotal {
  readonly planned: number;
  readonly done: number;
  /** done ÷ planned × 100, unrounded. */
  readonly percent: number | undefined;
}

/** All dimensions of a year together; `undefined` while one of them lacks a number, or there are none. */
export function realisationTotal(rows: readonly Realisation[]): RealisationTotal | undefined {
  if (rows.length === 0) return undefined;
  let [planned, done] = [0, 0];
  for (const row of rows) {
    if (row.planned === undefined || row.done === undefined) return undefined;
    planned += row.planned;
    done += row.done;
  }
  return { planned, done, percent: percentOf(done, planned) };
}
