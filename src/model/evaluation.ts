import type { Components, Evaluation as EvaluationData, Weights } from '../generated/types.js';
import { type Located, locatedItems } from './located.js';

export const COMPONENTS = ['baseline', 'output', 'outcome', 'impact', 'quick_win'] as const;

/** One dimension's realisation of a year's programmes. */
export type Realisation = Located<NonNullable<EvaluationData['realisation']>[number]> & {
  /** done ÷ planned × 100, unrounded; undefined while either is unknown or nothing was planned. */
  readonly computedPercent: number | undefined;
};

export interface Evaluation extends Located<EvaluationData> {
  readonly year: string;
  /** The weighted index, unrounded; undefined until all five components and weights are there. */
  readonly computedIndex: number | undefined;
  readonly realised: readonly Realisation[];
}

/** Weighted sum of the five components (weights in percent), as the ministry's index; unrounded. */
export function weightedIndex(
  components: Components | undefined,
  weights: Weights | undefined,
): number | undefined {
  let sum = 0;
  for (const name of COMPONENTS) {
    const score = components?.[name];
    const weight = weights?.[name];
    if (score === undefined || weight === undefined) return undefined;
    sum += score * weight;
  }
  return sum / 100;
}

/** Every evaluated year, ascending, with its index and percentages computed. */
export function evaluationsOf(data: Readonly<Record<string, EvaluationData>> | undefined): Evaluation[] {
  return Object.entries(data ?? {})
    .sort(([a], [b]) => Number(a) - Number(b))
    .map(([year, evaluation]) => {
      const path = ['evaluations', year];
      const realised = locatedItems(evaluation.realisation, [...path, 'realisation']).map((row) => ({
        ...row,
        computedPercent: row.done === undefined || !row.planned ? undefined : (row.done / row.planned) * 100,
      }));
      return {
        ...evaluation,
        path,
        year,
        realised,
        computedIndex: weightedIndex(evaluation.components, evaluation.weights),
      };
    });
}
