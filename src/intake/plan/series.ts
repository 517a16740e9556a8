import { columnName } from '../../sheets/grid.js';
import type { HandedCell } from '../handed.js';
import { rowQuestion } from './doubts.js';
import type { Sides } from './sides.js';

/** Fields that are read together: one of them from another source would make a series that nobody gave. */
const SERIES = new Set(['targets', 'actuals', 'budget', 'baseline', 'years']);

/** The fields that `key` is read together with, by their first step; undefined for one that stands alone. */
export function seriesOf(key: string): string | undefined {
  const [first = ''] = key.split('.');
  return SERIES.has(first) ? first : undefined;
}

/**
 * Where one value of a series is not taken, the others wait: half a series from the sheet and half from the masterplan
 * is nobody's. `asked` are fields that the row's own questions leave open.
 */
export function holdSeries(sides: Sides, asked: ReadonlySet<string>): void {
  const { row, conflicts, kept, questions } = sides;
  const undecided = new Set([...conflicts.map(({ key }) => key), ...asked].map(seriesOf));
  const settled = new Set(kept.map(({ key }) => seriesOf(key)));
  const waiting = [...sides.changes.values()].filter(({ key }) => seriesOf(key) !== undefined);
  const held: HandedCell[] = [];
  for (const change of waiting) {
    const series = seriesOf(change.key);
    if (undecided.has(series)) {
      sides.hold(change.key);
      held.push(change.theirs);
    } else if (settled.has(series)) sides.keep(change);
  }
  const [first] = held;
  if (first === undefined) return;
  const cells = held.map(({ place }) => `${columnName(place.column ?? 1)}${place.row ?? ''}`).join(', ');
  questions.push({ ...rowQuestion(row, 'waits', { cells }), place: first.place });
}
