import type { RowsByTable } from './region-rows.js';
import type { Row } from './table.js';

/** Some rows of one table, few enough to be kept as one line of text. */
export interface RowPiece {
  readonly table: string;
  readonly rows: readonly Row[];
}

const MOST = 500;

/** The rows of a region in pieces. */
export function* pieces(rows: RowsByTable): Iterable<RowPiece> {
  for (const [table, all] of Object.entries(rows))
    for (let at = 0; at < all.length; at += MOST) yield { table, rows: all.slice(at, at + MOST) };
}

/** The rows that were in these pieces. */
export function joinPieces(pieces: Iterable<RowPiece>): RowsByTable {
  const rows: Record<string, Row[]> = {};
  for (const piece of pieces) {
    const known = rows[piece.table];
    if (known === undefined) rows[piece.table] = [...piece.rows];
    else known.push(...piece.rows);
  }
  return rows;
}
