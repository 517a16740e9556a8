import { describe, expect, it } from 'vitest';
import { rowHeight } from '../../src/forms/row-height.js';
import { lineCount } from '../../src/sheets/write/row-height.js';

describe('lines of a text', () => {
  it.each([
    ['', 10, 1],
    ['satu', 10, 1],
    ['satu dua tiga', 10, 2],
    ['satu\ndua\n', 10, 3],
    ['kependudukan', 4, 3],
    ['a kependudukan', 4, 4],
    ['kependudukan a', 10, 2],
  ])('%j in %d characters: %d', (text, width, lines) => {
    expect(lineCount(text, width)).toBe(lines);
  });
});

describe('a row', () => {
  it('is as tall as its longest cell needs', () => {
    const one = rowHeight([{ text: 'satu', width: 20 }]);
    const three = rowHeight([
      { text: 'satu', width: 20 },
      { text: 'satu\ndua\ntiga', width: 20 },
    ]);
    expect(three - one).toBe(26);
    expect(rowHeight([])).toBe(one);
  });

  it('is never taller than spreadsheets allow', () => {
    expect(rowHeight([{ text: 'kata '.repeat(5000), width: 20 }])).toBe(409);
  });
});
