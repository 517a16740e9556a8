import { describe, expect, it } from 'vitest';
import { penFor } from '../../src/figures/pen.js';
import { roadmapTimeline } from '../../src/figures/roadmap-timeline.js';
import type { Masterplan } from '../../src/generated/types.js';
import { runningPrograms } from '../../src/model/running-programs.js';
import { empty, modelOf, sample } from '../books/sample.js';
import { elements, expectInFrame } from './in-frame.js';

const id = penFor('id');
const en = penFor('en');
const draw = (masterplan: Masterplan, pen = id) => roadmapTimeline(modelOf(masterplan), pen);

describe('roadmap', () => {
  const figure = expectInFrame(draw(sample));

  it('spans each phase over its years', () => {
    const bars = elements(figure.svg, 'rect').filter(
      ({ fill, height }) => fill === '#0b5177' && height === '24',
    );
    // Ten years in the 560 units from 160, less one unit at either end.
    expect(bars.map(({ x, width }) => [x, width])).toEqual([
      ['161', '54'],
      ['217', '222'],
      ['441', '278'],
    ]);
    for (const words of ['Fondasi', 'Menata dasar', 'Perwali terbit', '2026–2029'])
      expect(elements(figure.svg, 'text').map((one) => one.words)).toContain(words);
  });

  it('counts the programmes that run each year', () => {
    const { description } = figure;
    // 2025: satu-akun and satu-data; 2026 and 2027: satu-data and posyandu; then posyandu alone.
    const numbers = elements(figure.svg, 'text').filter(
      ({ 'font-weight': weight, 'text-anchor': anchor, words }) =>
        weight === '600' && anchor === 'middle' && /^\d$/.test(words),
    );
    expect(numbers.map(({ words }) => words).join('')).toBe('2221111111');
    expect(description).toContain('Program yang berjalan paling banyak pada tahun 2025, yaitu dua program.');
    expect(description).toContain('Smart Governance: paling banyak dua program (2025).');
  });

  it('tells the phases with theme and milestones', () => {
    expect(figure.description).toContain(
      'Fondasi, 2025: Menata dasar. Tonggak: Perwali terbit; Satu akun berjalan. Perluasan, 2026–2029: Memperluas layanan.',
    );
  });

  it('speaks the language of the book', () => {
    const words = elements(expectInFrame(draw(sample, en)).svg, 'text').map((one) => one.words);
    expect(words).toContain('Number of programmes running each year');
    expect(words).toContain('Total');
  });

  it('leaves out a phase whose years are unknown or the wrong way round', () => {
    const phases = [{ name: 'Tanpa tahun' }, { name: 'Terbalik', years: { start: 2030, end: 2026 } }];
    const { svg } = expectInFrame(draw({ ...sample, roadmap: { phases } }));
    expect(svg).not.toMatch(/Tanpa tahun|Terbalik/);
    expect(draw({ ...empty, roadmap: { phases } })).toBeUndefined();
  });

  it('is drawn with phases alone, of one year', () => {
    const roadmap = { phases: [{ name: 'Satu tahun', years: { start: 2025, end: 2025 } }] };
    const { svg } = expectInFrame(draw({ ...empty, roadmap }));
    expect(svg).not.toContain('Banyaknya program');
  });

  it('fits a page with twelve phases of ten milestones over twenty-five years', () => {
    const phases = Array.from({ length: 12 }, (_, at) => ({
      name: `Tahapan ${at} yang bernama amat panjang sekali`,
      years: { start: 2025 + at * 2, end: 2026 + at * 2 },
      theme: 'Layanan yang langsung dirasakan warga '.repeat(6),
      milestones: Array.from({ length: 10 }, () => 'Seluruh kantor kelurahan tersambung jaringan '.repeat(4)),
    }));
    const dimensions = {
      living: {
        programs: Array.from({ length: 300 }, (_, at) => ({
          id: `p${at}`,
          name: 'P',
          years: { start: 2025, end: 2049 },
        })),
      },
    };
    for (const pen of [id, en])
      expectInFrame(
        draw({ ...empty, period: { start: 2025, end: 2049 }, roadmap: { phases }, dimensions }, pen),
      );
  });

  it('says how many milestones there was no room for', () => {
    const milestones = Array.from({ length: 12 }, (_, at) => `Tonggak ${at}`);
    const roadmap = { phases: [{ name: 'Panjang', years: { start: 2025, end: 2030 }, milestones }] };
    expect(draw({ ...empty, roadmap })?.svg).toContain('>dan empat tonggak lainnya<');
  });
});

describe('running programmes', () => {
  it('are counted between their first and last year, cut to the years asked for', () => {
    const [governance, , , living] = runningPrograms(modelOf(sample), [2024, 2025, 2026, 2027, 2028]);
    expect(governance?.counts).toEqual([0, 2, 1, 1, 0]);
    expect(living?.counts).toEqual([0, 0, 1, 1, 1]);
    expect(runningPrograms(modelOf(sample), [2026, 2027])[0]?.counts).toEqual([1, 1]);
    expect(runningPrograms(modelOf(sample), [])[0]?.counts).toEqual([]);
  });
});
