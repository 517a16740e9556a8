import { describe, expect, it } from 'vitest';
import type { Page, PageCell } from '../../src/sheets/page.js';
import { writeWorkbook } from '../../src/sheets/write-workbook.js';
import { actionPlan } from '../../src/tables/action-plan/action-plan.js';
import { BROKEN, example, exportedOf } from './scene.js';

const { model } = await example('kota-contoh');
const plan = actionPlan(model);
const [programs, budget, recap, indicators, quickWins] = plan.pages;

const valuesOf = (row: Page['rows'][number] | undefined) => (row ?? []).map((cell) => cell?.value);
const rowsOf = (page: Page | undefined) => page?.rows.map(valuesOf) ?? [];
/** The row whose first cells hold this text. */
const rowWith = (page: Page | undefined, text: string) =>
  rowsOf(page).find((row) => row.slice(0, 4).includes(text)) ?? [];

describe('the action plan of kota-contoh', () => {
  it('has its sheets, for A3 landscape', () => {
    expect(plan).toMatchObject({ title: 'Rencana Aksi Kota Contoh', language: 'id' });
    expect(plan.pages.map(({ name }) => name)).toEqual([
      'Rencana Aksi',
      'Anggaran',
      'Rekap',
      'Indikator',
      'Quick Win',
    ]);
    for (const { paper, isPortrait, rows, widths } of plan.pages) {
      expect([paper, isPortrait]).toEqual(['a3', undefined]);
      expect(Math.max(...rows.map(({ length }) => length))).toBe(widths.length);
    }
    expect(valuesOf(programs?.rows[0])).toEqual(['Rencana Aksi Smart City Kota Contoh 2025–2034']);
    expect(valuesOf(programs?.rows[1])).toEqual(['Anggaran dalam rupiah penuh. Daerah rekaan untuk contoh.']);
  });

  it('has a row for every programme, numbered through, under its dimension or enabling plan', () => {
    const numbers = rowsOf(programs).flatMap(([number]) => (typeof number === 'number' ? [number] : []));
    expect(numbers).toEqual(model.programs.all.map((_, index) => index + 1));
    const heads = rowsOf(programs).flatMap(([name]) => (typeof name === 'string' ? [name] : []));
    expect(heads.slice(3, 7)).toEqual([
      'Kebijakan dan Kelembagaan',
      'Jumlah Kebijakan dan Kelembagaan',
      'Infrastruktur Pendukung',
      'Jumlah Infrastruktur Pendukung',
    ]);
    expect(heads.at(-1)).toBe('Jumlah seluruh program');
  });

  it('tells a programme as its files do', () => {
    // dimensions/governance/programs.yaml, portal-muara.
    expect(rowWith(programs, 'Muara Satu: Satu Akun Layanan')).toEqual([
      17,
      'Meningkatnya layanan publik yang tuntas, mudah dijangkau, dan ditanggapi tepat waktu',
      'Menyatukan pintu masuk layanan dalam satu akun yang terhubung dengan layanan nasional dan aman digunakan',
      'Muara Satu: Satu Akun Layanan',
      expect.stringMatching(/^Membangun satu akun warga/),
      expect.stringMatching(/\(persen\): awal [\d,]+ \(2024\); [\d,]+ \(2025\); /),
      expect.any(String),
      '2025',
      2_800_000_000,
      expect.stringContaining('APBD'),
      'Diskominfo',
      expect.stringContaining('Disdukcapil'),
      'Dievaluasi',
    ]);
  });

  it('adds nothing up by itself: every total is the model’s', () => {
    expect(rowWith(programs, 'Jumlah seluruh program')[8]).toBe(703_670_000_000);
    const years = model.money.years.map((year) => model.money.byYear.get(year));
    expect(rowWith(budget, 'Jumlah seluruh program').slice(6)).toEqual([...years, 703_670_000_000]);
    expect(rowWith(recap, 'DAK').slice(1)).toEqual([
      ...model.money.years.map((year) => model.money.of(year, 'dak') || undefined),
      56_780_000_000,
      expect.closeTo(8.07, 2),
    ]);
    const living = model.dimensions.find(({ id }) => id === 'living');
    expect(rowWith(recap, 'Smart Living').slice(-3)).toEqual([
      153_580_000_000,
      expect.closeTo(21.83, 2),
      living?.programs.length,
    ]);
    // funding.yaml: the ceiling of 2025 is 76.5 thousand million.
    expect(rowWith(recap, 'Pagu')[1]).toBe(76_500_000_000);
    expect(rowWith(recap, 'Selisih (pagu dikurangi kebutuhan)')[1]).toBe(76_500_000_000 - 64_925_000_000);
  });

  it('lists the money of a programme by fund and year, to be filtered', () => {
    const rows = rowsOf(budget).filter((row) => row[2] === 'Muara Satu: Satu Akun Layanan');
    expect(rows.map((row) => [row[0], row[5], row[6], row.at(-1)])).toEqual([
      [17, 'APBD', 2_450_000_000, 2_450_000_000],
      [17, 'CSR/TJSL', 350_000_000, 350_000_000],
    ]);
    expect(budget?.filter).toEqual({ top: 4, bottom: (budget?.rows.length ?? 0) - 1, columns: 17 });
  });

  it('has indicators and quick wins', () => {
    expect(rowsOf(indicators)).toHaveLength(4 + model.indicators.all.length);
    expect(rowsOf(quickWins)).toHaveLength(4 + 6);
    const days = quickWins?.rows
      .at(-1)
      ?.filter((cell) => cell?.form === 'date')
      .map((cell) => cell?.value);
    expect(days).toEqual([expect.stringMatching(/^2025-/), expect.stringMatching(/^2025-/)]);
  });

  it('gives the same bytes twice', async () => {
    const [first, second] = [await writeWorkbook(plan), await writeWorkbook(actionPlan(model))];
    expect(Buffer.compare(first, second)).toBe(0);
  });
});

