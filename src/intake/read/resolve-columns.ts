import type { FormColumn, FormKind } from '../../forms/form-kind.js';
import { type Cell, columnName, type GridRow } from '../../sheets/grid.js';
import { amountFactor } from '../../values/amount-factor.js';
import type { Question, SheetPlace } from '../handed.js';
import type { DoubtName } from './doubts.js';
import { doubt } from './doubts.js';
import type { Head } from './find-head.js';
import type { HeadIndex } from './head-index.js';
import { headText } from './head-lines.js';
import { numbersRows } from './head-words.js';
import type { Layout } from './layout.js';
import { columnForKey, namedColumn } from './layout-columns.js';
import { isMark } from './marks.js';
import { type HeadMatch, matchHead, yearlyAmount } from './match-head.js';
import type { SheetView } from './sheet-view.js';
import { askedKey, keyOf, type TableColumn } from './table.js';

/** What the columns of a table are taken for. */
export interface ResolvedColumns {
  readonly taken: readonly TableColumn[];
  readonly numbering: ReadonlySet<number>;
  /** Every column that has a head or holds anything. */
  readonly shown: readonly {
    readonly column: number;
    readonly head: string;
    readonly key: string | undefined;
  }[];
  readonly questions: readonly Question[];
}

/** What is known of a table before its columns are. */
export interface ColumnScene {
  readonly view: SheetView;
  readonly head: Head;
  readonly rows: readonly GridRow[];
  readonly index: HeadIndex;
  readonly layout: Layout | undefined;
  /** The only year named above the table, or in `import.yaml`. */
  readonly year: number | undefined;
  /** The unit of amounts named above the table. */
  readonly factor: number | undefined;
}

interface Candidate extends TableColumn {
  readonly match: HeadMatch;
  readonly cells: readonly Cell[];
}

/**
 * What each column is taken for: as `import.yaml` says, else by its head. Two columns for one field are a question, and
 * none is taken, unless only one has our own head, or only one holds anything; then the other is named. Linear in cells.
 */
export function resolveColumns(scene: ColumnScene): ResolvedColumns {
  const { view, head, index, year } = scene;
  const { kind, lines } = head;
  const cells = cellsByColumn(scene.rows);
  const ordered = layoutMatches(scene);
  const questions: Question[] = [...ordered.questions];
  const place = (column: number): SheetPlace => view.place(headRow(view, head), column);
  const ask = (column: number, name: DoubtName, args: Record<string, string>, key?: string) => {
    const said = headText(lines.get(column) ?? []);
    const about = key === undefined ? undefined : askedKey(key);
    const field = about === undefined ? {} : { key: about };
    questions.push({
      kind: 'ask',
      place: place(column),
      ...field,
      said,
      readings: [],
      doubt: doubt(name, args),
    });
  };
  const candidates: Candidate[] = [];
  const numbering = new Set<number>();
  const columns = [...new Set([...lines.keys(), ...cells.keys(), ...ordered.matches.keys()])].sort(
    (a, b) => a - b,
  );
  for (const column of columns) {
    const texts = lines.get(column) ?? [];
    const isNumbering = texts.some(({ text }) => numbersRows(text));
    const said = ordered.matches.get(column);
    if (said === 'ignore') continue;
    const match = said ?? (isNumbering ? undefined : matchHead(texts, kind, index, true));
    if (isNumbering && match === undefined) numbering.add(column);
    if (match === undefined) continue;
    const candidate = candidateOf(column, match, cells.get(column) ?? [], scene);
    const trouble = troubleOf(candidate, kind, scene);
    if (trouble === undefined) candidates.push(candidate);
    else if (candidate.cells.length > 0) ask(column, trouble, troubleArgs(candidate), keyOf(candidate));
  }
  const taken = withoutTwins(candidates, ask);
  const keys = new Map(taken.map((one) => [one.column, askedKey(keyOf({ ...one, year: one.year ?? year }))]));
  const shown = columns
    .filter((column) => !numbering.has(column))
    .map((column) => ({ column, head: headText(lines.get(column) ?? []), key: keys.get(column) }));
  return { taken, numbering, shown, questions };
}

const headRow = (view: SheetView, head: Head): number => view.grid.rows[head.last]?.number ?? 1;

function cellsByColumn(rows: readonly GridRow[]): Map<number, Cell[]> {
  const found = new Map<number, Cell[]>();
  for (const row of rows) {
    row.cells.forEach((cell, column) => {
      if (cell === undefined) return;
      const before = found.get(column);
      if (before === undefined) found.set(column, [cell]);
      else before.push(cell);
    });
  }
  return found;
}

function layoutMatches({ view, head, index, layout }: ColumnScene): {
  matches: Map<number, HeadMatch | 'ignore'>;
  questions: Question[];
} {
  const matches = new Map<number, HeadMatch | 'ignore'>();
  const questions: Question[] = [];
  for (const { column: written, key } of layout?.columns ?? []) {
    const column = namedColumn(written, head.lines, view.width, index);
    const match = key === undefined ? 'ignore' : columnForKey(head.kind, key);
    if (column !== undefined && match !== undefined) matches.set(column, match);
    else {
      const place = view.place(headRow(view, head));
      questions.push({
        kind: 'wrong',
        place,
        said: written,
        readings: [],
        doubt: doubt('layoutColumn', { column: written }),
      });
    }
  }
  return { matches, questions };
}

