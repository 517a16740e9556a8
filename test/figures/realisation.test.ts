import { describe, expect, it } from 'vitest';
import { penFor } from '../../src/figures/pen.js';
import { realisation } from '../../src/figures/realisation.js';
import type { Evaluation } from '../../src/generated/types.js';
import { empty, modelOf } from '../books/sample.js';
import { elements, expectInFrame } from './in-frame.js';

const id = penFor('id');
const en = penFor('en');
const draw = (evaluations: Record<string, Evaluation>, pen = id) =>
  realisation(modelOf({ ...empty, evaluations }), pen);

const year: Evaluation = {
  round: 2,
  components: { baseline: 3.6, output: 3.21, outcome: 3.23, impact: 3.07, quick_win: 3.65 },
  weights: { baseline: 10, output: 20, outcome: 30, impact: 20, quick_win: 20 },
  realisation: [
    { dimension: 'governance', planned: 7, done: 6 },
    { dimension: 'living', planned: 8, done: 8 },
    { dimension: 'society', planned: 5, done: 0 },
  ],
};

describe('figure of realisation', () => {
  const figure = expectInFrame(
    draw({ 2024: { realisation: [{ dimension: 'living', planned: 1, done: 1 }] }, 2025: year }),
  );

  it('is drawn for the last evaluated year', () => {
    expect(figure.title).toBe('Realisasi program setiap dimensi pada tahun 2025');
    expect(draw({ 2025: year }, en)?.title).toBe('Programmes carried out in each dimension in 2025');
  });

  it('draws done and open programmes on one scale', () => {
    const bars = elements(figure.svg, 'rect').filter(({ height }) => height === '24' || height === '23');
    // 340 units for the most planned, eight: 42,5 each. Governance 1 open behind 6 done, living 8, society 5 open.
    expect(bars.map(({ x, width }) => [x, width])).toEqual([
      ['459', '42.5'],
      ['204', '255'],
      ['204', '340'],
      ['204', '212.5'],
    ]);
  });

  it('writes counts and percentages with two decimals, and their sum', () => {
    const words = elements(figure.svg, 'text').map((one) => one.words);
    for (const expected of [
      '6 dari 7',
      '85,71%',
      '8 dari 8',
      '100,00%',
      '0 dari 5',
      '0,00%',
      '14 dari 20',
      '70,00%',
    ])
      expect(words).toContain(expected);
    expect(figure.description).toContain('Smart Governance: enam dari tujuh program terlaksana (85,71%).');
    expect(figure.description).toContain('Jumlah: empat belas dari dua puluh program terlaksana (70,00%).');
  });

  it('shows the scores of the last round and the index', () => {
    // 3,60 × 10% + 3,21 × 20% + 3,23 × 30% + 3,07 × 20% + 3,65 × 20% = 3,315, which books print as 3,32.
    const words = elements(figure.svg, 'text').map((one) => one.words);
    expect(words).toContain('Nilai komponen evaluasi, skala 0–4, tahap II');
    expect(words).toContain('bobot 30%');
    expect(words.at(-1)).toBe('3,32');
    expect(figure.description).toContain('keadaan awal (baseline) 3,60, keluaran (output) 3,21');
    expect(draw({ 2025: { ...year, index: 3.31 } }, en)?.description).toContain('The index is 3.31.');
    // 3,6 of 4 on 340 units.
    expect(elements(figure.svg, 'rect').some(({ width, height }) => width === '306' && height === '14')).toBe(
      true,
    );
  });

  it('says what is not reported, and adds nothing up then', () => {
    const partial = {
      realisation: [
        { dimension: 'living', planned: 4, done: 3 },
        { dimension: 'society', planned: 4 },
      ],
    } as const;
    const { description, svg } = expectInFrame(draw({ 2025: { realisation: [...partial.realisation] } }));
    expect(description).toBe(
      'Smart Living: tiga dari empat program terlaksana (75,00%). Smart Society: belum dilaporkan.',
    );
    expect(svg).not.toContain('Jumlah');
  });

  it('bears nothing planned, more done than planned, and large numbers', () => {
    const { svg } = expectInFrame(
      draw({
        2025: {
          realisation: [
            { dimension: 'living', planned: 0, done: 0 },
            { dimension: 'society', planned: 3, done: 5 },
            { dimension: 'economy', planned: 20_000, done: 19_999 },
          ],
        },
      }),
    );
    expect(svg).toContain('>166,67%<');
    expect(svg).toContain('>19.999 dari 20.000<');
  });

  it('is not there without an evaluation or without its numbers', () => {
    expect(draw({})).toBeUndefined();
    expect(draw({ 2025: { components: { baseline: 3 } } })).toBeUndefined();
    expect(draw({ 2025: { realisation: [{ dimension: 'living', planned: 2 }] } })).toBeUndefined();
  });
});