describe('other action plans', () => {
  it('speak the language of their project', async () => {
    const english = await exportedOf({
      'masterplan.yaml':
        'format: 1\nlanguage: en\nperiod: { start: 2025, end: 2026 }\nregion: { name: Kota Uji, kind: kota, fictional: true }\n',
    });
    const { pages, language } = actionPlan(english.model);
    expect(language).toBe('en');
    expect(pages.map(({ name }) => name)).toEqual([
      'Action Plan',
      'Budget',
      'Summary',
      'Indicators',
      'Quick Wins',
    ]);
    const words = pages.flatMap(({ rows }) =>
      rows.flat().map((cell: PageCell | undefined) => String(cell?.value ?? '')),
    );
    expect(words.filter((word) => /Jumlah|Anggaran|Sumber|Program\b/.test(word))).toEqual([]);
  });

  it('of an empty and of a broken plan have no row that is not known', async () => {
    for (const files of [{}, BROKEN]) {
      const { model: other } = await exportedOf(files);
      const { pages } = actionPlan(other);
      expect((await writeWorkbook(actionPlan(other))).length).toBeGreaterThan(2000);
      for (const cell of pages.flatMap(({ rows }) => rows.flat()))
        expect(String(cell?.value ?? '')).not.toMatch(/undefined|NaN|\[object/);
    }
  });
});

it('a text that no cell can hold is cut, with a mark', async () => {
  const { model: long } = await exportedOf({
    'dimensions/living.yaml': `programs:\n  - { id: a, name: A, description: '${'kata '.repeat(8000)}' }\n`,
  });
  const cells = actionPlan(long).pages.flatMap(({ rows }) => rows.flat());
  const texts = cells.map((cell) => String(cell?.value ?? '')).filter(({ length }) => length > 1000);
  expect(texts).toEqual([expect.stringMatching(/^kata kata [a-z ]+ …$/)]);
  expect(texts[0]?.length).toBeLessThanOrEqual(32_767);
});
