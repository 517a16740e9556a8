import { describe, expect, test } from 'vitest';
import { excerpt } from '../../src/reporters/excerpt.js';
import { linesOf } from '../../src/reporters/lines-of.js';
import { plainPaint } from '../../src/reporters/report.js';

/** The excerpt of the place where `marked` first stands in `text`, for a terminal of `width` columns. */
function excerptOf(text: string, marked: string, width = 60): string[] {
  const at = text.indexOf(marked);
  const before = text.slice(0, at).split('\n');
  const inside = marked.split('\n');
  const line = before.length;
  const column = (before.at(-1)?.length ?? 0) + 1;
  const endLine = line + inside.length - 1;
  const endColumn = (endLine === line ? column : 1) + (inside.at(-1)?.length ?? 0);
  const place = { file: 'a.yaml', path: [], line, column, endLine, endColumn };
  return excerpt(linesOf({ name: 'a.yaml', text }), place, width, plainPaint);
}

/** The columns of a terminal under the caret of an excerpt: East Asian letters fill two. */
function underCaret(lines: readonly string[]): string {
  const [shown = '', caret = ''] = lines.slice(-2);
  const columns = [...shown].flatMap((letter) => (/[\u3000-\u9fff]/.test(letter) ? [letter, ''] : [letter]));
  return columns.slice(caret.indexOf('^'), caret.lastIndexOf('^') + 1).join('');
}

describe('an excerpt', () => {
  test('shows the line with a caret and the line before', () => {
    expect(excerptOf('name: Kota\nkind: desa\nyear: 2025\n', 'desa')).toEqual([
      '    1 │ name: Kota',
      '  > 2 │ kind: desa',
      '      │       ^^^^',
    ]);
  });

  test('keeps numbers of different length in line', () => {
    const text = `${'a: 1\n'.repeat(9)}b: 2\n`;
    expect(excerptOf(text, 'b')).toEqual(['     9 │ a: 1', '  > 10 │ b: 2', '       │ ^']);
  });

  test('shows no empty line for company, and no carriage return', () => {
    expect(excerptOf('a: 1\r\n\r\nb: 2\r\n', '2')).toEqual(['  > 3 │ b: 2', '      │    ^']);
  });

  test('stands under the right letters after wide ones, marks and pictures', () => {
    const columns = { 日本語: 6, 한국: 4, 'e\u0301e\u0301': 2, '🏙️🏙️': 4 };
    for (const [before, width] of Object.entries(columns)) {
      const caret = excerptOf(`{ ${before}: desa }`, 'desa').at(-1);
      expect(caret?.indexOf('^'), before).toBe('  > 1 │ { '.length + width + ': '.length);
    }
    expect(underCaret(excerptOf('kind: 漢字の市 # x', '漢字の市'))).toBe('漢字の市');
  });

  test('tells a tab from spaces', () => {
    expect(excerptOf('\ta: 1\n', 'a')).toEqual(['  > 1 │ →a: 1', '      │  ^']);
  });

  test('spells out what a terminal would obey, and stays in line', () => {
    const lines = excerptOf('name: \u001b[31mx kind: desa', 'desa');
    expect(lines[0]).toBe('  > 1 │ name: \\u{1b}[31mx kind: desa');
    expect(underCaret(lines)).toBe('desa');
  });

  test.each([20, 40, 60, 100])('cuts a long line around the caret to fit %d columns', (width) => {
    for (const length of [0, 5, 30, 55, 80, 500, 100_000]) {
      const text = `k: ${'x'.repeat(length)}!desa!${'y'.repeat(length)}`;
      const lines = excerptOf(text, 'desa', width);
      for (const line of lines)
        expect(line.length, `${length}: ${line}`).toBeLessThanOrEqual(Math.max(width, 25));
      expect(underCaret(lines), `${length}`).toBe('desa');
    }
  });

  test('cuts wide letters whole', () => {
    const lines = excerptOf(`k: ${'漢'.repeat(80)}desa${'字'.repeat(80)}`, 'desa', 50);
    expect(lines[0]).toMatch(/^ {2}> 1 │ …漢+desa字+…$/);
    expect(underCaret(lines)).toBe('desa');
  });

  test('marks no more than what is shown of a long value', () => {
    const lines = excerptOf(`k: ${'x'.repeat(300)}`, 'x'.repeat(300), 40);
    expect(lines[0]).toMatch(/^ {2}> 1 │ k: x+…$/);
    expect(underCaret(lines)).toMatch(/^x+$/);
  });

  test('marks a value of several lines to the end of its first', () => {
    expect(excerptOf('a: "satu\n  dua"\n', '"satu\n  dua"').at(-1)).toBe('      │    ^^^^^');
  });

  test('has a caret also where nothing stands', () => {
    expect(excerptOf('', '')).toEqual(['  > 1 │', '      │ ^']);
    expect(excerptOf('a:\n', '\n')).toEqual(['  > 1 │ a:', '      │   ^']);
  });
});
