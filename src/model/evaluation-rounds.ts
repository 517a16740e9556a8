import type { Path } from '../diagnostics/place.js';
import type { Components, Weights } from '../generated/types.js';
import { type Evaluation, weightedIndex } from './evaluation.js';
import { locatedItems } from './located.js';

/** One round of a year's evaluation; the year itself holds its last one. */
export interface EvaluationRound {
  readonly year: string;
  readonly path: Path;
  readonly round: number | undefined;
  readonly date: string | undefined;
  readonly components: Components | undefined;
  readonly weights: Weights | undefined;
  readonly index: number | undefined;
  /** The weighted index, unrounded; undefined until all five components and weights are there. */
  readonly computedIndex: number | undefined;
}

/** The earlier rounds of the year in the file's order, then the year itself. */
export function roundsOf(evaluation: Evaluation): EvaluationRound[] {
  const { year, path, rounds } = evaluation;
  return [...locatedItems(rounds, [...path, 'rounds']), evaluation].map((one) => ({
    year,
    path: one.path,
    round: one.round,
    date: one.date,
    components: one.components,
    weights: one.weights,
    index: one.index,
    computedIndex: weightedIndex(one.components, one.weights),
  }));
}
