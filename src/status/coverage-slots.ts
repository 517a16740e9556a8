import type { Model } from '../model/model.js';
import { READINESS_PARTS } from '../model/readiness.js';
import type { Slot } from './slot.js';

/**
 * What a plan covers: nine cells of readiness, a gap, a strategy and a programme for every aspect, a quick win
 * for every dimension. A table of required fields cannot ask for rows that are not there.
 */
export function coverageSlots(model: Model): Slot[] {
  const { dimensions, quickWins, readiness } = model;
  const noReadiness = waitingFor(readiness);
  const noGaps = waitingFor(model.gaps.all);
  const noQuickWins = waitingFor(quickWins);
  const cells = Object.entries(READINESS_PARTS).flatMap(([element, parts]) =>
    parts.map((part): Slot => {
      const filled = readiness.some((cell) => cell.element === element && cell.part === part);
      return { part: 'readiness.cells', stage: 2, path: ['readiness'], filled, ...noReadiness };
    }),
  );
  const aspects = dimensions.flatMap(({ id, path, aspects: list, strategies, programs }) =>
    list.flatMap((aspect): Slot[] => [
      {
        part: 'gaps.aspects',
        stage: 2,
        path: ['gaps'],
        filled: aspect.gaps.length > 0,
        dimension: id,
        ...noGaps,
      },
      {
        part: 'strategies.aspects',
        stage: 3,
        path,
        filled: aspect.strategies.length > 0,
        dimension: id,
        ...waitingFor(strategies),
      },
      {
        part: 'programs.aspects',
        stage: 3,
        path,
        filled: aspect.programs.length > 0,
        dimension: id,
        ...waitingFor(programs),
      },
    ]),
  );
  const quick = dimensions.map((dimension): Slot => {
    const filled = quickWins.some((quickWin) => quickWin.dimension === dimension);
    const own = { filled, dimension: dimension.id, ...noQuickWins };
    return { part: 'quick_wins.dimensions', stage: 4, path: ['quick_wins'], ...own };
  });
  return [...cells, ...aspects, ...quick];
}

/** While a whole list is absent, that is what is missing, and not what it should cover. */
function waitingFor(list: readonly unknown[]): Pick<Slot, 'waiting'> {
  return list.length === 0 ? { waiting: true } : {};
}
