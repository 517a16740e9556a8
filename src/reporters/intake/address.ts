import type { SheetPlace } from '../../intake/handed.js';
import { columnName } from '../../sheets/grid.js';

/** `F12`, `F` for a column, `12` for a row; '' for a whole sheet. */
export function cellName({ row, column }: SheetPlace): string {
  return `${column === undefined ? '' : columnName(column)}${row ?? ''}`;
}

/**
 * `Program!F12`, `'Daftar Program'!F12`: an address that can be pasted into the name box of a spreadsheet program. A
 * whole sheet goes by its name.
 */
export function cellAddress(place: SheetPlace): string {
  const { sheet } = place;
  const cell = cellName(place);
  if (cell === '') return sheet;
  // Excel also wants quotes around what could be a cell itself; too many of them do no harm.
  const name = /^[\p{L}_][\p{L}_]*$/u.test(sheet) ? sheet : `'${sheet.replaceAll("'", "''")}'`;
  return `${name}!${cell}`;
}
