import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { makeForm } from '../../src/forms/make-form.js';
import { loadProject } from '../../src/load.js';
import type { Model } from '../../src/model/model.js';
import type { Page, PageCell, WorkbookSpec } from '../../src/sheets/page.js';
import { writeWorkbook } from '../../src/sheets/write-workbook.js';
import { validate } from '../../src/validate.js';

const run = promisify(execFile);

/** The model of the project in `folder`. */
export async function modelOf(folder: string): Promise<Model> {
  return (await validate(await loadProject(folder))).model;
}

/** What somebody writes into a form: by the head of a column, the words or number of a cell. */
export type Filled = Readonly<Record<string, string | number | undefined>>;

/** A form as an agency fills it in: cells are named by sheet, row and head. */
export class FormBeingFilled {
  private readonly spec: WorkbookSpec;

  constructor(model: Model, agency: string) {
    this.spec = makeForm(model, agency);
  }

  /** Writes into the row with this code: its first line, or its line of `fund`. */
  change(sheet: string, code: string, filled: Filled, fund?: string): this {
    return this.withRows(sheet, (rows, heads) => {
      const first = rows.findIndex(([cell]) => cell?.value === code);
      if (first === -1) throw new Error(`no row ${code} in ${sheet}`);
      const fundAt = heads.indexOf('Sumber dana');
      const at =
        fund === undefined
          ? first
          : rows.findIndex((row, index) => index >= first && row[fundAt]?.value === fund);
      return rows.map((row, index) => (index === at ? filledRow(row, heads, filled) : row));
    });
  }

  /** Writes into the next open row. */
  add(sheet: string, filled: Filled): this {
    return this.withRows(sheet, (rows, heads) => {
      const last = rows.findLastIndex((row) => row.some((cell) => cell?.value !== undefined));
      return rows.map((row, index) => (index === last + 1 ? filledRow(row, heads, filled) : row));
    });
  }

  /** The row in which a code stands, from 1. */
  rowOf(sheet: string, code: string): number {
    const page = this.spec.pages.find(({ name }) => name === sheet);
    return (page?.rows.findIndex(([cell]) => cell?.value === code) ?? -1) + 1;
  }

  bytes(): Promise<Uint8Array> {
    return writeWorkbook(this.spec);
  }

  private withRows(
    sheet: string,
    change: (rows: readonly Row[], heads: readonly unknown[]) => readonly Row[],
  ): this {
    const { pages } = this.spec;
    const at = pages.findIndex(({ name }) => name === sheet);
    const page = pages[at];
    if (page === undefined) throw new Error(`no sheet ${sheet}`);
    const head = page.rows.find((row) => row[0]?.look === 'head') ?? [];
    const heads = head.map((cell) => cell?.value);
    const changed: Page = { ...page, rows: change(page.rows, heads) };
    Object.assign(this.spec, { pages: pages.with(at, changed) });
    return this;
  }
}

type Row = readonly (PageCell | undefined)[];

function filledRow(row: Row, heads: readonly unknown[], filled: Filled): Row {
  const result = [...row];
  for (const [head, value] of Object.entries(filled)) {
    const at = heads.indexOf(head);
    if (at === -1) throw new Error(`no column ${head} among ${heads.join(', ')}`);
    // A clerk's words are text wherever they stand.
    result[at] = { ...result[at], value, ...(typeof value === 'string' && { form: 'text' as const }) };
  }
  return result;
}

/** What LibreOffice makes of workbooks when it saves them again, in a folder of its own; the same names. */
export async function saveAgain(
  folder: string,
  files: Readonly<Record<string, Uint8Array>>,
): Promise<string> {
  const [before, after] = [join(folder, 'sebelum'), join(folder, 'sesudah')];
  mkdirSync(before, { recursive: true });
  const paths = Object.entries(files).map(([name, bytes]) => {
    writeFileSync(join(before, name), bytes);
    return join(before, name);
  });
  // A profile of its own: another LibreOffice that runs at the same time would answer for this one.
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profil')).href}`;
  const convert = ['--headless', '--convert-to', 'xlsx:Calc MS Excel 2007 XML', '--outdir', after];
  await run('soffice', [profile, ...convert, ...paths], { timeout: 240_000 });
  const lost = Object.keys(files).filter((name) => !existsSync(join(after, name)));
  if (lost.length > 0) throw new Error(`LibreOffice did not save ${lost.join(', ')}`);
  return after;
}

/** The lines that differ between two texts, `-` and `+` before them, in order: `diff` without its context. */
export function changedLines(before: string, after: string): string[] {
  const [a, b] = [before.split('\n'), after.split('\n')];
  const lengths = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      (lengths[i] as Uint16Array)[j] = // the loops stay inside
        a[i] === b[j]
          ? (lengths[i + 1]?.[j + 1] ?? 0) + 1
          : Math.max(lengths[i + 1]?.[j] ?? 0, lengths[i]?.[j + 1] ?? 0);
  const lines: string[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) [i, j] = [i + 1, j + 1];
    else if (j < b.length && (i === a.length || (lengths[i]?.[j + 1] ?? 0) > (lengths[i + 1]?.[j] ?? 0)))
      lines.push(`+${b[j++]}`);
    else lines.push(`-${a[i++]}`);
  }
  return lines;
}
