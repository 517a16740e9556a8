import type { Language } from '../i18n/language.js';
import type { CellForm, Page, PageCell } from '../sheets/page.js';
import { canonical } from './canonical.js';
import { formOf, shownValue } from './cells.js';
import { exampleLines } from './example-lines.js';
import type { FormKind, FormScene } from './form-kind.js';
import { type FormRow, fundsOf } from './form-rows.js';
import { pageRules } from './page-rules.js';
import { rowHeight } from './row-height.js';
import { fieldOf, type SheetColumn, sheetColumns } from './sheet-columns.js';

/** Open rows below those that are known, for what an agency adds. */
const BLANK_ROWS = 40;
/** Characters that one printed page shows in letters that can still be read. */
const PAGE_WIDTH = 280;
/** The sentence at the top is laid over as many columns as are this wide together, in characters. */
const INTRO_WIDTH = 110;
const TITLE_HEIGHT = 28;

export interface ListPage {
  readonly page: Page;
  /** What the cells say, as canonical text: by the row's id, by field. */
  readonly sent: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

/** A line of the sheet: a row of the kind, or a further fund of the row above. */
interface Line {
  readonly row: FormRow;
  readonly isFirst: boolean;
  readonly fund?: string | undefined;
}

/**
 * The sheet of one kind: title, one sentence, heads with their help, examples, the known rows, and open ones.
 * @param owner the agency's name, for title and footer; undefined in a form for nobody yet
 */
export function listPage(
  kind: FormKind,
  rows: readonly FormRow[],
  scene: FormScene,
  owner: string | undefined,
): ListPage {
  const { language } = scene;
  const columns = sheetColumns(kind, rows, scene);
  const widths = columns.map(({ column }) => column.width);
  const title = titleOf(kind, owner, language);
  const intro = [kind.intro, kind.hint].flatMap((text) => text?.[language] ?? []).join(' ');
  const head: PageCell[][] = [
    [{ value: title, look: 'title' }],
    [{ value: intro, look: 'plain' }],
    columns.map((one) => ({ value: one.head, look: 'head', form: 'prose' })),
    columns.map(({ column }) => ({ value: column.help[language], look: 'help', form: 'prose' })),
  ];
  const sent = new Map<string, Map<string, string>>();
  const lines = rows.flatMap((row) => linesOf(row, kind));
  const examples = exampleLines(kind, columns, scene);
  const filled = [...head, ...examples, ...lines.map((line) => lineCells(line, kind, columns, scene, sent))];
  const blank = kind.id === 'readiness' ? [] : Array.from({ length: BLANK_ROWS }, () => blankLine(columns));
  const introColumns = columnsWithin(widths, INTRO_WIDTH);
  const introWidth = widths.slice(0, introColumns).reduce((sum, width) => sum + width, 0);
  const tall = filled.map((cells, index): [number, number] => [index + 1, heightOf(cells, widths)]);
  const page: Page = {
    name: kind.name[language],
    isLocked: true,
    widths,
    rows: [...filled, ...blank],
    heights: new Map([...tall, [1, TITLE_HEIGHT], [2, rowHeight([{ text: intro, width: introWidth }])]]),
    pagesWide: Math.ceil(widths.reduce((sum, width) => sum + width, 0) / PAGE_WIDTH),
    frozen: { rows: head.length, columns: frozenColumns(kind, columns) },
    merges: [{ top: 2, left: 1, bottom: 2, right: introColumns }],
    rules: pageRules(columns, head.length + examples.length + 1, filled.length + blank.length, scene),
    footer: title,
  };
  return { page, sent };
}

function titleOf({ name }: FormKind, owner: string | undefined, language: Language): string {
  return owner === undefined ? name[language] : `${name[language]} – ${owner}`;
}

/** A programme has a line for each of its funds, and a free one for a fund to come. */
function linesOf(row: FormRow, kind: FormKind): Line[] {
  if (kind.id !== 'programs') return [{ row, isFirst: true }];
  const funds = fundsOf(row);
  const lines = funds.map((fund, index) => ({ row, isFirst: index === 0, fund }));
  return lines.length === 0 ? [{ row, isFirst: true }] : [...lines, { row, isFirst: false }];
}

function lineCells(
  { row, isFirst, fund }: Line,
  { id }: FormKind,
  columns: readonly SheetColumn[],
  scene: FormScene,
  sent: Map<string, Map<string, string>>,
): PageCell[] {
  const said = sent.get(row.id) ?? new Map<string, string>();
  sent.set(row.id, said);
  return columns.map((sheetColumn): PageCell => {
    const { column } = sheetColumn;
    const form = formOf(column);
    if (column.key === 'id') return { value: row.id, look: 'code', form };
    const isMoney = column.key === 'fund' || column.type === 'amount';
    if (!isFirst && !isMoney) return { value: undefined, look: 'code' };
    const key = fieldOf(sheetColumn, fund);
    const value = column.key === 'fund' ? fund : row.values.get(key);
    const shown = value === undefined ? undefined : shownValue(column, value, scene);
    if (value !== undefined && shown !== undefined && column.key !== 'fund') said.set(key, canonical(value));
    // The two that name a readiness cell are its code.
    if (id === 'readiness' && isReadinessName(column.key)) return { value: shown, look: 'strong', form };
    const isLost = value !== undefined && shown === undefined;
    return { value: shown, form: formOfValue(form, shown), isOpen: !isLost };
  });
}

/** Of some dates only the month is known: those are written as text. */
function formOfValue(form: CellForm, shown: string | number | undefined): CellForm {
  return form === 'date' && typeof shown === 'string' && !/^\d{4}-\d{2}-\d{2}$/.test(shown) ? 'text' : form;
}

function isReadinessName(key: string): boolean {
  return key === 'element' || key === 'part';
}

/** An open row for something new; its code is given when it is taken in. */
function blankLine(columns: readonly SheetColumn[]): PageCell[] {
  return columns.map(({ column }): PageCell => {
    const isCode = column.key === 'id';
    return { value: undefined, form: formOf(column), ...(isCode ? { look: 'code' } : { isOpen: true }) };
  });
}

/** What names a row stays in sight when the sheet is moved to the left. */
function frozenColumns({ core }: FormKind, columns: readonly SheetColumn[]): number {
  const at = columns.findIndex(({ column }) => column.key === core);
  // A long text in sight would leave no room for the rest.
  return columns[at]?.column.type === 'prose' ? at : at + 1;
}

/** How many columns, from the left, are at most `most` characters wide together; one at least. */
function columnsWithin(widths: readonly number[], most: number): number {
  let sum = 0;
  const over = widths.findIndex((width) => {
    sum += width;
    return sum > most;
  });
  return over === -1 ? widths.length : Math.max(1, over);
}

function heightOf(cells: readonly PageCell[], widths: readonly number[]): number {
  return rowHeight(
    cells.map(({ value, form, look }, index) => ({
      // A code is cut where it is longer than its column.
      text: form === 'prose' && look !== 'code' ? String(value ?? '') : '',
      width: widths[index] ?? 1,
    })),
  );
}
