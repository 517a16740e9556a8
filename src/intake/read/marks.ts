import type { Cell } from '../../sheets/grid.js';
import type { Draft, RowScene } from './draft.js';
import type { RowFacts } from './row-facts.js';
import type { TableColumn } from './table.js';

const MARK = /^(?:[vx√✓✔✗●■▪*]|ya|yes)$/i;

/** Whether a cell is only ticked: `v`, `√`, `x`. */
export function isMark({ text, kind }: Cell): boolean {
  return MARK.test(text) || (kind === 'boolean' && text === 'TRUE');
}

/** The ticked ones of columns that each stand for a year or a fund; what is no tick is asked about. */
function ticked(
  facts: RowFacts,
  columns: readonly TableColumn[],
  rows: RowScene,
  draft: Draft,
): TableColumn[] {
  return columns.filter((column) => {
    const cell = facts.row.cells[column.column];
    if (cell === undefined || cell.text === '') return false;
    if (!isMark(cell)) {
      const place = rows.table.view.place(facts.row.number, column.column);
      draft.ask(place, column.form.key, 'noMark', cell.text, { said: cell.text });
    }
    return isMark(cell);
  });
}

/** The years that are ticked for a row as its first and last; ticks with years left out between them are asked about. */
export function readYearMarks(
  facts: RowFacts,
  columns: readonly TableColumn[],
  rows: RowScene,
  draft: Draft,
): void {
  const marked = ticked(facts, columns, rows, draft);
  const years = marked.flatMap(({ year }) => year ?? []).sort((a, b) => a - b);
  const [start, end] = [years[0], years.at(-1)];
  const first = marked[0];
  if (start === undefined || end === undefined || first === undefined) {
    for (const key of ['years.start', 'years.end']) draft.blanks.add(key);
    return;
  }
  const place = rows.table.view.place(facts.row.number, first.column);
  const said = years.join(', ');
  if (end - start >= years.length) draft.ask(place, 'years', 'yearsApart', said, { said });
  else {
    draft.cells.set('years.start', { value: start, said, place });
    draft.cells.set('years.end', { value: end, said, place });
  }
}

/** The one fund that is ticked for a row; `asked` where it is several. */
export function readFundMarks(
  facts: RowFacts,
  columns: readonly TableColumn[],
  rows: RowScene,
  draft: Draft,
): string | undefined {
  const [first, ...others] = ticked(facts, columns, rows, draft);
  if (first === undefined || others.length === 0) return first?.fund;
  const said = [first, ...others].map(({ fund }) => fund ?? '').join(', ');
  draft.ask(rows.table.view.place(facts.row.number, first.column), 'fund', 'severalFunds', said, { said });
  return 'asked';
}
