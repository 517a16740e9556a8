import { type Cell, columnName, type Grid } from '../../src/sheets/grid.js';
import { readSheets } from '../../src/sheets/read-sheets.js';
import { SheetError } from '../../src/sheets/sheet-error.js';
import { type Book, sheet, workbook } from './workbook-parts.js';

/** The filled cells of a sheet by their address: `{ A1: { kind: 'text', text: 'Nama' } }`. */
export function cellsOf({ rows }: Grid): Record<string, Cell> {
  const found: Record<string, Cell> = {};
  for (const { number, cells } of rows) {
    cells.forEach((cell, column) => {
      if (cell) found[`${columnName(column)}${number}`] = cell;
    });
  }
  return found;
}

/** What people see in the cells, by address. */
export const textsOf = (grid: Grid): Record<string, string> =>
  Object.fromEntries(Object.entries(cellsOf(grid)).map(([address, { text }]) => [address, text]));

/** The first sheet of a workbook whose first sheet has these rows. */
export async function readRows(rows: string, book: Book = {}, rest = ''): Promise<Grid> {
  const [grid] = await readSheets(workbook({ ...book, sheets: { Lembar1: sheet(rows, rest) } }), 'a.xlsx');
  if (grid === undefined) throw new Error('no sheet');
  return grid;
}

/** The only sheet of a CSV file. */
export async function readText(text: string | Uint8Array, name = 'a.csv'): Promise<Grid> {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  const [grid] = await readSheets(bytes, name);
  if (grid === undefined) throw new Error('no sheet');
  return grid;
}

/** Why a file is not read; undefined when it is. */
export async function problemOf(bytes: Uint8Array): Promise<SheetError | undefined> {
  try {
    await readSheets(bytes, 'a.xlsx');
    return undefined;
  } catch (error) {
    if (error instanceof SheetError) return error;
    throw error;
  }
}
