import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textWidth } from '../../../src/reporters/cells.js';
import { aroundDifference } from '../../../src/reporters/intake/around.js';

describe('two texts that differ', () => {
  it('are shown whole where they fit', () => {
    expect(aroundDifference('dua orang', 'tiga orang', 20)).toEqual(['dua orang', 'tiga orang']);
  });

  it('are shown from the words before the difference on, both from the same place', () => {
    const start = 'Kader mencatat berat dan tinggi balita di setiap posyandu, lalu dinas ';
    expect(
      aroundDifference(`${start}menerima hasilnya.`, `${start}melihat hasilnya hari itu juga.`, 40),
    ).toEqual(['…dinas menerima hasilnya.', '…dinas melihat hasilnya hari itu juga.']);
  });

  it('show the end of a text to which something was added', () => {
    const [before, after] = aroundDifference(
      `${'kata '.repeat(30)}akhir`,
      `${'kata '.repeat(30)}akhir sekali`,
      30,
    );
    expect(before).toMatch(/ akhir$/);
    expect(after).toMatch(/ akhir sekali$/);
  });

  it('never fill more than they may, never look the same, and let nothing colour the terminal', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 120 });
    fc.assert(
      fc.property(text, text, text, fc.integer({ min: 10, max: 80 }), (start, a, b, width) => {
        fc.pre(start + a !== start + b);
        const shown = aroundDifference(start + a, start + b, width);
        for (const one of shown) {
          expect(textWidth(one)).toBeLessThanOrEqual(width);
          expect(one).not.toMatch(/[\u0000-\u001f\u007f-\u009f]/);
        }
      }),
      { numRuns: Number(process.env.FUZZ_RUNS ?? 300) },
    );
  });
});
