import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import initSqlJs, { type Database, type SqlValue } from 'sql.js';
import { loadProject } from '../../src/load.js';
import type { Model } from '../../src/model/model.js';
import type { RegionData } from '../../src/tables/data-base.js';
import { type RowsByTable, regionRows } from '../../src/tables/region-rows.js';
import { tableNamed } from '../../src/tables/tables.js';
import { validate } from '../../src/validate.js';
import { LEAST, write } from '../cli/folders.js';
import { repository } from '../cli/run.js';

/** A project as its model, with its rows. */
export interface Exported {
  readonly model: Model;
  readonly errors: number;
  readonly rows: RowsByTable;
}

/** What is exported of the project in a folder. */
export async function exportedFrom(folder: string): Promise<Exported> {
  const { model, summary } = await validate(await loadProject(folder));
  return { model, errors: summary.errors, rows: regionRows({ model, errors: summary.errors }) };
}

/** What is exported of a public example. */
export function example(name: string): Promise<Exported> {
  return exportedFrom(join(repository, 'examples', name));
}

/** What is exported of a project of these files. */
export async function exportedOf(files: Readonly<Record<string, string>>): Promise<Exported> {
  const folder = mkdtempSync(join(tmpdir(), 'masterplan-'));
  try {
    write(folder, { 'masterplan.yaml': LEAST, ...files });
    return await exportedFrom(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Rows of one table as objects, without `region`. */
export function objects(rows: RowsByTable, table: string): Record<string, unknown>[] {
  const { columns, isShared } = tableNamed(table);
  const names = columns.map(({ name }) => name).slice(isShared ? 0 : 1);
  return (rows[table] ?? []).map((row) => Object.fromEntries(names.map((name, index) => [name, row[index]])));
}

/** Regions of one data base, by their keys. */
export function regions(all: Readonly<Record<string, Exported>>): RegionData[] {
  return Object.entries(all).map(([region, { rows }]) => ({ region, rows }));
}

/** Opens the bytes of an SQLite file; it is closed by the caller. */
export async function openSqlite(bytes: Uint8Array): Promise<Database> {
  const { Database } = await initSqlJs();
  return new Database(bytes);
}

/** What a query answers: the names of its columns, and its rows. */
export function ask(database: Database, sql: string): { heads: string[]; rows: SqlValue[][] } {
  const [result] = database.exec(sql);
  if (result !== undefined) return { heads: result.columns, rows: result.values };
  const statement = database.prepare(sql);
  try {
    return { heads: statement.getColumnNames(), rows: [] };
  } finally {
    statement.free();
  }
}

/** A plan that breaks its keys and references in every way that a file can. */
export const BROKEN = {
  'agencies.yaml': `- { id: dinkes, name: Dinas Kesehatan, short: Dinkes, aliases: [Dinas Sehat], kind: dinas }
- { id: dinkes, name: Dinas Kembar, kind: dinas }
- { id: bappeda, name: Badan Perencanaan, kind: badan }
`,
  'partners.yaml': '- { id: kampus, name: Universitas Uji, sector: academia }\n',
  'sources.yaml': `- { id: bps, title: Kota Uji dalam Angka, kind: statistics, agency: tidak-ada }
`,
  'gaps.yaml': `- { id: antre, dimension: living, aspect: health, indicator: tidak-ada, agency: Dinas Sehat, sources: [bps, tidak-ada, bps] }
- { id: rob, dimension: environment, aspect: tidak-ada, priority: 7 }
`,
  'dimensions/living.yaml': `strategies:
  - { id: jemput, text: Menjemput bola, gaps: [antre, tidak-ada, antre], goals: [tidak-ada] }
  - { text: Tanpa id, gaps: [antre] }
programs:
  - id: siaga
    name: Siaga
    lead: Dinas Sehat
    support: [bappeda, tidak-ada, bappeda]
    partners: [kampus, tidak-ada]
    strategies: [jemput, tidak-ada]
    gaps: [antre]
    budget: { 2026: { apbd: 100000000, csr: banyak } }
  - id: siaga
    name: Kembaran
    lead: bappeda
    gaps: [rob]
    budget: { 2026: { dak: 7 }, 2027: { apbd: 900000000 } }
  - { id: 12, name: Id berupa angka, budget: { 2026: { apbd: 5000000 } } }
  - { id: tanpa-nama, name: [bukan, teks], lead: tidak-ada, indicators: [tidak-ada] }
`,
  'quick_wins.yaml': `- { id: cepat, programs: [siaga, tidak-ada], partners: [tidak-ada, kampus] }
- { id: lepas, programs: [tidak-ada] }
`,
  'readiness.yaml': `- { element: structure, part: people, current: Pertama }
- { element: structure, part: people, current: Kedua }
- { part: budget, current: Tanpa elemen }
`,
  'swot.yaml': `- id: kesiapan
  scope: structure
  strengths: [{ id: s1, text: Kuat }]
  weaknesses: [{ id: s1, text: Id sama }]
  strategies: { so: [{ id: so1, text: Padu, factors: [s1, tidak-ada] }] }
`,
  'evaluations/2025.yaml': `rounds:
  - { round: 1, date: 2025-06-01 }
  - { round: 1, date: 2025-07-01, components: { baseline: 2 } }
realisation:
  - { dimension: living, planned: 4, done: 3 }
  - { dimension: living, planned: 9, done: 9 }
recommendations:
  - { text: Perkuat, agency: tidak-ada }
`,
};
