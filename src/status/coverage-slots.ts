import type { Stage } from '../diagnostics/diagnostic.js';
import type { Path } from '../diagnostics/place.js';
import type { Dimension } from '../model/dimension.js';
import type { Model } from '../model/model.js';
import { READINESS_PARTS } from '../model/readiness.js';
import type { Slot } from './slot.js';

/**
 * What a plan covers: nine cells of readiness, a gap, a strategy and a programme for every aspect, a quick win
 * for every dimension. A table of required fields cannot ask for rows that are not there.
 */
export function coverageSlots(model: Model): Slot[] {
  const { dimensions, readiness } = model;
  const cells = Object.entries(READINESS_PARTS).flatMap(([element, parts]) =>
    parts.map((part) => {
      const rows = readiness.filter((cell) => cell.element === element && cell.part === part);
      const place = { part: 'readiness.cells', stage: 2, path: ['readiness'], dimension: undefined } as const;
      return covered(place, rows, readiness);
    }),
  );
  return [...cells, ...dimensions.flatMap((dimension) => dimensionSlots(dimension, model))];
}

function dimensionSlots(dimension: Dimension, { gaps, quickWins }: Model): Slot[] {
  const { id, path, aspects, strategies, programs } = dimension;
  const of = (part: string, stage: Stage, at: Path) => ({ part, stage, path: at, dimension: id });
  const own = quickWins.filter((quickWin) => quickWin.dimension === dimension);
  return [
    ...aspects.flatMap((aspect) => [
      covered(of('gaps.aspects', 2, ['gaps']), aspect.gaps, gaps.all),
      covered(of('strategies.aspects', 3, path), aspect.strategies, strategies),
      covered(of('programs.aspects', 3, path), aspect.programs, programs),
    ]),
    covered(of('quick_wins.dimensions', 4, ['quick_wins']), own, quickWins),
  ];
}

/** While the whole list is absent, that is what is missing, and not what it should cover. */
function covered(
  slot: Omit<Slot, 'filled' | 'waiting'>,
  rows: readonly unknown[],
  list: readonly unknown[],
): Slot {
  return { ...slot, filled: rows.length > 0, waiting: list.length === 0 };
}
