import type { Grid, GridRow } from '../../sheets/grid.js';
import type { HandedCell, HandedRow, PassedRows, Question, SheetReading } from '../handed.js';
import type { IntakeScene } from '../scene.js';
import { buildRow } from './build-row.js';
import { type CellReader, cellReader } from './cell-reader.js';
import { columnUses } from './column-uses.js';
import { type DoubtName, doubt } from './doubts.js';
import { exampleRows } from './example-rows.js';
import type { Head } from './find-head.js';
import { type HeadIndex, headIndex } from './head-index.js';
import { heldFor } from './held.js';
import type { Layout } from './layout.js';
import { withLevels } from './levels.js';
import { locateHead, nextTable } from './locate-table.js';
import { readTitle, type Title } from './read-title.js';
import { resolveColumns } from './resolve-columns.js';
import { type SheetView, viewSheet } from './sheet-view.js';
import { sortRows } from './sort-rows.js';
import type { Table, TableColumn } from './table.js';
import { askForCore } from './unread-table.js';

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

const MOST_TRIES = 200;

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
  if (grid.rows.length === 0) return unread(view, 'emptySheet');
  if (layout?.isIgnored) return unread(view, 'ignoredSheet');
  if (grid.isHidden) return unread(view, 'hiddenSheet');
  if (layout?.head !== undefined && !holdsAny(grid, layout.head)) {
    return unread(view, 'headOutside', { row: String(layout.head.first) });
  }
  const reading: Reading = {
    view,
    scene,
    index: headIndex(scene),
    reader: cellReader(scene),
    layout,
    agency,
  };
  const answers: SheetAnswer[] = [];
  const budget = { tries: MOST_TRIES };
  let title: Title | undefined;
  let from = 0;
  while (from < grid.rows.length) {
    const head = locateHead(view, from, reading.index, reading.reader, layout);
    if (head === undefined) {
      const asked = from === 0 ? askForCore(view, reading.index) : undefined;
      const why = asked === undefined ? 'noHead' : 'noCoreColumn';
      const none = unread(view, why, asked?.doubt.args, from === 0 ? undefined : grid.rows[from]?.number);
      answers.push({ ...none, questions: asked === undefined ? [] : [asked] });
      break;
    }
    const next = nextTable(view, head, reading.index, budget);
    const above = grid.rows.slice(from, Math.max(from, head.first));
    const isOwned = (layout?.agency ?? agency ?? title?.fields.get('agency')) !== undefined;
    title = withInherited(readTitle(view, above, head.kind, reading.reader, isOwned), title);
    const found = { head, above, rows: grid.rows.slice(head.last + 1, next), isFirst: from === 0 };
    answers.push(readTable(found, title, reading));
    from = next;
  }
  return {
    readings: answers.flatMap(({ readings }) => readings),
    rows: answers.flatMap(({ rows }) => rows),
    questions: answers.flatMap(({ questions }) => questions),
  };
}

const holdsAny = (
  { rows }: Grid,
  { first, last }: { readonly first: number; readonly last: number },
): boolean => rows.some(({ number }) => number >= first && number <= last);

