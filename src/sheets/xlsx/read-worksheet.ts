import type { Cell, CellRange, Grid, GridRow } from '../grid.js';
import { LAST_COLUMN, LAST_ROW } from '../limits.js';
import type { Tally } from '../tally.js';
import type { NumberLook } from './number-formats.js';
import type { Package } from './package.js';
import { dayOf } from './serial-date.js';
import { TextRuns, writtenText } from './text-runs.js';

/** What the cells of all sheets of a workbook refer to. */
export interface Workbook {
  readonly strings: readonly (Cell | undefined)[];
  readonly looks: readonly NumberLook[];
  readonly is1904: boolean;
}

/**
 * Reads one sheet (ECMA-376 part 1, 18.3). What a sheet says of formats, checks, filters and dimensions is passed over:
 * it costs what its XML costs, whatever ranges it names.
 * @throws SheetError
 */
export function readWorksheet(
  workbook: Package,
  part: string,
  name: string,
  shared: Workbook,
  tally: Tally,
): Pick<Grid, 'rows' | 'merges'> {
  const rows: GridRow[] = [];
  const merges: CellRange[] = [];
  // What is a little too long is told with its place; what is far too long, no program wrote.
  const longest = 2 * workbook.limits.text;
  const runs = new TextRuns('is', longest);
  let row = 0;
  let column = 0;
  let isHidden = false;
  let cells: (Cell | undefined)[] = [];
  let type = '';
  let look: NumberLook = 'plain';
  let inline = '';
  let value: string | undefined;
  let hasFormula = false;
  let isInValue = false;
  const damaged = () => workbook.damaged(part);

  const finishCell = () => {
    const cell = cellOf();
    if (cell === undefined) return;
    tally.cell(name, row, column, cell.text);
    cells[column] = cell;
  };
  const cellOf = (): Cell | undefined => {
    if (type === 'inlineStr') return textCell(inline);
    if (value === undefined || (value === '' && type !== 'str')) {
      return hasFormula ? { kind: 'text', text: '', formula: 'lost' } : undefined;
    }
    const cell = type === 's' ? sharedCell(value) : plainCell(type, value, look, shared.is1904);
    if (cell === null) throw damaged();
    return cell && hasFormula ? { ...cell, formula: 'stored' } : cell;
  };
  const sharedCell = (index: string): Cell | undefined | null => {
    const at = Number(index);
    return Number.isInteger(at) && at >= 0 && at < shared.strings.length ? shared.strings[at] : null;
  };

  const found = workbook.scan(part, {
    open: (element, attributes) => {
      if (element === 'v') {
        isInValue = true;
        value = '';
      } else if (element === 'c') {
        column = columnOf(attributes.r) ?? column + 1;
        if (column > LAST_COLUMN || column < cells.length) throw damaged();
        type = attributes.t ?? 'n';
        look = shared.looks[Number(attributes.s ?? 0)] ?? 'plain';
        inline = '';
        value = undefined;
        hasFormula = false;
      } else if (element === 'f') {
        hasFormula = true;
      } else if (element === 'row') {
        const said = attributes.r;
        const next = said === undefined ? row + 1 : Number(said);
        if (!Number.isInteger(next) || next <= row || next > LAST_ROW) throw damaged();
        row = next;
        column = 0;
        isHidden = isTrue(attributes.hidden);
        cells = [undefined];
      } else if (element === 'mergeCell') {
        const range = rangeOf(attributes.ref ?? '');
        if (range === undefined) throw damaged();
        if (merges.push(range) > workbook.limits.cells) throw damaged();
      } else runs.open(element);
    },
    text: (text) => {
      if (!isInValue) return runs.text(text);
      value += text;
      if (value !== undefined && value.length > longest) throw damaged();
    },
    close: (element) => {
      if (element === 'v') isInValue = false;
      else if (element === 'c') finishCell();
      else if (element === 'row') {
        if (cells.length === 1) return;
        tally.row(cells.length - 1);
        rows.push({ number: row, cells, isHidden });
      } else inline = runs.close(element) ?? inline;
    },
  });
  if (!found) throw damaged();
  return { rows, merges: filledMerges(merges, rows, tally) };
}

/** A cell out of its value; undefined where it is blank, null where there can be no such value. */
function plainCell(type: string, value: string, look: NumberLook, is1904: boolean): Cell | undefined | null {
  if (type === 'str') return textCell(writtenText(value));
  if (type === 'e') return { kind: 'error', text: writtenText(value) };
  if (type === 'b') return { kind: 'boolean', text: isTrue(value) ? 'TRUE' : 'FALSE' };
  if (type === 'd') {
    const [day] = /^\d{4}-\d\d-\d\d/.exec(value) ?? [];
    return day === undefined ? textCell(writtenText(value)) : { kind: 'date', text: day };
  }
  if (type !== 'n' || value.trim() === '' || !Number.isFinite(Number(value))) return null;
  // Programs show 15 digits; what follows is left over from reckoning: 0.30000000000000004.
  const number = Number(Number(value).toPrecision(15));
  if (look === 'date') {
    const day = dayOf(number, is1904);
    if (day !== undefined) return { kind: 'date', text: day };
  }
  const text = String(number);
  return look === 'percent'
    ? { kind: 'number', text, number, isPercent: true }
    : { kind: 'number', text, number };
}

function textCell(text: string): Cell | undefined {
  return text === '' ? undefined : { kind: 'text', text };
}

function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}

/** 28 for `AB7`; undefined where there is no such cell. */
function columnOf(reference: string | undefined): number | undefined {
  if (reference === undefined) return undefined;
  let column = 0;
  for (let at = 0; at < reference.length && at < 4; at += 1) {
    const code = reference.charCodeAt(at);
    if (code < 65 || code > 90) break;
    column = column * 26 + code - 64;
  }
  return column > 0 ? column : LAST_COLUMN + 1;
}

function rangeOf(reference: string): CellRange | undefined {
  const [, left, top, right, bottom] = /^([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})$/.exec(reference) ?? [];
  if (bottom === undefined) return undefined;
  const range = {
    top: Number(top),
    left: columnOf(left) ?? 0,
    bottom: Number(bottom),
    right: columnOf(right) ?? 0,
  };
  const fits =
    range.top >= 1 &&
    range.top <= range.bottom &&
    range.bottom <= LAST_ROW &&
    range.left <= range.right &&
    range.right <= LAST_COLUMN;
  return fits ? range : undefined;
}

/** Merged ranges as far as the sheet is filled: one over the whole sheet ends where its rows do. */
function filledMerges(merges: readonly CellRange[], rows: readonly GridRow[], tally: Tally): CellRange[] {
  const last = rows.at(-1)?.number ?? 0;
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length - 1), 0);
  return merges.flatMap((range) => {
    if (range.top > last || range.left > width) return [];
    const filled = { ...range, bottom: Math.min(range.bottom, last), right: Math.min(range.right, width) };
    tally.merge(filled);
    return [filled];
  });
}
