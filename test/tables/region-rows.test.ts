import { describe, expect, it } from 'vitest';
import { moneyOfPrograms } from '../../src/model/funding.js';
import { regionRows } from '../../src/tables/region-rows.js';
import { foreignKeys, tables } from '../../src/tables/tables.js';
import { BROKEN, type Exported, example, exportedOf, objects } from './scene.js';

/** What breaks keys and references in the rows of one region, told by its table. */
function breaches({ rows }: Exported): string[] {
  const keys = new Map<string, Set<string>>();
  return tables.flatMap((table) => {
    const named = objects(rows, table.name);
    const textOf = (row: Record<string, unknown>, names: readonly string[]) =>
      JSON.stringify(names.filter((name) => name !== 'region').map((name) => row[name]));
    const own = named.map((row) => textOf(row, table.key));
    keys.set(table.name, new Set(own));
    const required = table.columns.filter(({ name, isRequired }) => isRequired && name !== 'region');
    return [
      ...(new Set(own).size < own.length ? [`${table.name}: a key twice`] : []),
      ...required.flatMap(({ name }) =>
        named.some((row) => row[name] === null || row[name] === undefined)
          ? [`${table.name}.${name}: null`]
          : [],
      ),
      ...foreignKeys(table)
        .filter(({ to }) => to.name !== 'region')
        .flatMap(({ columns, to }) =>
          named
            .filter((row) => columns.every((name) => name === 'region' || row[name] !== null))
            .filter((row) => !keys.get(to.name)?.has(textOf(row, columns)))
            .map((row) => `${table.name} → ${to.name}: ${textOf(row, columns)}`),
        ),
    ];
  });
}

describe('the rows of kota-contoh', async () => {
  const contoh = await example('kota-contoh');
  const { model, rows } = contoh;

  it('are as many as the files have entries', () => {
    const counts = Object.fromEntries(Object.entries(rows).map(([name, { length }]) => [name, length]));
    expect(counts).toMatchObject({
      region: 1,
      dimension: 6,
      aspect: 18,
      readiness: 9,
      gap: model.data.gaps?.length,
      swot: model.data.swot?.length,
      agency: model.data.agencies?.length,
      partner: model.data.partners?.length,
      source: model.data.sources?.length,
      mission: model.data.missions?.length,
      quick_win: 6,
      phase: 3,
      milestone: 14,
      ceiling: 10,
      evaluation: 2,
      evaluation_component: 10,
      realisation: 6,
      recommendation: 7,
    });
    expect(counts.program).toBe(model.programs.all.length);
  });

  it('hold the money of the model, line for line', () => {
    const lines = objects(rows, 'budget');
    for (const fund of model.money.byFund.keys()) {
      const amounts = lines.filter((line) => line.fund === fund).map(({ amount }) => Number(amount));
      expect(amounts.reduce((sum, amount) => sum + amount, 0)).toBe(model.money.byFund.get(fund));
    }
    expect(objects(rows, 'region')[0]).toMatchObject({
      budget_total: 703_670_000_000,
      errors: 0,
      fictional: true,
    });
    const living = model.dimensions.find(({ id }) => id === 'living')?.programs ?? [];
    expect(objects(rows, 'dimension').find(({ id }) => id === 'living')).toMatchObject({
      budget_total: moneyOfPrograms(living).total,
      coordinator: 'dpupr',
    });
  });

  it('hold one entry whole', () => {
    expect(objects(rows, 'evaluation')).toEqual([
      {
        year: 2025,
        round: 1,
        is_last: false,
        date: '2025-06-11',
        index_stated: 2.5,
        index_computed: expect.closeTo(2.5, 9),
        assessors: null,
        letter: null,
      },
      {
        year: 2025,
        round: 2,
        is_last: true,
        date: '2025-11-05',
        index_stated: 3.03,
        index_computed: expect.closeTo(3.029, 9),
        assessors: 5,
        letter: 'B-117/EVAL/KC/2025',
      },
    ]);
    expect(objects(rows, 'milestone')[0]).toEqual({
      phase: 1,
      position: 1,
      text: 'Akun tunggal layanan dipakai warga dan quick win setiap dimensi selesai dievaluasi',
    });
    expect(objects(rows, 'partner')[0]).toMatchObject({ id: 'univ-contoh', sector: 'academia' });
  });

  it('break no key and no reference', () => {
    expect(breaches(contoh)).toEqual([]);
  });

  it('are the same whenever they are made', () => {
    expect(regionRows({ model, errors: 0 })).toEqual(rows);
  });
});