function unread(
  view: SheetView,
  why: DoubtName,
  args: Readonly<Record<string, string>> = {},
  row?: number,
): SheetAnswer {
  const reading = {
    place: view.place(row),
    kind: undefined,
    skipped: doubt(why, args),
    columns: [],
    count: 0,
  };
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

/** A table with the rows above it. */
interface FoundTable {
  readonly head: Head;
  readonly above: readonly GridRow[];
  readonly rows: readonly GridRow[];
  readonly isFirst: boolean;
}

function readTable({ head, above, rows, isFirst }: FoundTable, title: Title, reading: Reading): SheetAnswer {
  const { view, scene, index, reader, layout, agency } = reading;
  const { kind } = head;
  const year = layout?.year ?? title.year;
  const columns = resolveColumns({ view, head, rows, index, layout, year, factor: title.factor });
  const numbers = { first: rowNumber(view, head.first), last: rowNumber(view, head.last) };
  const base = {
    place: isFirst ? view.place() : view.place(numbers.first),
    kind: kind.id,
    ...(head.last < 0 ? {} : { head: numbers }),
    columns: columns.shown,
  };
  const core = columns.taken.find(({ form }) => form.key === kind.core);
  const questions = [...title.questions, ...columns.questions];
  if (core === undefined) {
    const name = kind.columns.find(({ key }) => key === kind.core)?.head.id ?? kind.core;
    const skipped = doubt('noCoreColumn', { core: name });
    const asked: Question = { kind: 'ask', place: base.place, said: '', readings: [], doubt: skipped };
    return {
      readings: [{ ...base, skipped, count: 0 }],
      rows: [],
      questions: questions.length > 0 ? questions : [asked],
    };
  }
  const table: Table = {
    view,
    kind,
    head: numbers,
    columns: columns.taken,
    byColumn: new Map(columns.taken.map((one) => [one.column, one])),
    core,
    isOwnForm: isOwnForm(head),
    numbering: columns.numbering,
    defaults: { fields: defaultFields(title, reading), year, fund: layout?.fund },
    rows,
  };
  const {
    items,
    passed,
    questions: asked,
  } = sortRows(table, head.lines, reader, layout, exampleRows(table, scene, reader));
  const nowhere = fundlessColumn(table);
  const starts = items.map(({ first }) => first.row.number).sort((a, b) => a - b);
  const shared = {
    table,
    columns: columnUses(table),
    reader,
    scene,
    agency: agency ?? titleAgency(table),
    lacksFunds: nowhere !== undefined,
    starts,
  };
  const built = withLevels(items.map((item) => buildRow(item, shared)));
  const funds = nowhere === undefined ? [] : [aboutFunds(nowhere, table)];
  return {
    readings: [
      {
        ...base,
        count: built.length,
        held: heldFor(table),
        passed: [...passedAbove(above), ...[...passed].map(([name, some]) => passedRows(name, some))],
      },
    ],
    rows: built,
    questions: [...questions, ...funds, ...asked],
  };
}

/** Whether most heads are just as our form has them. */
function isOwnForm({ matches }: Head): boolean {
  const own = [...matches.values()].filter(({ rank, isBare }) => rank === 0 && !isBare).length;
  return own >= 4 && own >= matches.size * 0.7;
}

/** Every table has such rows, and nobody asks where they went. */
const USUAL: ReadonlySet<DoubtName> = new Set(['title', 'example', 'help', 'headAgain', 'numbering']);

function passedRows(name: DoubtName, rows: readonly number[]): PassedRows {
  return { rows, why: doubt(name), isUsual: USUAL.has(name) };
}

function passedAbove(above: readonly GridRow[]): PassedRows[] {
  return above.length === 0
    ? []
    : [
        passedRows(
          'title',
          above.map(({ number }) => number),
        ),
      ];
}

const rowNumber = (view: SheetView, at: number): number => view.grid.rows[at]?.number ?? 0;

/** What `import.yaml` says comes before what stands above the table; our own form knows whose it is. */
function defaultFields(
  { fields }: Title,
  { layout, view, agency }: Reading,
): ReadonlyMap<string, HandedCell> {
  const said = layout?.agency;
  if (said !== undefined) {
    return new Map([...fields, ['agency', { value: said, said, place: view.place() }]]);
  }
  return agency === undefined ? fields : new Map([...fields].filter(([key]) => key !== 'agency'));
}

/** The agency above a table whose rows have no column for one; those of others are told like any field. */
function titleAgency({ kind, defaults }: Table): string | undefined {
  const hasColumn = kind.columns.some(({ key }) => key === 'agency');
  const said = hasColumn ? undefined : defaults.fields.get('agency')?.value;
  return typeof said === 'string' ? said : undefined;
}

/** The first column of amounts of which neither head, row nor `import.yaml` can say the fund. */
function fundlessColumn({ columns, defaults, rows }: Table): TableColumn | undefined {
  if (defaults.fund !== undefined || columns.some(({ form }) => form.key === 'fund')) return undefined;
  return columns.find(
    ({ form, fund, column }) =>
      form.key.startsWith('budget.') &&
      fund === undefined &&
      rows.some(({ cells }) => cells[column] !== undefined),
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
