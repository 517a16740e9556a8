import { describe, expect, it } from 'vitest';
import { draw, numbersOf, svgOf } from './drawing.js';

// The longest bar ends where its total still fits: 720 − (0.58 × 14 + 10) − 220 = 481.88 units long.

describe('gaps by dimension', () => {
  const svg = svgOf('fig-gaps');

  it('stacks each dimension’s gaps by priority', () => {
    // Governance has three, one of each kind but low; living has one of high priority.
    expect(numbersOf(svg, 'rect', 'width', { height: '26', fill: '#8a3a00' })).toEqual([160.63, 160.63]);
    expect(numbersOf(svg, 'rect', 'x', { height: '26', fill: 'url(#medium)' })).toEqual([380.63]);
    expect(numbersOf(svg, 'rect', 'x', { height: '26', fill: 'url(#open)' })).toEqual([541.25]);
  });

  it('explains only the priorities that occur', () => {
    expect(svg).toContain('>Prioritas tinggi</text>');
    expect(svg).toContain('>Prioritas belum ditetapkan</text>');
    expect(svg).not.toContain('Prioritas rendah');
  });

  it('says each dimension’s counts', () => {
    expect(draw('fig-gaps')?.description).toContain(
      'Tercatat empat kesenjangan pada enam dimensi, dua di antaranya berprioritas tinggi. ' +
        'Smart Governance: 3 kesenjangan (prioritas tinggi 1, prioritas sedang 1, prioritas belum ditetapkan 1). ' +
        'Smart Branding: belum ada kesenjangan yang dicatat.',
    );
    const one = { gaps: [{ id: 'g', dimension: 'living' as const, priority: 3 as const }] };
    expect(draw('fig-gaps', one, 'en')?.description).toMatch(
      /^One gap is recorded in six dimensions\. .*Smart Living: 1 gap \(low priority 1\)\./,
    );
  });

  it('is not drawn without gaps', () => {
    expect(draw('fig-gaps', { gaps: [] })).toBeUndefined();
  });
});

describe('programmes by dimension', () => {
  const svg = svgOf('fig-programs');

  it('stacks each home’s programmes by horizon', () => {
    // Governance has two, the most: a short and a medium one. The enabling plan's has no years yet.
    expect(numbersOf(svg, 'rect', 'width', { height: '26', fill: '#0b5177' })).toEqual([240.94]);
    expect(numbersOf(svg, 'rect', 'x', { height: '26', fill: 'url(#medium)' })).toEqual([460.94]);
    expect(numbersOf(svg, 'rect', 'x', { height: '26', fill: 'url(#open)' })).toEqual([220]);
  });

  it('says each home’s counts', () => {
    const { description = '' } = draw('fig-programs') ?? {};
    expect(description).toContain(
      'Masterplan memuat empat program pada enam dimensi dan rencana pendukungnya.',
    );
    expect(description).toContain('Smart Governance: 2 program (jangka pendek 1, jangka menengah 1).');
    expect(description).toContain('Kebijakan dan Kelembagaan: 1 program (tahun belum ditetapkan 1).');
  });
});
