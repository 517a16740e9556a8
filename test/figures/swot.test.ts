import { describe, expect, it } from 'vitest';
import type { Table } from '../../src/generated/types.js';
import { draw, elementsOf, numbersOf, svgOf } from './drawing.js';

/** A weighted table whose point is (s − w; o − t). */
function table(s: number, w: number, o: number, t: number, more: Partial<Table> = {}): Table {
  const factor = (id: string, rating: number) => [{ id, text: id, weight: 1, rating }];
  return {
    id: 'swot',
    scope: 'region',
    rating_convention: 'same',
    strengths: factor('s', s),
    weaknesses: factor('w', w),
    opportunities: factor('o', o),
    threats: factor('t', t),
    ...more,
  };
}
const strategies = (crossing: string, count: number) =>
  Array.from({ length: count }, (_, index) => ({ id: `${crossing}${index}`, text: `Langkah ${index + 1}` }));
const wordsOf = (svg: string) =>
  elementsOf(svg).flatMap(({ name, words }) => (name === 'text' ? [words] : []));

describe('SWOT quadrant', () => {
  it('puts the point where the scores say', () => {
    const svg = svgOf('fig-swot');
    const axis = Number(/d="M225 ([\d.]+)H495/.exec(svg)?.[1]);
    // x = 0,8 and y = −0,6 on axes of 1,5 that are 135 units long.
    expect(numbersOf(svg, 'circle', 'cx')).toEqual([432]);
    expect(numbersOf(svg, 'circle', 'cy').map((y) => y - axis)).toEqual([54]);
    expect(svg).toContain('(0,80; -0,60)');
    expect(svgOf('fig-swot', {}, 'en')).toContain('(0.80, -0.60)');
  });

  it.each([
    [table(3, 1, 3, 1), 'so', 1, 1],
    [table(3, 1, 1, 3), 'st', 1, -1],
    [table(1, 3, 3, 1), 'wo', -1, 1],
    [table(1, 3, 1, 3), 'wt', -1, -1],
  ])('frames the field of the quadrant it lies in', (swot, crossing, right, up) => {
    const svg = svgOf('fig-swot', { swot: [swot] });
    const height = Number(/viewBox="0 0 720 ([\d.]+)"/.exec(svg)?.[1]);
    const [x] = numbersOf(svg, 'rect', 'x', { 'stroke-width': '2' });
    const [y] = numbersOf(svg, 'rect', 'y', { 'stroke-width': '2' });
    expect([Math.sign((x ?? NaN) - 360), Math.sign(height / 2 - (y ?? NaN))]).toEqual([right, up]);
    expect(draw('fig-swot', { swot: [swot] })?.description).toContain(`(${crossing.toUpperCase()})`);
  });

  it('names every field with its strategies, the first three of many', () => {
    const swot = [table(3, 1, 3, 1, { strategies: { so: strategies('so', 5), wt: strategies('wt', 1) } })];
    const words = wordsOf(svgOf('fig-swot', { swot }));
    expect(words).toEqual(expect.arrayContaining(['Lima strategi', 'Langkah 3', 'dan dua strategi lain']));
    expect(words).not.toContain('Langkah 4');
    expect(words.filter((one) => one === 'Belum ada strategi')).toHaveLength(2);
    expect(draw('fig-swot', { swot })?.description).toContain(
      'Strategi yang disusun: lima strategi SO dan satu strategi WT.',
    );
  });

  it('shows the strategies alone while no quadrant can be computed', () => {
    const swot = [
      table(3, 1, 3, 1, { rating_convention: 'reversed', strategies: { so: strategies('so', 1) } }),
    ];
    const figure = draw('fig-swot', { swot });
    expect(figure?.title).toBe('Strategi SWOT daerah');
    expect(figure?.svg).not.toContain('<circle');
    expect(wordsOf(figure?.svg ?? '')).toContain('Langkah 1');
  });

  it('is not drawn without quadrant and strategies, or without a table of the region', () => {
    expect(
      draw('fig-swot', { swot: [table(3, 1, 3, 1, { rating_convention: 'reversed' })] }),
    ).toBeUndefined();
    expect(draw('fig-swot', { swot: [table(3, 1, 3, 1, { scope: 'living' })] })).toBeUndefined();
  });
});