describe('a plan that breaks keys and references', async () => {
  const broken = await exportedOf(BROKEN);
  const of = (table: string) => objects(broken.rows, table);

  it('has errors, and rows that break none', () => {
    expect(broken.errors).toBeGreaterThan(10);
    expect(of('region')[0]).toMatchObject({ name: 'Kota Uji', errors: broken.errors });
    expect(breaches(broken)).toEqual([]);
  });

  it('keeps the first of two with one id, and books nothing of the other on it', () => {
    expect(of('agency').map(({ id, name }) => [id, name])).toEqual([
      ['dinkes', 'Dinas Kesehatan'],
      ['bappeda', 'Badan Perencanaan'],
    ]);
    expect(of('program').map(({ id, name, budget_total }) => [id, name, budget_total])).toEqual([
      ['siaga', 'Siaga', 100_000_000],
      ['tanpa-nama', null, null],
    ]);
    expect(of('budget')).toEqual([{ program: 'siaga', year: 2026, fund: 'apbd', amount: 100_000_000 }]);
    expect(of('program_gap')).toEqual([{ program: 'siaga', gap: 'antre' }]);
    expect(of('readiness').map(({ current }) => current)).toEqual(['Pertama']);
    expect(of('swot_item').map(({ id, text }) => [id, text])).toEqual([
      ['s1', 'Kuat'],
      ['so1', 'Padu'],
    ]);
    expect(of('realisation')).toMatchObject([{ planned: 4, done: 3, percent_computed: 75 }]);
  });

  it('resolves another name of an agency, and leaves what nobody knows empty', () => {
    expect(of('program').map(({ lead }) => lead)).toEqual(['dinkes', null]);
    expect(of('gap')).toMatchObject([
      { id: 'antre', aspect: 'health', indicator: null, agency: 'dinkes' },
      { id: 'rob', aspect: null, priority: null },
    ]);
    expect(of('source')).toMatchObject([{ id: 'bps', agency: null }]);
    expect(of('recommendation')).toMatchObject([{ text: 'Perkuat', agency: null }]);
  });

  it('has no link to what nobody knows, and each link once', () => {
    expect(of('program_support')).toEqual([{ program: 'siaga', agency: 'bappeda' }]);
    expect(of('program_partner')).toEqual([{ program: 'siaga', partner: 'kampus' }]);
    expect(of('program_strategy')).toEqual([{ program: 'siaga', strategy: 'jemput' }]);
    expect(of('program_indicator')).toEqual([]);
    expect(of('strategy_gap')).toEqual([{ strategy: 'jemput', gap: 'antre' }]);
    expect(of('strategy_goal')).toEqual([]);
    expect(of('quick_win_program')).toEqual([{ quick_win: 'cepat', program: 'siaga', position: 1 }]);
    expect(of('quick_win_partner')).toEqual([{ quick_win: 'cepat', partner: 'kampus' }]);
    expect(of('swot_strategy_factor')).toEqual([{ swot: 'kesiapan', strategy: 'so1', factor: 's1' }]);
    expect(of('row_source')).toEqual([{ entity: 'gap', entity_id: 'antre', source: 'bps' }]);
  });

  it('counts a round by its place where it does not say which it is', () => {
    expect(of('evaluation').map(({ round, date, is_last }) => [round, date, is_last])).toEqual([
      [1, '2025-06-01', false],
      [3, null, true],
    ]);
    expect(of('evaluation_component')).toEqual([]);
  });
});

it('an empty plan has its dimensions and aspects, and nothing else', async () => {
  const { rows } = await exportedOf({});
  const filled = Object.entries(rows).flatMap(([name, { length }]) => (length > 0 ? [name] : []));
  expect(filled).toEqual(['fund', 'enabler', 'region', 'dimension', 'aspect']);
});

it('a text without letters is unknown, as CSV would have it', async () => {
  const { rows } = await exportedOf({ 'partners.yaml': "- { id: a, name: A, sector: media, role: '' }\n" });
  expect(objects(rows, 'partner')).toMatchObject([{ id: 'a', role: null }]);
});
