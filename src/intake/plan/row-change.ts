import type { PlainFields } from '../../edit/fields/plain-value.js';
import type { KeyOrder } from '../../edit/format/key-order.js';
import type { MapNode } from '../../source/tree.js';
import type { Target } from './target.js';

/** What is written into one row, or a row to be added. */
export type RowChange = {
  /** What it is of, so that it can be left out. */
  readonly name: string;
  /** Of the row's keys. */
  readonly order: KeyOrder;
  readonly fields: PlainFields;
} & (
  | { readonly where: 'row'; readonly node: MapNode }
  | { readonly where: 'new'; readonly list: readonly string[]; readonly target: Target }
);

export type NewRow = Extract<RowChange, { where: 'new' }>;
export type OldRow = Extract<RowChange, { where: 'row' }>;

/** The file that a change is written into. */
export function fileOf(change: RowChange): string {
  return change.where === 'row' ? change.node.file.name : change.target.file;
}
