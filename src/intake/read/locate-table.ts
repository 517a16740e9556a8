import type { FormKind } from '../../forms/form-kind.js';
import { findFormKind } from '../../forms/form-kinds.js';
import type { GridRow } from '../../sheets/grid.js';
import type { CellReader } from './cell-reader.js';
import { chooseKind } from './choose-kind.js';
import { findHeads, type Head, headFor, type Looking, mayBeginHead, rowHits, SEARCHED } from './find-head.js';
import type { HeadIndex } from './head-index.js';
import { isNumberingLine, isSameHead, isUnitLine } from './known-rows.js';
import type { Layout } from './layout.js';
import { namedColumn } from './layout-columns.js';
import type { SheetView } from './sheet-view.js';

/** From this score on a head is one wherever it stands: a core column and at least two more. */
const SURE = 4.5;

/**
 * The first head from row index `from` on: where `import.yaml` says it is, else found. Lines of units and of column
 * numbers below it belong to it. Undefined where there is none.
 */
export function locateHead(
  view: SheetView,
  from: number,
  index: HeadIndex,
  reader: CellReader,
  layout: Layout | undefined,
): Head | undefined {
  const kind = layout?.kind === undefined ? undefined : findFormKind(layout.kind);
  const isTold = from === 0 && layout !== undefined && kind !== undefined;
  const exact = isTold && layout.head !== undefined ? headIn(view, kind, layout.head, index) : undefined;
  if (exact !== undefined) return exact;
  const told = layout !== undefined && kind !== undefined ? { told: { kind, columns: layout.columns } } : {};
  const [first, last] = from === 0 ? searched(view, layout) : [from, from + SEARCHED];
  let found: Head | undefined;
  for (const allowSlips of [false, true]) {
    const chosen = bestHead(view, index, reader, kind, { from, first, last, allowSlips, ...told });
    if (chosen === undefined) continue;
    if (!isTold || holdsTold(chosen, view, layout, index)) return withLinesBelow(view, chosen, layout);
    found ??= chosen;
  }
  const named = isTold ? namedHead(view, kind, layout, index) : undefined;
  const head = named ?? found;
  return head && withLinesBelow(view, head, layout);
}

interface Searching extends Looking {
  /** Where the title begins. */
  readonly from: number;
  readonly first: number;
  readonly last: number;
}

/** The best head among some rows, or a smaller table's that stands above it. */
function bestHead(
  view: SheetView,
  index: HeadIndex,
  reader: CellReader,
  kind: FormKind | undefined,
  { from, first, last, ...looking }: Searching,
): Head | undefined {
  const { rows } = view.grid;
  let end = Math.min(rows.length, last);
  let best: Head | undefined;
  for (;;) {
    const heads = findHeads(view, index, first, end, looking);
    const fitting = kind === undefined ? heads : heads.filter((head) => head.kind === kind);
    const chosen = chooseKind(view, fitting, rows.slice(from, fitting[0]?.first ?? from), reader);
    if (chosen === undefined || (best !== undefined && chosen.score < SURE)) return best;
    best = chosen;
    end = chosen.first;
  }
}

/** The indexes of the rows among which the first head is looked for, the last one excluded. */
function searched({ grid: { rows } }: SheetView, layout: Layout | undefined): readonly [number, number] {
  if (layout?.head === undefined) {
    const data =
      layout?.first === undefined ? -1 : rows.findIndex(({ number }) => number >= (layout.first ?? 0));
    return [0, data === -1 ? SEARCHED : Math.min(SEARCHED, data)];
  }
  const { first, last } = layout.head;
  return [
    rows.findIndex(({ number }) => number >= first),
    rows.findLastIndex(({ number }) => number <= last) + 1,
  ];
}

/** The head in the rows that `import.yaml` names. */
function headIn(
  view: SheetView,
  kind: FormKind,
  { first, last }: { readonly first: number; readonly last: number },
  index: HeadIndex,
): Head | undefined {
  const { rows } = view.grid;
  const at = rows.findIndex(({ number }) => number >= first);
  const end = rows.findLastIndex(({ number }) => number <= last);
  return at === -1 || end < at ? undefined : headFor(view, kind, index, at, end);
}

/** Whether a head has all columns that `import.yaml` names by their words. */
function holdsTold({ lines }: Head, view: SheetView, { columns }: Layout, index: HeadIndex): boolean {
  return columns.every(({ column }) => namedColumn(column, lines, view.width, index) !== undefined);
}

