import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { helpers } from '../../../src/render/templates/helpers/index.js';
import { TemplateError } from '../../../src/render/templates/template-error.js';
import { fill } from './fill.js';

describe('helpers', () => {
  it.each([
    ['{{num x}}', 1234.5, '1.234,5'],
    ['{{num x digits=2}}', 7, '7,00'],
    ['{{rupiah x}}', 1_250_000_000, 'Rp1.250.000.000'],
    ['{{rupiahShort x}}', 1_250_000_000, 'Rp1,25 miliar'],
    ['{{percent x}}', 85.714, '85,71%'],
    ['{{percent x digits=1}}', 85.714, '85,7%'],
    ['{{date x}}', '2023-11-03', '3 November 2023'],
    ['{{date x}}', 2023, '2023'],
    ['{{date x}}', 'awal *2023*', 'awal \\*2023\\*'],
    ['{{years x}}', { start: 2023, end: 2032 }, '2023–2032'],
    ['{{years x.a x.b}}', { a: 2023, b: 2023 }, '2023'],
    ['{{years x}}', { start: 2023, end: undefined }, '*(belum diisi)*'],
    ['{{roman x}}', 4, 'IV'],
    ['{{terbilang x}}', 21, 'dua puluh satu'],
    ['{{upper x}}', 'Kota é', 'KOTA É'],
    ['{{yesno x}}', true, 'Ya'],
    ['{{yesno x}}', false, 'Tidak'],
    ['{{plural x "gap" "gaps"}}', 1, 'gap'],
    ['{{plural x "gap" "gaps"}}', 'Satu', 'gap'],
    ['{{plural x "gap" "gaps"}}', '12', 'gaps'],
    ['{{plural x "gap" "gaps"}}', ['a'], 'gap'],
    ['{{plural x "gap" "gaps"}}', [], 'gaps'],
    ['{{plural x "gap" "gaps"}}', undefined, 'gaps'],
    ['{{join x}}', ['a'], 'a'],
    ['{{join x}}', ['a', 'b'], 'a dan b'],
    ['{{join x}}', ['a', 'b|', 'c', null], 'a, b\\|, dan c'],
    ['{{join x "; "}}', ['a', 'b', 2023], 'a; b; 2023'],
    ['{{join x field="name"}}', [{ name: 'a' }, { name: 'b' }], 'a dan b'],
    ['{{join x}}', [], '*(belum diisi)*'],
    ['{{prose x}}', 'a\n\n- b', '\n\na\n\n- b\n\n'],
    ['{{cell x}}', 'a\n\n- *b*', 'a *b*'],
    ['{{note x}}', 'rpjmd', '[^rpjmd]'],
    ['{{note x}}', ['rpjmd', 'bps-2023'], '[^rpjmd][^bps-2023]'],
    ['{{note x}}', 'tidak-ada', '*(belum diisi)*'],
    ['a{{note x}}', [], 'a'],
    ['a{{note x}}', undefined, 'a'],
    ['{{concat "tbl-" x}}', 'a', 'tbl-a'],
    ['{{lookup x "2024"}}', { 2024: 'a' }, 'a'],
    ['{{lookup x 2025}}', { 2024: 'a' }, '*(belum diisi)*'],
    ['{{or x "lain"}}', '', 'lain'],
    ['{{and x "lain"}}', 'a', 'lain'],
  ])('%s of %j', (template, x, text) => {
    expect(fill(template, { x })).toBe(text);
  });

  it.each([
    ['(eq x 1)', 1, true],
    ['(eq x "1")', 1, false],
    ['(gt x 1)', 2, true],
    ['(gt x 2)', 2, false],
    ['(lt x "2024-02")', '2024-01', true],
    ['(gt x 1)', undefined, false],
    ['(and x true)', [], false],
    ['(or x false)', 0, false],
    ['(not x)', '', true],
    ['(filled x)', 0, true],
    ['(filled x)', [], false],
    ['(filled x)', null, false],
    ['(hasFigure x)', 'fig-swot', true],
    ['(hasFigure x)', undefined, false],
  ])('%s for %j', (question, x, answer) => {
    expect(fill(`{{#if ${question}}}true{{else}}false{{/if}}`, { x })).toBe(String(answer));
  });

  it('print the mark for whatever is missing', () => {
    const marked = [
      'num',
      'rupiah',
      'rupiahShort',
      'percent',
      'date',
      'years',
      'roman',
      'terbilang',
      'upper',
    ];
    for (const name of [...marked, 'yesno', 'join', 'prose', 'cell', 'ref']) {
      for (const x of [undefined, null, ''])
        expect(fill(`{{${name} x}}`, { x }).trim()).toBe('*(belum diisi)*');
    }
  });

  it.each([
    ['{{num x}}', 'dua', 'takes a number, but is given text'],
    ['{{rupiah x}}', Number.NaN, 'takes a number, but is given not a number'],
    ['{{date x}}', {}, 'takes text, but is given an object'],
    ['{{yesno x}}', 'ya', 'takes true or false, but is given text'],
    ['{{join x}}', 'a', 'takes a list, but is given text'],
    ['{{join x}}', [{}], 'takes text, but is given an object'],
    ['{{prose x}}', [], 'takes text, but is given a list'],
    ['{{years x}}', 2023, undefined],
    ['{{num 1 digits=x}}', 99, 'takes a number'],
  ])('%s refuses %j', (template, x, words) => {
    if (words === undefined) expect(fill(template, { x })).toBe('*(belum diisi)*');
    else {
      expect(() => fill(template, { x })).toThrow(TemplateError);
      expect(() => fill(template, { x })).toThrow(
        `t.md.hbs:1:1: The helper "${/\w+/.exec(template)}" ${words}`,
      );
    }
  });

  it('are all in the reference, with what they print', () => {
    const reference = readFileSync('docs/reference/templates.md', 'utf8');
    for (const { name, use, example } of helpers.values()) {
      const row = reference.split('\n').find((line) => line.startsWith(`| \`${name}\` |`));
      expect(row, name).toBeDefined();
      expect(row).toContain(use);
      expect(row).toContain(example[0].replaceAll('|', '\\|'));
    }
  });
});
