import { describe, expect, it } from 'vitest';
import { shortNumber } from '../../src/figures/indicator-line.js';
import { indicatorTargets } from '../../src/figures/indicator-targets.js';
import { penFor } from '../../src/figures/pen.js';
import type { Indicator } from '../../src/generated/types.js';
import { empty, modelOf } from '../books/sample.js';
import { elements, expectInFrame } from './in-frame.js';

const id = penFor('id');
const en = penFor('en');
const modelWith = (indicators: Indicator[]) => modelOf({ ...empty, dimensions: { living: { indicators } } });
const draw = (indicators: Indicator[], pen = id) => indicatorTargets(modelWith(indicators), 'living', pen);

const slum: Indicator = {
  id: 'kumuh',
  name: 'Luas permukiman kumuh',
  unit: 'hektare',
  direction: 'down',
  baseline: { value: 74.6, year: 2024 },
  targets: { 2025: 70, 2026: 60, 2030: 10 },
};

describe('figure of indicators', () => {
  it('lets the line of a lower-is-better indicator fall from baseline to last target', () => {
    const { svg } = expectInFrame(draw([slum]));
    const circles = elements(svg, 'circle');
    // The first row begins at 40; its line runs from 63 (highest value) to 83 (lowest).
    // 70 lies (74,6 − 70) ÷ 64,6 × 20 = 1,42 below the highest; 60 lies 4,52 below it.
    expect(circles.map(({ cy }) => cy)).toEqual(['63', '64.42', '67.52', '83']);
    // Six years in the 400 units from 320: the middles of 2025, 2026 and 2030.
    expect(circles.map(({ cx }) => cx)).toEqual(['284', '353.33', '420', '686.67']);
    expect(svg).toContain('>hektare, makin rendah makin baik<');
  });

  it('lets a higher-is-better line climb, and a kept one run level', () => {
    const up = { ...slum, direction: 'up', baseline: { value: 1 }, targets: { 2025: 2 } } as const;
    const steady = { ...slum, direction: 'steady', baseline: { value: 5 }, targets: { 2025: 5 } } as const;
    const heights = (indicator: Indicator) =>
      elements(draw([indicator])?.svg ?? '', 'circle').map(({ cy }) => cy);
    expect(heights(up)).toEqual(['83', '63']);
    expect(heights(steady)).toEqual(['73', '73']);
  });

  it('writes baseline and targets in the language’s numbers, the last in bold', () => {
    const numbers = (pen: typeof id) =>
      elements(draw([slum], pen)?.svg ?? '', 'text')
        .filter(({ y, 'text-anchor': anchor }) => y === '55' && anchor === 'middle')
        .map(({ words, 'font-weight': weight }) => [words, weight]);
    expect(numbers(id)).toEqual([
      ['74,6', undefined],
      ['70', undefined],
      ['60', undefined],
      ['10', '600'],
    ]);
    expect(numbers(en)[0]).toEqual(['74.6', undefined]);
  });

  it('says each way in a sentence', () => {
    const bare: Indicator = { id: 'x', name: 'Tanpa angka' };
    expect(draw([slum, bare])?.description).toBe(
      'Luas permukiman kumuh: dari 74,6 hektare (2024) menjadi 10 hektare (2030), makin rendah makin baik. ' +
        'Tanpa angka: nilai dasar dan target belum diisi.',
    );
    const { targets: _targets, ...baselineOnly } = slum;
    const { baseline: _baseline, ...targetsOnly } = slum;
    expect(draw([baselineOnly, targetsOnly], en)?.description).toBe(
      'Luas permukiman kumuh: baseline 74.6 hektare (2024), targets not filled in yet. ' +
        'Luas permukiman kumuh: target 10 hektare (2030), baseline not filled in yet, lower is better.',
    );
  });

  it('marks what is not filled in', () => {
    const { targets: _targets, ...baselineOnly } = slum;
    const { svg } = expectInFrame(draw([baselineOnly, { id: 'x', name: 'Tanpa angka' }]));
    expect(svg).toContain('>Target belum diisi<');
    expect(svg).toContain('>Nilai dasar dan target belum diisi<');
  });

  it('is not there while no indicator has a number', () => {
    expect(draw([])).toBeUndefined();
    expect(draw([{ id: 'x', name: 'Tanpa angka' }])).toBeUndefined();
    expect(indicatorTargets(modelWith([slum]), 'mobility', id)).toBeUndefined();
  });

  it('fits a page with forty indicators of long names, units and numbers over twenty-five years', () => {
    const targets = Object.fromEntries(
      Array.from({ length: 25 }, (_, at) => [2025 + at, 1_234_567_890_123 + at * 1e11]),
    );
    const many = Array.from(
      { length: 40 },
      (_, at): Indicator => ({
        ...slum,
        id: `i${at}`,
        name: 'Persentase penyelenggaraan '.repeat(12),
        unit: 'orang per seratus ribu penduduk kelompok umur produktif setiap tahun anggaran',
        baseline: { value: -987_654_321_987.65, year: 2024 - at },
        targets,
      }),
    );
    const { svg } = expectInFrame(draw(many));
    expect(svg).toContain('>dan 23 indikator lainnya, lihat tabel<');
    expect(draw(many, en)?.svg).toContain('>and twenty-three more, see the table<');
  });

  it('keeps numbers of one row apart', () => {
    const crowded = {
      ...slum,
      targets: Object.fromEntries(Array.from({ length: 25 }, (_, at) => [2025 + at, 9000 + at])),
    };
    const { svg } = expectInFrame(draw([crowded]));
    const ends = elements(svg, 'text')
      .filter(({ y, 'text-anchor': anchor }) => y === '55' && anchor === 'middle')
      .map(({ x, words }) => ({ x: Number(x), half: words.length * 3.2 }));
    for (const [at, { x, half }] of ends.entries()) {
      const next = ends[at + 1];
      if (next !== undefined) expect(x + half).toBeLessThan(next.x - next.half);
    }
  });
});

describe('a number for a narrow place', () => {
  it.each([
    [13_000, '13.000'],
    [999_999, '999.999'],
    [1_250_000, '1,25 juta'],
    [-2_500_000_000, '-2,5 miliar'],
    [3e12, '3 triliun'],
  ])('writes %d as %s', (value, expected) => {
    expect(shortNumber(id, value)).toBe(expected);
  });
});
