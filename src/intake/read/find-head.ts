import type { FormKind } from '../../forms/form-kind.js';
import { formKinds } from '../../forms/form-kinds.js';
import type { Cell, GridRow } from '../../sheets/grid.js';
import type { HeadIndex } from './head-index.js';
import { headLines } from './head-lines.js';
import type { LayoutColumn } from './layout.js';
import { columnForKey, namedColumn } from './layout-columns.js';
import { type HeadLine, type HeadMatch, matchHead } from './match-head.js';
import type { SheetView } from './sheet-view.js';

/** A head: rows `first` to `last` of the sheet's rows (indexes, both included), and what its columns mean. */
export interface Head {
  readonly kind: FormKind;
  readonly first: number;
  readonly last: number;
  readonly lines: ReadonlyMap<number, readonly HeadLine[]>;
  readonly matches: ReadonlyMap<number, HeadMatch>;
  readonly score: number;
}

/** Heads have up to this many lines. */
const MOST_LINES = 4;
/** Rows of a sheet among which its head is looked for. */
export const SEARCHED = 40;
/** Rows that look most like one line of a head; bands around them are tried. */
const TRIED = 3;

/** What heads are looked for by, besides the names that we know. */
export interface Looking {
  /** One word may be misspelt. */
  readonly allowSlips?: boolean;
  /** Columns that `import.yaml` names, in tables of this kind. */
  readonly told?: { readonly kind: FormKind; readonly columns: readonly LayoutColumn[] };
  /** Also heads without a core column. */
  readonly isCoreless?: boolean;
}

/**
 * The best head among the rows from index `from` on, for each kind of table whose core column it has, the best kind
 * first; empty where no row looks like one. Every band of up to four rows around the likeliest rows is tried, and the
 * one in which most columns are known wins; a line that makes nothing clearer costs.
 */
export function findHeads(
  view: SheetView,
  index: HeadIndex,
  from: number,
  to: number,
  looking: Looking = {},
): Head[] {
  const { rows } = view.grid;
  const hits = new Map<number, number>();
  const told = new Set(looking.told?.columns.map(({ column }) => column.trim()));
  for (let at = from; at < to; at++) {
    const row = rows[at];
    if (row === undefined || isLabelled(row)) continue;
    const named = row.cells.filter((cell) => cell !== undefined && told.has(cell.text)).length;
    const count = rowHits(row, index) + named;
    if (count > 0) hits.set(at, count);
  }
  const likely = [...hits].sort(([a, x], [b, y]) => y - x || a - b).slice(0, TRIED);
  const bands = new Map<string, readonly [number, number]>();
  for (const [at] of likely) {
    for (let first = Math.max(from, at - MOST_LINES + 1); first <= at; first++) {
      if (!hits.has(first)) continue;
      for (let last = at; last < Math.min(first + MOST_LINES, to); last++) {
        if (isLabelled(rows[last])) break;
        bands.set(`${first}-${last}`, [first, last]);
      }
    }
  }
  const best = new Map<string, Head>();
  for (const [first, last] of bands.values()) {
    for (const head of headsOf(view, index, first, last, looking)) {
      const before = best.get(head.kind.id);
      if (before === undefined || head.score > before.score + 1e-9) best.set(head.kind.id, head);
    }
  }
  return [...best.values()].sort((a, b) => b.score - a.score);
}

/** `Program | : 2.16.03 …` fills in a form: a label and what it says, no heads. */
const isLabelled = (row: GridRow | undefined): boolean =>
  row?.cells.some((cell) => cell !== undefined && /^[:：]/.test(cell.text)) ?? false;

const isKnown = (plain: string, index: HeadIndex): boolean =>
  plain !== '' && index.meanings(plain).length > 0;

/** How many cells of a row are heads or lines of heads, each cell for itself. */
export function rowHits({ cells }: GridRow, index: HeadIndex): number {
  let count = 0;
  for (const cell of cells) {
    if (cell === undefined || !mayBeginHead(cell, index)) continue;
    const { plain, bare, years, parts, hasMoney } = index.words(cell.text);
    if (isKnown(plain, index) || isKnown(bare, index) || parts.some((one) => isKnown(one, index))) count += 1;
    else if (years.length === 1 && plain === '') count += 0.25;
    else if (hasMoney && plain === '') count += 0.25;
    else if (index.fundsByName.has(bare)) count += 0.25;
  }
  return count;
}

