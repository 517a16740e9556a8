import type { Cell, CellRange, Grid, GridRow } from '../../sheets/grid.js';
import type { SheetPlace } from '../handed.js';

/** A sheet as reading asks for it: rows by their number, cells with the merges they belong to. */
export interface SheetView {
  readonly grid: Grid;
  /** The last column that holds anything. */
  readonly width: number;
  /** The row with this number, if it holds anything. */
  row(number: number): GridRow | undefined;
  cell(row: number, column: number): Cell | undefined;
  /** The merged cells that this one belongs to. */
  merge(row: number, column: number): CellRange | undefined;
  place(row?: number, column?: number): SheetPlace;
}

/** Makes the view. Time and memory are linear in the cells that hold anything, however large merged ranges are. */
export function viewSheet(grid: Grid, file: string): SheetView {
  const rows = new Map(grid.rows.map((row) => [row.number, row]));
  const width = grid.rows.reduce((most, { cells }) => Math.max(most, cells.length - 1), 0);
  const sheet = grid.name;
  const merges = mergesByCell(grid, width);
  return {
    grid,
    width,
    row: (number) => rows.get(number),
    cell: (row, column) => rows.get(row)?.cells[column],
    merge: (row, column) => merges.get(row)?.[column],
    // Asked for every cell: a literal takes a tenth of the time of spreading.
    place: (row, column) => {
      if (row === undefined) return column === undefined ? { file, sheet } : { file, sheet, column };
      return column === undefined ? { file, sheet, row } : { file, sheet, row, column };
    },
  };
}

function mergesByCell(grid: Grid, width: number): Map<number, (CellRange | undefined)[]> {
  const byRow = new Map<number, (CellRange | undefined)[]>();
  const numbers = grid.rows.map(({ number }) => number);
  // Merges that do not overlap cover each cell once; what a hostile file has beyond that is left out.
  let left = numbers.length * width;
  for (const merge of grid.merges) {
    for (let index = firstFrom(numbers, merge.top); index < numbers.length; index++) {
      const number = numbers[index];
      if (number === undefined || number > merge.bottom) break;
      const row = byRow.get(number) ?? [];
      byRow.set(number, row);
      for (let column = merge.left; column <= Math.min(merge.right, width); column++) {
        if (left-- <= 0) return byRow;
        row[column] ??= merge;
      }
    }
  }
  return byRow;
}

/** The index of the first of the ascending `numbers` that is not below `wanted`. */
function firstFrom(numbers: readonly number[], wanted: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
