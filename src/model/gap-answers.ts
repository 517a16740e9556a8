import type { Gap } from '../generated/types.js';
import type { Located } from './located.js';
import type { Model } from './model.js';
import type { Program } from './program.js';
import { traceLinks, traceOf } from './trace.js';
import { isWhole } from './whole-list.js';

/** What is done about one gap, by strategies and programmes of the whole plan. */
export interface GapAnswer {
  readonly gap: Located<Gap>;
  /** Undefined where it cannot be said: its dimension has none yet, or one names a gap that is not there. */
  readonly hasStrategy: boolean | undefined;
  /** Undefined where it cannot be said, for the same reasons. */
  readonly hasProgram: boolean | undefined;
}

/** What is done about every gap of the profile's dimensions. */
export function gapAnswers(model: Model): GapAnswer[] {
  const links = traceLinks(model);
  const enablersKnown = !Object.values(model.enablers).some((programs) => isBroken(model, programs));
  return model.dimensions.flatMap((dimension) => {
    const { strategies, programs } = dimension;
    const strategiesKnown = isWhole(dimension, 'strategies') && !isBroken(model, strategies);
    const programsKnown =
      isWhole(dimension, 'programs') &&
      enablersKnown &&
      !isBroken(model, strategies) &&
      !isBroken(model, programs);
    return traceOf(dimension, links).gaps.map(({ gap, links: answers }) => ({
      gap,
      hasStrategy: strategiesKnown ? answers.some(({ strategy }) => strategy !== undefined) : undefined,
      hasProgram: programsKnown ? answers.some((answer) => answer.programs.length > 0) : undefined,
    }));
  });
}

/** Whether one of these names a gap or a strategy that is not there, and so may have meant any. */
function isBroken(
  { gaps, strategies }: Model,
  rows: readonly Pick<Program, 'gaps' | 'strategies'>[],
): boolean {
  return rows.some(
    (row) =>
      row.gaps?.some((id) => gaps.get(id) === undefined) ||
      row.strategies?.some((id) => strategies.get(id) === undefined),
  );
}
