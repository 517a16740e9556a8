import type { Grid, GridRow } from '../../sheets/grid.js';
import type { HandedCell, HandedRow, Question, SheetReading } from '../handed.js';
import type { IntakeScene } from '../scene.js';
import { buildRow } from './build-row.js';
import { type CellReader, cellReader } from './cell-reader.js';
import { type DoubtName, doubt } from './doubts.js';
import type { Head } from './find-head.js';
import { type HeadIndex, headIndex } from './head-index.js';
import type { Layout } from './layout.js';
import { locateHead, nextTable } from './locate-table.js';
import { readTitle, type Title } from './read-title.js';
import { resolveColumns } from './resolve-columns.js';
import { type SheetView, viewSheet } from './sheet-view.js';
import { sortRows } from './sort-rows.js';
import type { Table, TableColumn } from './table.js';

/** What one sheet says. */
export interface SheetAnswer {
  /** One for each table; one that says why, where there is none. */
  readonly readings: readonly SheetReading[];
  readonly rows: readonly HandedRow[];
  readonly questions: readonly Question[];
}

/** What reading the sheets of a file shares. */
interface Reading {
  readonly view: SheetView;
  readonly scene: IntakeScene;
  readonly index: HeadIndex;
  readonly reader: CellReader;
  readonly layout: Layout | undefined;
  readonly agency: string | undefined;
}

/**
 * Reads all tables of a sheet, one below the other. What stands above a table holds for it and for those below that do not
 * say otherwise. Time is linear in the cells.
 * @param agency whose rows they are where neither sheet nor row says it
 */
export function readSheet(
  grid: Grid,
  file: string,
  scene: IntakeScene,
  layout: Layout | undefined,
  agency: string | undefined,
): SheetAnswer {
  const view = viewSheet(grid, file);
  const why = layout?.isIgnored ? 'ignoredSheet' : grid.isHidden ? 'hiddenSheet' : undefined;
  if (grid.rows.length === 0) return unread(view, 'emptySheet');
  if (why !== undefined) return unread(view, why);
  const reading: Reading = { view, scene, index: headIndex(scene), reader: cellReader(scene), layout, agency };
  const answers: SheetAnswer[] = [];
  let title: Title | undefined;
  let from = 0;
  while (from < grid.rows.length) {
    const head = locateHead(view, from, reading.index, reading.reader, layout);
    if (head === undefined) break;
    const next = nextTable(view, head, reading.index);
    title = withInherited(readTitle(view, grid.rows.slice(from, Math.max(from, head.first)), head.kind, reading.reader), title);
    answers.push(readTable(head, grid.rows.slice(head.last + 1, next), title, answers.length, reading));
    from = next;
  }
  if (answers.length === 0) return unread(view, 'noHead');
  return {
    readings: answers.flatMap(({ readings }) => readings),
    rows: answers.flatMap(({ rows }) => rows),
    questions: answers.flatMap(({ questions }) => questions),
  };
}

function unread(view: SheetView, why: DoubtName): SheetAnswer {
  const reading = { place: view.place(), kind: undefined, skipped: doubt(why), columns: [], count: 0 };
  return { readings: [reading], rows: [], questions: [] };
}

/** A title further up holds on. */
function withInherited(title: Title, above: Title | undefined): Title {
  if (above === undefined) return title;
  return {
    fields: new Map([...above.fields, ...title.fields]),
    year: title.year ?? above.year,
    factor: title.factor ?? above.factor,
    questions: title.questions,
  };
}

function readTable(head: Head, rows: readonly GridRow[], title: Title, before: number, reading: Reading): SheetAnswer {
  const { view, scene, index, reader, layout, agency } = reading;
  const { kind } = head;
  const year = layout?.year ?? title.year;
  const columns = resolveColumns({ view, head, rows, index, layout, year, factor: title.factor });
  const numbers = { first: rowNumber(view, head.first), last: rowNumber(view, head.last) };
  const base = {
    place: before === 0 ? view.place() : view.place(numbers.first),
    kind: kind.id,
    ...(head.last < 0 ? {} : { head: numbers }),
    columns: columns.shown,
  };
  const core = columns.taken.find(({ form }) => form.key === kind.core);
  const questions = [...title.questions, ...columns.questions];
  if (core === undefined) {
    const name = kind.columns.find(({ key }) => key === kind.core)?.head.id ?? kind.core;
    const skipped = doubt('noCoreColumn', { core: name });
    return { readings: [{ ...base, skipped, count: 0 }], rows: [], questions };
  }
  const table: Table = {
    view,
    kind,
    head: numbers,
    columns: columns.taken,
    byColumn: new Map(columns.taken.map((one) => [one.column, one])),
    core,
    numbering: columns.numbering,
    defaults: { fields: defaultFields(title, layout, view), year, fund: layout?.fund },
    rows,
  };
  const { items, passed, questions: asked } = sortRows(table, head.lines, reader, layout);
  const nowhere = fundlessColumn(table);
  const starts = items.map(({ first }) => first.row.number).sort((a, b) => a - b);
  const shared = { table, reader, scene, agency, lacksFunds: nowhere !== undefined, starts };
  const built = items.map((item) => buildRow(item, shared));
  const funds = nowhere === undefined ? [] : [aboutFunds(nowhere, table)];
  return {
    readings: [{ ...base, count: built.length, passed: [...passed].map(([name, some]) => ({ rows: some, why: doubt(name) })) }],
    rows: built,
    questions: [...questions, ...funds, ...asked],
  };
}

const rowNumber = (view: SheetView, at: number): number => view.grid.rows[at]?.number ?? 0;

/** What `import.yaml` says comes before what stands above the table. */
function defaultFields(title: Title, layout: Layout | undefined, view: SheetView): ReadonlyMap<string, HandedCell> {
  if (layout?.agency === undefined) return title.fields;
  return new Map([...title.fields, ['agency', { value: layout.agency, said: layout.agency, place: view.place() }]]);
}

/** The first column of amounts of which neither head, row nor `import.yaml` can say the fund. */
function fundlessColumn({ columns, defaults, rows }: Table): TableColumn | undefined {
  if (defaults.fund !== undefined || columns.some(({ form }) => form.key === 'fund')) return undefined;
  return columns.find(
    ({ form, fund, column }) =>
      form.key.startsWith('budget.') && fund === undefined && rows.some(({ cells }) => cells[column] !== undefined),
  );
}

function aboutFunds({ column, head }: TableColumn, { view, head: { last } }: Table): Question {
  return {
    kind: 'ask',
    place: view.place(last, column),
    key: 'fund',
    said: head,
    readings: [],
    doubt: doubt('noFundColumn'),
  };
}
