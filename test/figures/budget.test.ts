import { describe, expect, it } from 'vitest';
import { fundFill } from '../../src/figures/fund-fills.js';
import type { Masterplan } from '../../src/generated/types.js';
import { FUNDS } from '../../src/model/money.js';
import { defaultTheme } from '../../src/theme/theme.js';
import { draw, elementsOf, numbersOf, svgOf } from './drawing.js';

function withBudget(budget: Record<number, Record<string, number>>, end = 2025): Partial<Masterplan> {
  const programs = [{ id: 'p', name: 'P', budget }];
  return { period: { start: 2025, end }, dimensions: { living: { programs } }, enablers: {} };
}
const wordsOf = (svg: string) =>
  elementsOf(svg).flatMap(({ name, words }) => (name === 'text' ? [words] : []));

describe('budget by year', () => {
  const svg = svgOf('fig-budget');
  const heights = (fill: string) => numbersOf(svg, 'rect', 'height', { fill, 'stroke-width': '0.6' });

  it('stacks each year’s funds to their sum', () => {
    // In miliar on an axis of 2,5 that is 262 units high. 2025: 2 APBD and 0,25 CSR; 2026: 0,6 APBD and 0,9 DAK.
    expect(heights('#1f5fa8')).toEqual([209.6, 62.88]);
    expect(heights('url(#csr)')).toEqual([26.2]);
    expect(heights('url(#dak)')).toEqual([94.32]);
    // CSR of 2025 stands on its APBD: 310 − 209,6 − 26,2.
    expect(numbersOf(svg, 'rect', 'y', { fill: 'url(#csr)', 'stroke-width': '0.6' })).toEqual([74.2]);
    expect(wordsOf(svg)).toEqual(expect.arrayContaining(['Dalam miliar rupiah', '2,3', '1,5', '0,5', '2,5']));
  });

  it('has an empty column for a year of the plan without money', () => {
    expect(wordsOf(svg)).toContain('2034');
    expect(draw('fig-budget')?.description).toContain('2034 Rp0');
  });

  it('says the sum and the largest year', () => {
    expect(draw('fig-budget')?.description).toMatch(
      /^Anggaran seluruh program berjumlah Rp3,75 miliar, terbesar pada tahun 2025 sebesar Rp2,25 miliar\./,
    );
  });

  it('explains the funds that occur', () => {
    expect(svg).toContain('<pattern id="dak"');
    expect(svg).not.toContain('kpbu');
  });

  it('counts in the unit of its largest year, and says that a small sum is there', () => {
    const words = wordsOf(svgOf('fig-budget', withBudget({ 2025: { apbd: 3e12 }, 2026: { apbd: 1 } }, 2026)));
    expect(words).toEqual(expect.arrayContaining(['Dalam triliun rupiah', '3', '< 0,1']));
    expect(wordsOf(svgOf('fig-budget', withBudget({ 2025: { apbd: 700 } }), 'en'))).toEqual(
      expect.arrayContaining(['In rupiah', '700']),
    );
  });

  it('leaves out years and sums that would touch', () => {
    const years = Array.from({ length: 25 }, (_, index) => [2025 + index, { apbd: 1.25e9 }] as const);
    const words = wordsOf(svgOf('fig-budget', withBudget(Object.fromEntries(years), 2049)));
    expect(words).toContain('2027');
    expect(words).not.toContain('2026');
  });

  it('is not drawn without money', () => {
    expect(draw('fig-budget', withBudget({ 2025: { apbd: 0 } }))).toBeUndefined();
  });

  it('keeps all funds apart without any hue', () => {
    const looks = FUNDS.map(fundFill(defaultTheme)).map(([, { pattern, mark }]) =>
      [pattern, mark === undefined ? 'dark' : 'light'].join(' '),
    );
    expect(new Set(looks).size).toBe(FUNDS.length);
  });
});