/** No line of a head is longer. */
const LONGEST_LINE = 80;

/** Cheap, for every cell of many rows is asked: a year, a bracket, or a word with which a head begins. */
export function mayBeginHead({ kind, text }: Cell, { openers }: HeadIndex): boolean {
  if (text === '' || text.length > LONGEST_LINE) return false;
  if (kind === 'number') return /^(?:19|20)\d\d$/.test(text);
  if (kind !== 'text') return false;
  const opener = /^[A-Za-z]+|^[([]|^(?:19|20)\d\d\b/.exec(text)?.[0];
  return opener !== undefined && (!/[A-Za-z]/.test(opener) || openers.has(opener.toLowerCase()));
}

/** The band read as the head of each kind whose core column it names. */
function headsOf(view: SheetView, index: HeadIndex, first: number, last: number, looking: Looking): Head[] {
  const { allowSlips = false, told, isCoreless = false } = looking;
  const band = view.grid.rows.slice(first, last + 1);
  const lines = headLines(view, band);
  const named = new Set(
    [...lines.values()]
      .flatMap((column) =>
        column.flatMap(({ text }) => {
          const { plain, bare, parts } = index.words(text);
          return [plain, bare, ...parts].flatMap((one) => index.meanings(one)).filter(isCore);
        }),
      )
      .map(({ kind }) => kind),
  );
  return formKinds
    .filter((kind) => allowSlips || isCoreless || named.has(kind) || told?.kind === kind)
    .map((kind) =>
      readBand(kind, lines, index, { first, last }, toldIn(view, lines, index, kind, told), allowSlips),
    )
    .filter(
      ({ matches, kind }) => isCoreless || [...matches.values()].some(({ form }) => form.key === kind.core),
    );
}

/** A band read as the head of one kind, whether it names the kind's core column or not; index -1 is no row. */
export function headFor(
  view: SheetView,
  kind: FormKind,
  index: HeadIndex,
  first: number,
  last: number,
): Head {
  const lines = headLines(view, view.grid.rows.slice(Math.max(0, first), last + 1));
  return readBand(kind, lines, index, { first, last }, new Map(), false);
}

/** What `import.yaml` says of the columns under these lines; undefined for one that is not to be read. */
function toldIn(
  view: SheetView,
  lines: ReadonlyMap<number, readonly HeadLine[]>,
  index: HeadIndex,
  kind: FormKind,
  told: Looking['told'],
): ReadonlyMap<number, HeadMatch | undefined> {
  const found = new Map<number, HeadMatch | undefined>();
  if (told?.kind !== kind) return found;
  for (const { column: written, key } of told.columns) {
    const column = namedColumn(written, lines, view.width, index);
    if (column !== undefined) found.set(column, key === undefined ? undefined : columnForKey(kind, key));
  }
  return found;
}

const isCore = ({ kind, column }: { kind: FormKind; column: { key: string } }) => column.key === kind.core;

function readBand(
  kind: FormKind,
  lines: ReadonlyMap<number, readonly HeadLine[]>,
  index: HeadIndex,
  { first, last }: { readonly first: number; readonly last: number },
  told: ReadonlyMap<number, HeadMatch | undefined>,
  allowSlips: boolean,
): Head {
  const matches = new Map<number, HeadMatch>();
  const worth = new Map<string, number>();
  for (const column of new Set([...lines.keys(), ...told.keys()])) {
    const texts = lines.get(column) ?? [];
    const match = told.has(column) ? told.get(column) : matchHead(texts, kind, index, allowSlips);
    if (match === undefined) continue;
    matches.set(column, match);
    const { form, year, fund, rank, isBare } = match;
    const key = `${form.key}/${year ?? ''}/${fund ?? ''}`;
    const isYearly = form.key.includes('{year}');
    const isFurther = [...worth.keys()].some((one) => one.startsWith(`${form.key}/`));
    // A line of years is worth more than the one head above it, which says no year.
    const points = form.key === kind.core ? 3 : isYearly ? (isFurther ? 0.6 : 1.35) : 1;
    worth.set(key, Math.max(worth.get(key) ?? 0, points + (rank === 0 ? 0.2 : 0) - (isBare ? 0.3 : 0)));
  }
  const sum = [...worth.values()].reduce((total, points) => total + points, 0);
  return { kind, first, last, lines, matches, score: sum - 0.3 * (last - first) };
}
