import type { FormScene } from '../../../src/forms/form-kind.js';
import type { HandedCell, HandedRow, HandedValue, Question, SheetPlace } from '../../../src/intake/handed.js';
import type { Conflict, FieldChange, ImportPlan, PlannedRow } from '../../../src/intake/plan.js';
import { defaultProfile } from '../../../src/profile/load-profile.js';
import type { ImportReport } from '../../../src/reporters/intake/import-report.js';

export const FILE = 'masuk/isian-dinkes.xlsx';

export const scene: FormScene = {
  profile: defaultProfile(),
  years: [2025, 2026],
  language: 'id',
  units: [],
  isImplementation: false,
};

export function place(sheet: string, row?: number, column?: number, file = FILE): SheetPlace {
  return { file, sheet, ...(row !== undefined && { row }), ...(column !== undefined && { column }) };
}

export function cell(value: HandedValue, at: SheetPlace): HandedCell {
  return { value, said: String(value), place: at };
}

/** A row whose cells stand side by side from column A on. */
export function handed(
  kind: HandedRow['kind'],
  sheet: string,
  row: number,
  values: Readonly<Record<string, HandedValue>>,
  file = FILE,
): HandedRow {
  const cells = Object.entries(values).map(
    ([key, value], at) => [key, cell(value, place(sheet, row, at + 1, file))] as const,
  );
  return {
    kind,
    place: place(sheet, row, undefined, file),
    agency: 'dinkes',
    cells: new Map(cells),
    blanks: new Set(),
    questions: [],
  };
}

/** The change of one field of a row to what its sheet says. */
export function change(row: HandedRow, key: string, ours?: string): FieldChange {
  const theirs = row.cells.get(key);
  if (theirs === undefined) throw new Error(`no cell ${key}`);
  return { key, theirs, ...(ours !== undefined && { ours }) };
}

/** A field with two values. */
export function conflict(row: HandedRow, key: string, ours: string): Conflict {
  return { ...change(row, key), ours };
}

export function planned(
  row: HandedRow,
  outcome: PlannedRow['outcome'],
  more: Partial<PlannedRow> = {},
): PlannedRow {
  return { row, outcome, changes: [], conflicts: [], questions: [], ...more };
}

export function question(at: SheetPlace, said: string, more: Partial<Question> = {}): Question {
  const doubt = {
    text: {
      id: 'Jumlah {said} dapat dibaca dengan dua cara.',
      en: 'The amount {said} can be read in two ways.',
    },
    args: { said },
  };
  return { kind: 'ask', place: at, said, readings: [], doubt, ...more };
}

/** A plan over these rows, its counts made from them; `changes` name files whose text changes. */
export function plan(rows: readonly PlannedRow[], more: Partial<ImportPlan> = {}): ImportPlan {
  const count = (outcome: PlannedRow['outcome']) => rows.filter((row) => row.outcome === outcome).length;
  return {
    files: [],
    rows,
    questions: [],
    changes: new Map(),
    statuses: [],
    counts: {
      new: count('new'),
      changed: count('changed'),
      unchanged: count('unchanged'),
      conflict: count('conflict'),
      open: count('open'),
    },
    ...more,
  };
}

export function report(of: ImportPlan, more: Partial<ImportReport> = {}): ImportReport {
  return {
    plan: of,
    scene,
    region: 'Kota Uji',
    fictional: true,
    agencies: new Map([['dinkes', { name: 'Dinas Kesehatan', short: 'Dinkes' }]]),
    received: '2026-03-10',
    unread: [],
    findings: undefined,
    state: 'trial',
    language: 'id',
    ...more,
  };
}
