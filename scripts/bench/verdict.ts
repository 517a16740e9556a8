import type { Goal } from './groups.js';
import type { GroupResult, Row } from './results.js';

export interface Verdict {
  /** The goal in words, with the figure it comes to. */
  readonly goal: string;
  /** By which factor the row is above the goal; at most 1 when it is met. `undefined` when there is nothing to compare. */
  readonly above: number | undefined;
}

/** How a row stands to a goal. */
export function verdict(goal: Goal, row: Row, group: GroupResult): Verdict {
  if ('ratio' in goal) return { goal: `${goal.ratio} ×`, above: row.cpu / group.bare / goal.ratio };
  if ('seconds' in goal) return { goal: `${goal.seconds} s`, above: row.cpu / goal.seconds };
  if ('memory' in goal) return { goal: `${goal.memory} MiB`, above: row.memory / goal.memory };
  if ('step' in goal) {
    const from = group.rows.find(({ id }) => id === goal.from);
    return { goal: `${goal.step} × the line above`, above: from && row.cpu / from.cpu / goal.step };
  }
  const rivals = group.rows.filter(({ id }) => goal.below.includes(id));
  const names = goal.below
    .map((id) => group.rows.find((other) => other.id === id)?.title ?? id)
    .join(' and ');
  const words = goal.share === 1 ? `below ${names}` : `${goal.share} of ${names}`;
  if (rivals.length === 0) return { goal: words, above: undefined };
  const limit = Math.min(...rivals.map(({ cpu }) => cpu)) * goal.share;
  return { goal: `${words} (${limit.toFixed(2)} s)`, above: row.cpu / limit };
}
