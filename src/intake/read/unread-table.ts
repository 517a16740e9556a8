import type { FormKind, FormKindId } from '../../forms/form-kind.js';
import { findFormKind } from '../../forms/form-kinds.js';
import { columnName, type GridRow } from '../../sheets/grid.js';
import type { Question } from '../handed.js';
import { doubt } from './doubts.js';
import { findHeads, type Head, SEARCHED } from './find-head.js';
import type { HeadIndex } from './head-index.js';
import { headText } from './head-lines.js';
import { numbersRows } from './head-words.js';
import { isFigure } from './row-facts.js';
import type { SheetView } from './sheet-view.js';

/** Rows with at least two cells make a table from this many on. */
const LEAST_ROWS = 2;
/** Fewer known columns are chance. */
const LEAST_KNOWN = 2;

/**
 * Asks about a sheet of which nothing was taken although it looks like a table: heads are known, and the one without which no
 * row is a row is not among them. Undefined where it looks like anything else. Linear in the cells of the sheet.
 */
export function askForCore(view: SheetView, index: HeadIndex): Question | undefined {
  const { rows } = view.grid;
  const [head] = findHeads(view, index, 0, Math.min(rows.length, SEARCHED), { isCoreless: true });
  if (head === undefined) return undefined;
  const { kind, matches, lines } = head;
  const known = [...matches].filter(([, { isBare }]) => !isBare);
  const keys = new Set(known.map(([, { form }]) => form.key));
  if (keys.size < LEAST_KNOWN || !isTable(rows.slice(head.last + 1))) return undefined;
  const place = view.place(rows[head.last]?.number);
  const heads = known.map(([column]) => `"${headText(lines.get(column) ?? [])}" (${columnName(column)})`);
  return {
    kind: 'ask',
    place,
    said: '',
    readings: [],
    doubt: doubt('coreMissing', {
      core: kind.columns.find(({ key }) => key === kind.core)?.head.id ?? kind.core,
      heads: heads.join(', '),
      lines: cure(view, kind, guess(view, head)),
    }),
  };
}

/** Asks about a sheet of a file that gave nothing at all, where the sheet has the shape of a table; otherwise undefined. */
export function askForHead(view: SheetView, kindId: FormKindId): Question | undefined {
  const kind = findFormKind(kindId);
  const { rows } = view.grid;
  if (kind === undefined || !isTable(rows)) return undefined;
  const filled = (row: GridRow) =>
    row.cells.filter((cell) => cell?.kind === 'text' && !isFigure(cell)).length;
  const above = rows.slice(0, SEARCHED);
  const most = Math.max(...above.map(filled));
  const head = above.find((row) => filled(row) === most);
  const column = head?.cells.findIndex((cell) => cell !== undefined && !numbersRows(cell.text)) ?? 1;
  const lines = cure(view, kind, column, head?.number);
  return { kind: 'ask', place: view.place(), said: '', readings: [], doubt: doubt('headMissing', { lines }) };
}

function isTable(rows: readonly GridRow[]): boolean {
  const full = rows.filter(({ cells }) => cells.filter((cell) => cell !== undefined).length >= 2);
  return full.length >= LEAST_ROWS;
}

/** The column that may be the missing one: the first of words whose head is not known, else the first of words. */
function guess({ grid: { rows } }: SheetView, { matches, lines, last }: Head): number {
  const below = rows.slice(last + 1);
  const words = [...lines.keys()]
    .filter((column) => !lines.get(column)?.some(({ text }) => numbersRows(text)))
    .filter((column) =>
      below.some(({ cells: { [column]: cell } }) => cell?.kind === 'text' && !isFigure(cell)),
    )
    .sort((a, b) => a - b);
  return words.find((column) => !matches.has(column)) ?? words[0] ?? 1;
}

/** What `import.yaml` would have to say, on one line. */
function cure({ grid, place }: SheetView, kind: FormKind, column: number, head?: number): string {
  const { file } = place();
  const name = file.slice(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
  // `?` fits one sign, whatever it is: in place of those that mean something in a pattern.
  const quoted = (text: string) => JSON.stringify(text.replace(/[*?/\\{}]/g, '?'));
  const row = head === undefined ? '' : `, head: ${head}`;
  return `layouts: [{ files: ${quoted(name)}, sheet: ${quoted(grid.name)}, kind: ${kind.id}${row}, columns: { ${columnName(column)}: ${kind.core} } }]`;
}
