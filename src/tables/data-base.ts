import type { RowsByTable } from './region-rows.js';
import type { Row, Table } from './table.js';

/** A region with its key and its rows. */
export interface RegionData {
  readonly region: string;
  readonly rows: RowsByTable;
}

/** All regions of a data base, in order; they may be read from the disk as they are asked for, every time anew. */
export type Regions = Iterable<RegionData>;

/** The rows that a region adds to a table, whole; those of a shared table come with the first region. */
export function wholeRows(table: Table, { region, rows }: RegionData, isFirst: boolean): readonly Row[] {
  const own = rows[table.name] ?? [];
  if (table.isShared) return isFirst ? own : [];
  return own.map((row) => [region, ...row]);
}
