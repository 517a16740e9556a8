import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach } from 'vitest';
import { pathText } from '../../../src/diagnostics/place.js';
import { writeSources } from '../../../src/edit/write-sources.js';
import type { FormKindId } from '../../../src/forms/form-kind.js';
import type { HandedFile, HandedRow, HandedValue, Question, SheetPlace } from '../../../src/intake/handed.js';
import type { ImportPlan } from '../../../src/intake/plan.js';
import { type ImportOptions, planImport } from '../../../src/intake/plan-import.js';
import { loadProject } from '../../../src/load.js';
import { packageFile } from '../../../src/package/package-file.js';
import { reportPatch } from '../../../src/reporters/patch.js';
import { plainPaint } from '../../../src/reporters/report.js';
import { validate } from '../../../src/validate.js';

const made: string[] = [];

afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** A copy of kota-contoh without its books, deleted after the test. */
export function kotaContoh(): string {
  const root = mkdtempSync(join(tmpdir(), 'masterplan-'));
  made.push(root);
  cpSync(packageFile('examples', 'kota-contoh'), root, {
    recursive: true,
    filter: (path) => !/[\\/](?:books|assets)$/.test(path),
  });
  return root;
}

/** A project of these files, deleted after the test. */
export function projectOf(files: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(join(tmpdir(), 'masterplan-'));
  made.push(root);
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), text);
  }
  return root;
}

/** The head of a small project with three agencies. */
export const SMALL = {
  'masterplan.yaml':
    'format: 1\nlanguage: id\nregion: {name: Kota Uji, kind: kota, fictional: true}\nperiod: {start: 2025, end: 2029}\n',
  'agencies.yaml': `- {id: dinkes, name: Dinas Kesehatan, kind: dinas}
- {id: dishub, name: Dinas Perhubungan, kind: dinas, data: {status: none}}
- {id: dlh, name: Dinas Lingkungan Hidup, kind: dinas, data: {due: 2024-06-14, status: partial}}
`,
} as const;

/** The new texts of files by name, without the record of imports. */
export function textsOf({ changes }: ImportPlan): Record<string, string> {
  const shown = [...changes].filter(([name]) => name !== '_imports.yaml').sort();
  return Object.fromEntries(shown.map(([name, { after }]) => [name, after]));
}

interface RowParts {
  readonly id?: string;
  readonly agency?: string;
  readonly blanks?: readonly string[];
  readonly sent?: Readonly<Record<string, string>>;
  readonly questions?: readonly Question[];
  readonly sheet?: string;
  readonly row?: number;
}

/** A row as reading a sheet gives it. */
export function row(
  kind: FormKindId,
  cells: Readonly<Record<string, HandedValue>>,
  { id, agency, blanks = [], sent, questions = [], sheet = 'Program', row: line = 5 }: RowParts = {},
): HandedRow {
  const place = { file: 'isian.xlsx', sheet, row: line };
  const entries = Object.entries(cells).map(([key, value], at) => {
    const said = typeof value === 'object' ? value.join('; ') : String(value);
    return [key, { value, said, place: { ...place, column: at + 1 } }] as const;
  });
  return {
    kind,
    place,
    ...(id !== undefined && { id }),
    ...(agency !== undefined && { agency }),
    cells: new Map(entries),
    blanks: new Set(blanks),
    ...(sent && { sent: new Map(Object.entries(sent)) }),
    questions,
  };
}

/** A file with these rows. */
export function file(rows: readonly HandedRow[], parts: Partial<HandedFile> = {}): HandedFile {
  const name = parts.file ?? 'isian.xlsx';
  const at = (place: SheetPlace) => ({ ...place, file: name });
  const moved = rows.map((one) => ({
    ...one,
    place: at(one.place),
    cells: new Map([...one.cells].map(([key, cell]) => [key, { ...cell, place: at(cell.place) }])),
  }));
  return { readings: [], questions: [], ...parts, file: name, rows: moved };
}

/** Plans an import into the project at `root`, with the last look at the whole. */
export async function plan(
  root: string,
  files: readonly HandedFile[],
  options: Partial<ImportOptions> = {},
): Promise<ImportPlan> {
  const project = await loadProject(root);
  const { model, findings: before } = await validate(project);
  const known = new Set(before.map(({ type, place }) => `${type.id} ${pathText(place.path)}`));
  let after = project;
  const reload = async (overlay: ReadonlyMap<string, string>) => {
    after = await loadProject(root, {}, overlay);
    return after;
  };
  const findings = async () => {
    const { findings: all } = await validate(after);
    const added = all.filter(({ type, place }) => !known.has(`${type.id} ${pathText(place.path)}`));
    return { added, tree: after.tree };
  };
  return planImport(project, model, files, { received: '2026-02-03', reload, findings, ...options });
}

/** Plans and writes. */
export async function take(
  root: string,
  files: readonly HandedFile[],
  options: Partial<ImportOptions> = {},
): Promise<ImportPlan> {
  const planned = await plan(root, files, options);
  await writeSources(root, planned.changes);
  return planned;
}

/** The changes as a diff without colours and without the record of imports. */
export function patchOf({ changes }: ImportPlan): string {
  const shown = new Map([...changes].filter(([name]) => name !== '_imports.yaml').sort());
  return reportPatch(shown, { paint: plainPaint, exact: true });
}
