import type { Database } from 'sql.js';
import { afterAll, describe, expect, it } from 'vitest';
import { moneyOfPrograms } from '../../src/model/funding.js';
import { gapAnswers } from '../../src/model/gap-answers.js';
import { leadersOf } from '../../src/model/leaders.js';
import { sqliteFile } from '../../src/tables/sqlite.js';
import { foreignKeys, tables } from '../../src/tables/tables.js';
import { ask, BROKEN, example, exportedOf, openSqlite, regions } from './scene.js';

const contoh = await example('kota-contoh');
const all = regions({
  'kota-contoh': contoh,
  '35.76': await example('kota-mojokerto'),
  "a'); DROP TABLE region; --": await exportedOf(BROKEN),
});
const bytes = await sqliteFile(all);
const database = await openSqlite(bytes);
afterAll(() => database.close());

/** The only value that a query answers. */
function one(sql: string, from: Database = database) {
  return ask(from, sql).rows[0]?.[0];
}

describe('the SQLite file', () => {
  it('is whole, and its references hold', () => {
    expect(ask(database, 'PRAGMA integrity_check').rows).toEqual([['ok']]);
    expect(ask(database, 'PRAGMA foreign_key_check').rows).toEqual([]);
  });

  it('is marked as ours', () => {
    expect([one('PRAGMA application_id'), one('PRAGMA user_version')]).toEqual([0x4d504c4e, 1]);
    expect(Buffer.from(bytes.subarray(68, 72)).toString()).toBe('MPLN');
  });

  it('has the same bytes for the same rows', async () => {
    expect(Buffer.compare(await sqliteFile(all), bytes)).toBe(0);
  });

  it('has the keys and references of the tables, strictly typed', () => {
    for (const table of tables) {
      const info = ask(database, `SELECT name, pk FROM pragma_table_info('${table.name}') ORDER BY cid`).rows;
      expect(info.map(([name]) => name)).toEqual(table.columns.map(({ name }) => name));
      const keys = info.filter(([, pk]) => pk !== 0).sort((a, b) => Number(a[1]) - Number(b[1]));
      expect(keys.map(([name]) => name)).toEqual(table.key);
      const references = ask(
        database,
        `SELECT DISTINCT id FROM pragma_foreign_key_list('${table.name}')`,
      ).rows;
      expect(references).toHaveLength(foreignKeys(table).length);
    }
    expect(one("SELECT count(*) FROM pragma_table_list WHERE schema = 'main' AND strict")).toBe(
      tables.length,
    );
  });

  it('refuses what breaks them', () => {
    database.run('PRAGMA foreign_keys = ON; SAVEPOINT try');
    const wrong = [
      "INSERT INTO budget VALUES ('kota-contoh', 'tidak-ada', 2026, 'apbd', 1)",
      "INSERT INTO budget VALUES ('kota-contoh', 'portal-muara', 2026, 'pajak', 1)",
      "INSERT INTO budget VALUES ('kota-contoh', 'portal-muara', 2025, 'apbd', 1)",
      "UPDATE budget SET amount = 'banyak'",
      "DELETE FROM region WHERE region = 'kota-contoh'",
    ];
    for (const sql of wrong) expect(() => database.run(sql), sql).toThrow(/constraint|cannot store/);
    database.run('ROLLBACK TO try; RELEASE try');
  });

  it('holds every row, whatever its region is called', () => {
    for (const { name, isShared } of tables) {
      const counts = all.map(({ rows }) => rows[name]?.length ?? 0);
      const sum = isShared ? counts[0] : counts.reduce((before, count) => before + count, 0);
      expect(one(`SELECT count(*) FROM ${name}`), name).toBe(sum);
    }
    expect(ask(database, 'SELECT region FROM region ORDER BY rowid').rows.flat()).toEqual(
      all.map(({ region }) => region),
    );
  });

  it('has whole rupiah as whole numbers, also the large ones', () => {
    expect(ask(database, 'SELECT DISTINCT typeof(amount) FROM budget').rows).toEqual([['integer']]);
    expect(one("SELECT budget_total FROM region WHERE region = 'kota-contoh'")).toBe(703_670_000_000);
    expect(one("SELECT typeof(budget_total) FROM region WHERE region = 'kota-contoh'")).toBe('integer');
    expect(one("SELECT budget_total FROM region WHERE region = '35.76'")).toBe(null);
  });

  it('tells what its tables and columns hold', () => {
    const sql = String(one("SELECT sql FROM sqlite_schema WHERE name = 'budget'"));
    expect(sql).toContain(
      '-- Anggaran program per tahun dan sumber dana | Budgets of programmes by year and fund',
    );
    expect(sql).toContain('fund TEXT NOT NULL, -- Sumber dana | Fund');
  });
});

describe('its views say what the model says', () => {
  const { model } = contoh;
  const rows = (sql: string) => ask(database, sql).rows;

  it('of money by fund and year', () => {
    const lines = rows("SELECT year, fund, amount FROM budget_by_fund WHERE region = 'kota-contoh'");
    expect(lines.length).toBeGreaterThan(90);
    for (const [year, fund, amount] of lines)
      expect(model.money.of(Number(year), fund as 'apbd')).toBe(amount); // checked by its foreign key
  });

  it('of money by dimension and enabling plan', () => {
    const sums = new Map(
      rows("SELECT home, sum(amount) FROM budget_by_home WHERE region = 'kota-contoh' GROUP BY home").map(
        ([home, amount]) => [String(home), amount],
      ),
    );
    for (const { id, money } of model.dimensions) expect(sums.get(id), id).toBe(money.total);
    for (const [id, programs] of Object.entries(model.enablers))
      expect(sums.get(id), id).toBe(moneyOfPrograms(programs).total);
  });

  it('of those who lead', () => {
    const led = rows(
      "SELECT lead, programs, amount, percent_of_budget FROM budget_by_lead WHERE region = 'kota-contoh'",
    );
    const expected = leadersOf(model.programs.all).map(({ agency, programs }) => {
      const { total } = moneyOfPrograms(programs);
      return [agency.id, programs.length, total, expect.closeTo((100 * total) / model.money.total, 9)];
    });
    expect(led).toHaveLength(expected.length);
    expect(led).toEqual(expect.arrayContaining(expected));
  });

  it('of gaps with a programme, also where strategies lead to it', async () => {
    const plan = await exportedOf({
      'gaps.yaml': ['langsung', 'lewat', 'lain', 'kosong']
        .map((id) => `- { id: ${id}, dimension: living, aspect: health }\n`)
        .join(''),
      'dimensions/living.yaml': `strategies:
  - { id: jemput, text: Jemput, gaps: [lewat] }
  - { id: sambung, text: Sambung, gaps: [lain] }
programs:
  - { id: a, name: A, gaps: [langsung], strategies: [sambung] }
  - { id: b, name: B, strategies: [jemput] }
`,
    });
    const own = await openSqlite(await sqliteFile(regions({ x: plan })));
    const answered = ask(own, 'SELECT DISTINCT gap FROM gap_program ORDER BY gap').rows.flat();
    own.close();
    expect(answered).toEqual(['langsung', 'lewat']);
    const known = gapAnswers(plan.model).filter(({ hasProgram }) => hasProgram === true);
    expect(known.map(({ gap }) => gap.id).sort()).toEqual(answered);
  });
});
