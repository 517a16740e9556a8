import type { HandedCell } from '../handed.js';
import { cellOf } from './cell-of.js';
import type { DoubtName } from './doubts.js';
import type { Draft, RowScene } from './draft.js';
import { readFundMarks } from './marks.js';
import type { RowFacts } from './row-facts.js';
import type { Item } from './sort-rows.js';
import { askedKey, keyOf, type TableColumn } from './table.js';

/**
 * Reads the amounts of a programme: for each of its rows the fund, and under it an amount for each year. An amount without a
 * fund or a year is a question, and so is one that stands twice.
 */
export function readAmounts(item: Item, rows: RowScene, draft: Draft): void {
  const { table, columns, lacksFunds } = rows;
  for (const facts of [item.first, ...item.more]) {
    const named = columns.fund && fundOf(facts, columns.fund, rows, draft);
    const fund = named ?? readFundMarks(facts, columns.funds, rows, draft) ?? table.defaults.fund;
    let isAsked = fund === 'asked';
    for (const column of columns.amounts) {
      if (lacksFunds && column.fund === undefined) continue;
      const known = column.fund ?? (fund === 'asked' ? undefined : fund);
      isAsked = readAmount(facts, column, known, isAsked, rows, draft) || isAsked;
    }
  }
}

function fundOf(facts: RowFacts, column: TableColumn, rows: RowScene, draft: Draft): string | undefined {
  const found = cellOf(facts, column, rows);
  if ('trouble' in found) return undefined;
  const reading = rows.reader.read(column.form, found.cell);
  if (reading.kind === 'value') return String(reading.value);
  if (reading.kind === 'blank') return undefined;
  draft.ask(found.place, 'fund', reading);
  return 'asked';
}

/** Reads one amount; gives whether it was asked for its fund. */
function readAmount(
  facts: RowFacts,
  column: TableColumn,
  fund: string | undefined,
  isAsked: boolean,
  rows: RowScene,
  draft: Draft,
): boolean {
  const { table, reader } = rows;
  const year = column.year ?? singleYear(draft) ?? table.defaults.year;
  const key = keyOf({ form: column.form, year, fund });
  const about = askedKey(key);
  const found = cellOf(facts, column, rows);
  if ('trouble' in found) {
    draft.ask(found.place, about, found.trouble, found.said, found.args);
    return false;
  }
  const { cell, place } = found;
  const reading = reader.read(column.form, cell, { factor: column.factor });
  if (reading.kind === 'blank') {
    if (fund !== undefined && year !== undefined) {
      draft.blanks.add(key);
      draft.blankCells.set(key, { said: cell?.text.trim() ?? '', place });
    }
    return false;
  }
  if (reading.kind !== 'value') {
    draft.ask(place, about, reading);
    return false;
  }
  const asking = (name: DoubtName) => draft.ask(place, about, name, reading.said);
  if (fund === undefined) {
    // Once for a row, whatever the number of its years.
    if (!isAsked) asking('noFund');
    return true;
  }
  if (year === undefined) asking('noAmountYear');
  else put(key, String(year), { value: reading.value, said: reading.said, place }, draft);
  return false;
}

function put(key: string, year: string, cell: HandedCell, { cells, twice, ask }: Draft): void {
  if (!cells.has(key) && !twice.has(key)) {
    cells.set(key, cell);
    return;
  }
  cells.delete(key);
  twice.add(key);
  ask(cell.place, key, 'twiceAmount', cell.said, { year });
}

/** The year of a programme that takes one year. */
function singleYear({ cells }: Draft): number | undefined {
  const start = cells.get('years.start')?.value;
  const end = cells.get('years.end')?.value;
  return typeof start === 'number' && start === end ? start : undefined;
}
