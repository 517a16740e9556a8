import { expect, test } from 'vitest';
import { commentsOf, saysTheSame } from '../../../src/edit/format/same-content.js';
import { treeOf } from '../../source/reading.js';

const same = (a: string, b: string) => saysTheSame(treeOf(a), treeOf(b));

test.each([
  ['another order of keys', 'a: 1\nb: {c: x, d: y}\n', 'b: {d: y, c: x}\na: 1\n', true],
  ['another indentation', 'a:\n    - b: |\n        x\n', 'a:\n- b: |\n   x\n', true],
  ['another indentation of a quoted text', 'a: "x\n  y"\n', 'a: "x\n     y"\n', true],
  ['another value', 'a: 1\n', 'a: 2\n', false],
  ['a number written in another way', 'a: 35.10\n', 'a: 35.1\n', false],
  ['other quotes', "a: 'x'\n", 'a: "x"\n', false],
  ['a key written in another way', '"a": x\n', 'a: x\n', false],
  ['a text for a number', 'a: "1"\n', 'a: 1\n', false],
  ['a key less', 'a: 1\nb: 2\n', 'a: 1\n', false],
  ['a key more', 'a: 1\n', 'a: 1\nb: 2\n', false],
  ['another key', 'a: 1\n', 'b: 1\n', false],
  ['another order of items', '[a, b]\n', '[b, a]\n', false],
  ['an item less', '[a, b]\n', '[a]\n', false],
  ['an item more', '[a]\n', '[a, b]\n', false],
  ['a list for a text', 'a: [x]\n', 'a: x\n', false],
  ['a blank line in a text', 'a: |\n  x\n\n  y\n', 'a: |\n  x\n  y\n', false],
])('%s', (_, a, b, expected) => expect(same(a, b)).toBe(expected));

test('comments are found wherever they stand, and nothing else is taken for one', () => {
  const text = [
    '# satu',
    'a: "# bukan" # dua',
    'b: c#d',
    '"# kunci": [x, # tiga  ',
    '  "y # bukan"]',
    'e: |- # empat',
    '  # bukan',
    '  teks # bukan',
    '# lima',
    'f: plain',
    '  lanjut',
    '  # enam',
    'g: # tujuh',
    '- # delapan',
    '  h',
    '',
    '   # akhir',
  ];
  const found = commentsOf(treeOf(text.join('\r\n')));
  expect(found).toEqual(
    ['# akhir', '# delapan', '# dua', '# empat', '# enam', '# lima', '# satu', '# tiga  ', '# tujuh'].sort(),
  );
});
