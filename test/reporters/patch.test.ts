import { applyPatch, parsePatch } from 'diff';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reportPatch } from '../../src/reporters/patch.js';
import { type Paint, plainPaint } from '../../src/reporters/report.js';

const tagged: Paint = {
  ...plainPaint,
  good: (text) => `<g>${text}</g>`,
  bad: (text) => `<b>${text}</b>`,
  info: (text) => `<i>${text}</i>`,
  strong: (text) => `<s>${text}</s>`,
};

const patch = (before: string, after: string, name = 'region.yaml', exact = true, paint = plainPaint) =>
  reportPatch(new Map([[name, { before, after }]]), { exact, paint });

describe('a diff of what would change', () => {
  it('is as git writes it', () => {
    const before = 'a: 1\nb: 2\nc: 3\nd: 4\ncode: 35.10\ne: 5\nf: 6\ng: 7\nh: 8\n';
    expect(patch(before, before.replace('35.10', '"35.10"'))).toBe(`--- a/region.yaml
+++ b/region.yaml
@@ -2,7 +2,7 @@
 b: 2
 c: 3
 d: 4
-code: 35.10
+code: "35.10"
 e: 5
 f: 6
 g: 7
`);
  });

  it('says where the last line end is missing', () => {
    expect(patch('a: 1', 'a: "1"')).toBe(
      '--- a/region.yaml\n+++ b/region.yaml\n@@ -1,1 +1,1 @@\n-a: 1\n\\ No newline at end of file\n+a: "1"\n\\ No newline at end of file\n',
    );
  });

  it('is painted as git paints it', () => {
    expect(patch('a: 1\nb: 2\n', 'a: 1\nb: 3\n', 'x.yaml', false, tagged)).toBe(
      '<s>--- a/x.yaml</s>\n<s>+++ b/x.yaml</s>\n<i>@@ -1,2 +1,2 @@</i>\n a: 1\n<b>-b: 2</b>\n<g>+b: 3</g>\n',
    );
  });

  it('is empty when nothing changes', () => {
    expect(reportPatch(new Map(), { exact: true, paint: plainPaint })).toBe('');
  });

  it('keeps Windows line ends for programs, and spares readers of them', () => {
    expect(patch('a: 1\r\n', 'a: 2\r\n')).toContain('-a: 1\r\n+a: 2\r\n');
    expect(patch('a: 1\r\n', 'a: 2\r\n', 'x.yaml', false)).toContain('-a: 1\n+a: 2\n');
  });

  it('holds a byte order mark for programs only', () => {
    const change = { before: 'a: 1\r\nb: 2\r\n', after: 'a: 1\r\nb: 3\r\n', hasMark: true };
    const text = (exact: boolean) => reportPatch(new Map([['x.yaml', change]]), { exact, paint: plainPaint });
    expect(text(true)).toContain('@@ -1,2 +1,2 @@\n \ufeffa: 1\r\n-b: 2\r\n');
    expect(text(false)).toContain('@@ -1,2 +1,2 @@\n a: 1\n-b: 2\n');
    expect(patch('a: 1\n', '\ufeff::error::x\n')).toContain('\n+\ufeff::error::x\n');
    expect(patch('\ufeff::error::x\na: 1\n', '\ufeff::error::x\na: 2\n')).toContain('\n \ufeff›::error::x\n');
  });

  it('spells out what a terminal would obey', () => {
    const text = patch('a: \u202e1\u009b31m\n', 'a: \u202e2\u001b[31m\n');
    expect(text).toContain('-a: \\u{202e}1\\u{9b}31m\n+a: \\u{202e}2\\u{1b}[31m\n');
    expect(patch('a: 1\n', 'a: 2\n', 'nama\u001b[2J\n::error::.yaml')).toMatch(
      /^--- a\/nama\\u\{1b\}\[2J\\u\{a\}::error::\.yaml\n/,
    );
  });

  it.each(['::error::palsu', '  ::error file=x::palsu', '##[error]palsu', '##vso[task.complete]palsu'])(
    'holds no line that a CI service would obey: %s',
    (line) => {
      const lines = patch(`a: 1\n${line}\n`, `a: 2\n${line}\n`).split('\n');
      expect(lines.filter((one) => /^\s*(?:::|##\w*\[)/.test(one))).toEqual([]);
    },
  );

  it('leads from the old text to the new one', () => {
    const line = fc.constantFrom('a: 1', '- id: x', '', '  # catatan', '\tx', 'é: 𝔘');
    const text = fc
      .tuple(fc.array(line, { maxLength: 30 }), fc.constantFrom('\n', '\r\n'), fc.constantFrom('', 'akhir'))
      .map(([lines, end, last]) => lines.map((one) => one + end).join('') + last);
    fc.assert(
      fc.property(text, text, (before, after) => {
        const [parsed, ...others] = parsePatch(patch(before, after));
        expect(others).toEqual([]);
        if (parsed && before !== after)
          expect(applyPatch(before, parsed, { autoConvertLineEndings: false })).toBe(after);
      }),
    );
  });
});
