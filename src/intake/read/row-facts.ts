import type { Cell, GridRow } from '../../sheets/grid.js';
import { isPlaceholder } from '../../values/placeholder.js';
import type { Table, TableColumn } from './table.js';

/** A cell that holds something. */
export interface FilledCell {
  readonly column: number;
  readonly cell: Cell;
  /** The column that it is taken for, if any. */
  readonly as: TableColumn | undefined;
}

/** What a row below a head consists of. */
export interface RowFacts {
  readonly row: GridRow;
  /** All but cells that only number the row. */
  readonly filled: readonly FilledCell[];
  /** Of these those in columns that are taken. */
  readonly taken: readonly FilledCell[];
  /** Words, no figures and no numbers of the row, in any column. */
  readonly words: readonly FilledCell[];
  readonly core: FilledCell | undefined;
  /** The row's code, as our forms have it. */
  readonly code: string | undefined;
}

const LONGEST_FIGURE = 40;
const FIGURE = /^(?:rp\.?\s*)?[(+-]?\s*(?:rp\.?\s*)?\d[\d.,\s]*\)?\s*(?:%|,-)?$/i;
const NUMBER = /^(?:\(?\d{1,3}(?:\.\d{1,3})*|[a-z]|[ivxlc]{1,6})[.)]?$/i;

export function rowFacts(row: GridRow, table: Table): RowFacts {
  const filled: FilledCell[] = [];
  row.cells.forEach((cell, column) => {
    if (cell === undefined || (cell.text === '' && cell.formula === undefined)) return;
    const as = table.byColumn.get(column);
    const isNumber = as === undefined && column < table.core.column && NUMBER.test(cell.text);
    if (table.numbering.has(column) ? isFigure(cell) || NUMBER.test(cell.text) : isNumber) return;
    filled.push({ column, cell, as });
  });
  const core = filled.find(({ column, cell }) => column === table.core.column && !isPlaceholder(cell.text));
  const coded = filled.find(({ as }) => as?.form.key === 'id');
  // No code of ours has blanks in it: a note that begins in the first column.
  const isNoted = core === undefined && /\s/.test(coded?.cell.text ?? '');
  const code = isNoted ? undefined : coded?.cell.text;
  return {
    row,
    filled,
    taken: filled.filter((one) => one.as !== undefined && !(isNoted && one === coded)),
    words: filled.filter(
      (one) => one.cell.text !== '' && (isNoted || one.as?.form.key !== 'id') && !isFigureIn(one),
    ),
    core,
    code: code === undefined || code === '' ? undefined : code,
  };
}

const COUNTING = new Set(['amount', 'number', 'percent', 'year']);

/** `Rp 1,2 M` under amounts is a figure; a note is none wherever it stands. */
function isFigureIn({ cell, as }: FilledCell): boolean {
  return (
    isFigure(cell) || (COUNTING.has(as?.form.type ?? '') && /^\W*(?:rp\.?)?\W*\d.{0,30}$/i.test(cell.text))
  );
}

/** Whether a cell holds a number, a date or an amount, and no words. */
export function isFigure({ kind, text }: Cell): boolean {
  return kind === 'number' || kind === 'date' || (text.length <= LONGEST_FIGURE && FIGURE.test(text));
}
