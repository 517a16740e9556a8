import { describe, expect, it } from 'vitest';
import type { Cell } from '../../src/generated/types.js';
import { draw, elementsOf, numbersOf, svgOf } from './drawing.js';

function cell(
  element: Cell['element'],
  part: Cell['part'],
  now: number,
  target: number,
  scale: number,
): Cell {
  return { element, part, score: { now, target, scale } };
}

describe('readiness', () => {
  const three = [
    cell('structure', 'people', 3, 5, 5),
    cell('structure', 'budget', 60, 80, 100),
    cell('superstructure', 'policy', 7, -1, 5),
  ];
  const svg = svgOf('fig-readiness', { readiness: three });
  /** How far from the middle each corner of an outline lies. */
  const distances = (radius: string) => {
    const x = numbersOf(svg, 'circle', 'cx', { r: radius });
    const y = numbersOf(svg, 'circle', 'cy', { r: radius });
    // The last circle is the one in the legend.
    return x.slice(0, -1).map((value, index) => Math.round(Math.hypot(value, y[index] ?? NaN)));
  };

  it('puts 3 of 5 and 60 of 100 at 60 % of the radius, and keeps to the scale', () => {
    expect(distances('4')).toEqual([90, 90, 150]);
    expect(distances('3.5')).toEqual([150, 120, 0]);
  });

  it('turns clockwise from the top, a corner in the middle of each third', () => {
    const [first] = numbersOf(svg, 'circle', 'cx', { r: '4' });
    const [height] = numbersOf(svg, 'circle', 'cy', { r: '4' });
    // 60° from the top at 90 units: 90 × sin 60° and −90 × cos 60°.
    expect([first, height]).toEqual([77.94, -45]);
  });

  it('has a sector for each element that has a score, and names what it shows', () => {
    expect(numbersOf(svg, 'path', 'd', { fill: '#1f5fa8' })).toHaveLength(1);
    expect(svg).not.toContain('url(#infrastructure)');
    expect(svg).toContain('url(#superstructure)');
    expect(svg).toContain('>60 dari 100, sasaran 80</text>');
    expect(svgOf('fig-readiness', { readiness: three }, 'en')).toContain('>60 of 100, target 80</text>');
  });

  it('is a bar each while fewer than three parts have a score', () => {
    const bars = svgOf('fig-readiness');
    // From 212 to 548 units: 2 of 5 is 40 %, 3 of 4 is 75 % of 336.
    expect(numbersOf(bars, 'rect', 'width', { fill: '#1f5fa8' })).toEqual([134.4, 252]);
    expect(elementsOf(bars).filter(({ words }) => words === 'belum dinilai')).toHaveLength(7);
  });

  it('is bars where parts are given so often that their names would touch', () => {
    const many = Array.from({ length: 13 }, () => cell('structure', 'people', 3, 5, 5));
    expect(
      numbersOf(svgOf('fig-readiness', { readiness: many }), 'rect', 'width', { fill: '#1f5fa8' }),
    ).toEqual(Array.from({ length: 13 }, () => 201.6));
  });

  it('is not drawn without a score', () => {
    expect(draw('fig-readiness', { readiness: [{ element: 'structure', part: 'people' }] })).toBeUndefined();
  });

  it('says every score', () => {
    expect(draw('fig-readiness')?.description).toBe(
      'Skor dua dari sembilan unsur kesiapan dibandingkan dengan skala masing-masing. ' +
        'Struktur: Sumber Daya Manusia 2 dari 5 (sasaran 4); Anggaran 3 dari 4 (sasaran 4); Tata Kelola belum dinilai. ' +
        'Infrastruktur: Infrastruktur Fisik belum dinilai; Infrastruktur Digital belum dinilai; Infrastruktur Sosial belum dinilai. ' +
        'Suprastruktur: Kebijakan belum dinilai; Kelembagaan belum dinilai; Tata Laksana belum dinilai.',
    );
  });
});