function candidateOf(
  column: number,
  match: HeadMatch,
  cells: readonly Cell[],
  { head, layout, year, factor }: ColumnScene,
): Candidate {
  const text = headText(head.lines.get(column) ?? []);
  const ticks = tickedForm(match, cells, head.kind);
  const form = ticks ?? (match.form.key === 'budget' ? yearlyAmount(head.kind) : undefined) ?? match.form;
  const isAmount = form.type === 'amount';
  // Of an amount the row may say the year, and is heard before the table.
  const tableYear = form.key.includes('{year}') && !isAmount ? year : undefined;
  return {
    column,
    head: text,
    form,
    match,
    cells,
    year: match.year ?? tableYear,
    fund: match.fund,
    ...(ticks === undefined ? {} : { isTicked: true }),
    factor: isAmount ? (layout?.factor ?? amountFactor(text) ?? factor) : undefined,
  };
}

/** A year or a fund under which cells are only ticked says when a row runs, or who pays it. */
function tickedForm(match: HeadMatch, cells: readonly Cell[], kind: FormKind): FormColumn | undefined {
  const of = (key: string) => kind.columns.find((column) => column.key === key);
  if (match.form.key === 'years' && match.year !== undefined) return match.form;
  if (cells.length === 0 || !cells.every(isMark)) return undefined;
  if (match.isBare) return of('years');
  return match.mayBeMark ? of('fund') : undefined;
}

/** Why a column cannot be taken although its head is known. */
function troubleOf(
  { match, year, form, cells, factor, isTicked }: Candidate,
  kind: FormKind,
  { head, year: tableYear }: ColumnScene,
): DoubtName | undefined {
  if (isTicked) return undefined;
  // Without a year in the head it may stand in the row; where no row can say it, nobody does.
  const spans = kind.columns.filter(({ key }) => key === 'years' || key.startsWith('years.'));
  const isSaidElsewhere =
    form.type === 'amount' &&
    (tableYear !== undefined || [...head.matches.values()].some((one) => spans.includes(one.form)));
  if (form.key.includes('{year}') && year === undefined && !isSaidElsewhere) return 'noYear';
  if (match.isBare && form.type === 'amount' && factor === undefined && cells.some(isSmall))
    return 'bareYear';
  return undefined;
}

const isSmall = ({ kind, number, text }: Cell): boolean =>
  kind === 'number'
    ? number !== undefined && number !== 0 && Math.abs(number) < 1000
    : /^\D*\d{1,3}(?:,\d+)?\D*$/.test(text);

function troubleArgs({ form, head, year }: Candidate): Record<string, string> {
  const name = form.head.id.replace(/ ?\{year\}/, '').toLowerCase();
  return {
    name,
    head: head === '' ? form.head.id.replace(/ ?\{year\}/, '') : head,
    year: String(year ?? ''),
  };
}

/** Of columns with the same field those that are believed; the others are asked about. */
function withoutTwins(
  candidates: readonly Candidate[],
  ask: (column: number, name: DoubtName, args: Record<string, string>, key?: string) => void,
): TableColumn[] {
  const byKey = new Map<string, Candidate[]>();
  for (const one of candidates) {
    const key = one.isTicked ? `${keyOf(one)} ${one.year ?? one.fund ?? ''}` : keyOf(one);
    byKey.set(key, [...(byKey.get(key) ?? []), one]);
  }
  const taken: TableColumn[] = [];
  for (const [key, all] of byKey) {
    const holding = all.filter(({ cells }) => cells.some(({ text }) => !isNumber(text, key)));
    const believed = holding.length > 0 ? holding : all.slice(0, 1);
    const best = Math.min(...believed.map(({ match }) => match.rank));
    const [first, ...others] = believed.filter(({ match }) => match.rank === best);
    if (first === undefined) continue;
    const name = first.form.head.id.replace('{year}', String(first.year ?? '')).replace(/\s+/g, ' ');
    if (others.length > 0) {
      const columns = [first, ...others].map(({ column }) => columnName(column)).join(', ');
      ask(first.column, 'twiceColumn', { columns, name }, key);
      continue;
    }
    taken.push(first);
    for (const other of believed) {
      if (other !== first) ask(other.column, 'otherColumn', { column: columnName(first.column), name }, key);
    }
  }
  return taken.sort((a, b) => a.column - b.column);
}

/** `1`, `1.2`, `a.`: beside names under one wide head it only numbers them. */
const isNumber = (text: string, key: string): boolean =>
  key === 'name' && /^(?:\d{1,3}(?:\.\d{1,3})*|[a-z]|[ivx]{1,5})[.)]?$/i.test(text);