/** The head of which `import.yaml` says more than we know: the row with the words that it names, or the one above the data. */
function namedHead(view: SheetView, kind: FormKind, layout: Layout, index: HeadIndex): Head | undefined {
  const { rows } = view.grid;
  const named = rows
    .slice(0, SEARCHED)
    .findIndex((row, at) => namesColumns(view, row, at, kind, layout, index));
  if (named !== -1) return headFor(view, kind, index, named, named);
  if (layout.first === undefined) return undefined;
  // Columns by letters need no head: the row above the data, if there is one.
  const first = rows.findIndex(({ number }) => number >= (layout.first ?? 0));
  return first === -1 ? undefined : headFor(view, kind, index, first - 1, first - 1);
}

/** Whether a row holds all the heads that `import.yaml` names by their words. */
function namesColumns(
  view: SheetView,
  row: GridRow,
  at: number,
  kind: FormKind,
  { columns }: Layout,
  index: HeadIndex,
): boolean {
  const byWords = columns.filter(({ column }) => !/^[A-Z]{1,3}$/.test(column));
  if (byWords.length === 0 || row.cells.every((cell) => cell === undefined)) return false;
  const { lines } = headFor(view, kind, index, at, at);
  return byWords.every(({ column }) => namedColumn(column, lines, view.width, index) !== undefined);
}

/** Adds lines that belong to a head although no column is known by them. */
function withLinesBelow(view: SheetView, head: Head, layout: Layout | undefined): Head {
  const { rows } = view.grid;
  let { last } = head;
  if (layout?.head !== undefined || last < 0) return head;
  const deepest = deepestMerge(view, head);
  while (last + 1 < rows.length) {
    const next = rows[last + 1];
    if (next === undefined) break;
    const isData = layout?.first !== undefined && next.number >= layout.first;
    if (isData || !(next.number <= deepest || isUnitLine(next) || isNumberingLine(next))) break;
    last++;
  }
  return { ...head, last };
}

/** The lowest row of the merged cells that begin in a head; three lines more than what is known of it at most. */
function deepestMerge(view: SheetView, head: Head): number {
  const { rows } = view.grid;
  const number = rows[head.last]?.number ?? 0;
  let deepest = 0;
  for (const column of head.lines.keys()) {
    for (let at = head.first; at <= head.last; at++) {
      const merge = view.merge(rows[at]?.number ?? 0, column);
      if (merge !== undefined && merge.top >= (rows[head.first]?.number ?? 0))
        deepest = Math.max(deepest, merge.bottom);
    }
  }
  return deepest <= number + 3 ? deepest : 0;
}

/** How often a row of a sheet is looked at closely, whether another table begins there: rows of heads alone are no data. */
export interface TableBudget {
  tries: number;
}

/**
 * The index of the first row of the next table below a head, its title included; the number of rows where there is none. A
 * head repeated on a further page begins no table.
 */
export function nextTable(view: SheetView, head: Head, index: HeadIndex, budget: TableBudget): number {
  const { rows } = view.grid;
  for (let at = head.last + 1; at < rows.length && budget.tries > 0; at++) {
    const row = rows[at];
    if (row === undefined || !mayBeHead(row, index) || repeats(row, head)) continue;
    if (rowHits(row, index) < 2.5) continue;
    budget.tries--;
    const best = findHeads(view, index, at, Math.min(rows.length, at + 3))[0];
    if (best === undefined || best.first > at || best.score < SURE) continue;
    let first = at;
    while (first > head.last + 1 && isTitle(rows[first - 1])) first--;
    return first;
  }
  return rows.length;
}

/** Whether at least three texts begin as heads do. */
function mayBeHead({ cells }: GridRow, index: HeadIndex): boolean {
  let count = 0;
  for (const cell of cells)
    if (cell?.kind === 'text' && mayBeginHead(cell, index) && ++count >= 3) return true;
  return false;
}

function repeats({ cells }: GridRow, { lines }: Head): boolean {
  let same = 0;
  let other = 0;
  cells.forEach((cell, column) => {
    if (cell === undefined) return;
    if (lines.get(column)?.some(({ text }) => isSameHead(text, cell.text))) same++;
    else other++;
  });
  return same >= 2 && same >= other;
}

const isTitle = (row: GridRow | undefined): boolean =>
  row !== undefined && row.cells.filter((cell) => cell !== undefined).length === 1;
