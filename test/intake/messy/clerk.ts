import type { Cell, Grid, GridRow } from '../../../src/sheets/grid.js';
import { cellOf, type Written } from './messy.js';

/** What a busy clerk does to a sheet of a form; each gives a new sheet. */

export function rename(grid: Grid, name: string): Grid {
  return { ...grid, name };
}

/** The index of the column with this head in the form's head row. */
export function columnOf(grid: Grid, head: string): number {
  const row = grid.rows.find(({ cells }) => cells.some((cell) => cell?.text === head));
  const column = row?.cells.findIndex((cell) => cell?.text === head) ?? -1;
  if (column === -1) throw new Error(`no column ${head}`);
  return column;
}

/** The number of the row in which a cell says this. */
export function rowOf(grid: Grid, text: string): number {
  const row = grid.rows.find(({ cells }) => cells.some((cell) => cell?.text === text));
  if (row === undefined) throw new Error(`no row with ${text}`);
  return row.number;
}

export function write(grid: Grid, row: number, head: string, written: Written): Grid {
  const column = columnOf(grid, head);
  const cells = (before: readonly (Cell | undefined)[]) => {
    const after = [...before];
    after[column] = cellOf(written);
    return after;
  };
  const known = grid.rows.some(({ number }) => number === row);
  const rows = known
    ? grid.rows.map((one) => (one.number === row ? { ...one, cells: cells(one.cells) } : one))
    : [...grid.rows, { number: row, cells: cells([]), isHidden: false }].sort((a, b) => a.number - b.number);
  return { ...grid, rows };
}

export function withoutColumn(grid: Grid, head: string): Grid {
  const column = columnOf(grid, head);
  return mapCells(grid, (cells) => cells.filter((_, at) => at !== column));
}

export function addColumn(grid: Grid, before: string, head: string, text: string): Grid {
  const column = columnOf(grid, before);
  const top = rowOf(grid, before);
  return mapCells(grid, (cells, { number }) => {
    const own = number < top ? undefined : cellOf(number === top ? head : text);
    const left = Array.from({ length: column }, (_, at) => cells[at]);
    return [...left, own, ...cells.slice(column)];
  });
}

export function withoutRows(grid: Grid, from: number, to: number): Grid {
  const gone = to - from + 1;
  const rows = grid.rows
    .filter(({ number }) => number < from || number > to)
    .map((row) => (row.number > to ? { ...row, number: row.number - gone } : row));
  return { ...grid, rows };
}

/** Rows from a number on in another order; their numbers stay. */
export function reorder(grid: Grid, from: number, compare: (a: GridRow, b: GridRow) => number): Grid {
  const moving = grid.rows.filter(({ number }) => number >= from);
  const sorted = [...moving].sort(compare);
  const placed = moving.map(({ number }, at) => ({
    ...(sorted[at] ?? { cells: [], isHidden: false }),
    number,
  }));
  return { ...grid, rows: [...grid.rows.filter(({ number }) => number < from), ...placed] };
}

export function merge(grid: Grid, top: number, bottom: number, head: string): Grid {
  const column = columnOf(grid, head);
  let after = grid;
  for (let row = top + 1; row <= bottom; row++) after = write(after, row, head, undefined);
  return { ...after, merges: [...after.merges, { top, bottom, left: column, right: column }] };
}

function mapCells(
  grid: Grid,
  change: (cells: readonly (Cell | undefined)[], row: GridRow) => readonly (Cell | undefined)[],
): Grid {
  // A sparse row would lose its holes.
  return { ...grid, rows: grid.rows.map((row) => ({ ...row, cells: change(Array.from(row.cells), row) })) };
}
