import { type Cell, columnName } from '../../sheets/grid.js';
import type { SheetPlace } from '../handed.js';
import type { DoubtName } from './doubts.js';
import type { RowScene } from './draft.js';
import type { RowFacts } from './row-facts.js';
import type { TableColumn } from './table.js';

/** A cell with its place, or why nobody can say which is meant. */
export type FoundCell =
  | { readonly cell: Cell | undefined; readonly place: SheetPlace }
  | {
      readonly trouble: DoubtName;
      readonly place: SheetPlace;
      readonly said: string;
      readonly args: Record<string, string>;
    };

const FIGURES = new Set(['amount', 'number', 'percent']);
const OWN = new Set(['id', 'code']);

/**
 * The cell that counts for a column in a row. One that is merged downwards holds for all its rows where it says what they have
 * in common; a number merged over several rows or columns is nobody's.
 */
export function cellOf(facts: RowFacts, column: TableColumn, rows: RowScene): FoundCell {
  const { table, starts } = rows;
  const { view, kind } = table;
  const { number, cells } = facts.row;
  const place = view.place(number, column.column);
  const cell = cells[column.column];
  const merge = view.merge(number, column.column);
  if (merge === undefined) return { cell, place };
  const isCounting = FIGURES.has(column.form.type);
  const isOwn = isCounting || OWN.has(column.form.key) || column.form.key === kind.core;
  const isAnchor = merge.top === number && merge.left === column.column;
  if (isAnchor && cell !== undefined && isCounting) {
    const over = table.columns.filter((one) => one.column >= merge.left && one.column <= merge.right);
    const columns = over.map((one) => columnName(one.column)).join(', ');
    if (over.length > 1) return { trouble: 'wideMerge', place, said: cell.text, args: { columns } };
  }
  if (isAnchor && cell !== undefined && isOwn) {
    const count = firstAbove(starts, merge.bottom) - firstAbove(starts, number - 1);
    if (count > 1 && column.form.key !== kind.core)
      return { trouble: 'sharedMerge', place, said: cell.text, args: { count: String(count) } };
  }
  if (cell === undefined && !isOwn && merge.left === column.column && merge.top < number) {
    return { cell: view.cell(merge.top, merge.left), place: view.place(merge.top, merge.left) };
  }
  return { cell, place };
}

/** The index of the first of the ascending `numbers` that is above `limit`. */
function firstAbove(numbers: readonly number[], limit: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
