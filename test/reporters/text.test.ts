import { describe, expect, test } from 'vitest';
import { type Diagnostic, defineFinding, finding, type Severity } from '../../src/diagnostics/diagnostic.js';
import { summarize } from '../../src/diagnostics/summary.js';
import type { Language } from '../../src/i18n/language.js';
import { plainPaint } from '../../src/reporters/report.js';
import { reportText } from '../../src/reporters/text.js';
import { wrap } from '../../src/reporters/wrap.js';

const words = { id: 'x', en: 'x' };
const both = (text: string) => ({ id: text, en: text });

function found(severity: Severity, message: string, args = {}, file = 'a.yaml'): Diagnostic {
  const type = defineFinding({
    id: `uji/${severity}`,
    severity,
    stage: 1,
    title: words,
    why: words,
    fix: words,
    messages: { said: both(message) },
  });
  const place = { file, path: ['a'], line: 2, column: 4, endLine: 2, endColumn: 8 };
  return finding(type, 'said', place, args, [{ message: both('di sini'), args: {}, place }]);
}

function report(
  findings: readonly Diagnostic[],
  options: { all?: boolean; width?: number; language?: Language } = {},
) {
  const { all = false, width = 60, language = 'id' } = options;
  const files = [{ name: 'a.yaml', text: 'x: 1\na: desa\n' }];
  const pieces = reportText(
    { findings, files, summary: summarize(findings, 1), language },
    { paint: plainPaint, all, width, fileName: (file) => `kota/${file}` },
  );
  return [...pieces].join('').split('\n');
}

describe('the report for people', () => {
  test('tells what, where, why; then how to learn more; then the count', () => {
    expect(report([found('error', 'Pilih salah satu.')])).toEqual([
      '── kota/a.yaml',
      'galat 2:4 uji/error',
      '  Pilih salah satu.',
      '    1 │ x: 1',
      '  > 2 │ a: desa',
      '      │    ^^^^',
      '  ↳ kota/a.yaml:2:4 di sini',
      '',
      'Penjelasan: masterplan explain uji/error',
      '1 galat, 0 peringatan, 0 info dalam 1 berkas.',
      '',
    ]);
  });

  test('names a file once, above all that was found in it', () => {
    const lines = report([found('error', 'Satu.'), found('error', 'Dua.')]);
    expect(lines.filter((line) => line.includes('kota/a.yaml') && !line.includes('↳'))).toEqual([
      '── kota/a.yaml',
    ]);
    expect(lines.filter((line) => line === 'galat 2:4 uji/error')).toHaveLength(2);
  });

  test('counts one thing as one thing in English', () => {
    const lines = report([found('error', 'Choose.'), found('warning', 'Look.')], { language: 'en' });
    expect(lines.at(-2)).toBe('1 error, 1 warning, 0 infos in 1 file.');
  });

  test('is one line when there is nothing to tell', () => {
    expect(report([])).toEqual(['Tidak ada temuan dalam 1 berkas.', '']);
  });

  test('keeps notes back while something graver is there, and shows ten when they are alone', () => {
    const notes = Array.from({ length: 12 }, () => found('info', 'Belum diisi.'));
    const heads = (lines: readonly string[]) => lines.filter((line) => /^(galat|info) /.test(line)).length;
    expect(heads(report([...notes, found('error', 'Salah.')]))).toBe(1);
    expect(report([...notes, found('error', 'Salah.')])).toContain(
      '… dan 12 info lain. Tambahkan --all untuk melihat semuanya.',
    );
    expect(heads(report(notes))).toBe(10);
    expect(heads(report([...notes, found('error', 'Salah.')], { all: true }))).toBe(13);
  });

  test('lets no line begin with what a CI service obeys, however it is broken', () => {
    for (let width = 20; width < 60; width++) {
      const lines = report(
        [found('error', '{name} tidak dikenal; {name}', { name: '::error file=x::PALSU ##[error]' })],
        {
          width,
        },
      );
      expect(lines.filter((line) => /^\s*(::|##)/.test(line))).toEqual([]);
    }
  });

  test('stays on its lines when a file’s name has a line break in it', () => {
    const [head] = report([found('error', 'Salah.', {}, 'a\n::error::x.yaml')]);
    expect(head).toBe('── kota/a\\u{a}::error::x.yaml');
  });
});

describe('wrapping', () => {
  test('breaks between words, counts wide letters twice, and leaves long words whole', () => {
    expect(wrap('satu dua tiga empat', 9)).toEqual(['satu dua', 'tiga', 'empat']);
    expect(wrap('漢字 漢字 漢字', 9)).toEqual(['漢字 漢字', '漢字']);
    expect(wrap('a panjangsekalikatanya b', 5)).toEqual(['a', 'panjangsekalikatanya', 'b']);
    expect(wrap('', 5)).toEqual(['']);
  });
});
