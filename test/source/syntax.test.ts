import { describe, expect, it } from 'vitest';
import { parse, short } from './reading.js';

/** Each is one human mistake, with the message it must get and where an author would look for it. */
const mistakes: readonly (readonly [string, string, string])[] = [
  ['tab for indentation', 'a:\n\tb: 1\n', 'tab 2:1'],
  ['tab after spaces', 'a:\n  b: 1\n  \tc: 2\n', 'tab 3:3'],
  ['quote never closed', 'a:\n  b: "foo\n  c: bar\nd: 1\n', 'unclosedQuote 2:6'],
  ['quote closed by the next', 'a: "foo\nb: "x"\n', 'unclosedQuote 1:4'],
  ['quote escaped at the end', 'a: "foo\\"', 'unclosedQuote 1:4'],
  ['mark written twice at the end', "a: 'x ''", 'unclosedQuote 1:4'],
  ['text starting with @', 'a: 1\nb: @kominfo\n', 'badStart 2:4'],
  ['text starting with `', 'b: `x`\n', 'badStart 1:4'],
  ['text starting with %', 'b:\n  - %x\n', 'badStart 2:5'],
  ['bold text', 'b: **tebal** teks\n', 'badStart 1:4'],
  ['a bullet inside text', '- * poin\n', 'badStart 1:3'],
  ['text starting with &', 'b: & c\n', 'badStart 1:4'],
  ['Windows path', 'a: "C:\\Data"\n', 'escape 1:7'],
  ['half a pair', 'a: "x\\ud800"\n', 'escape 1:6'],
  ["Jum'at in single quotes", "a: 'Jum'at pagi'\n", 'apostrophe 1:9'],
  ['text after a quote', 'a: "Kota" Mojokerto\n', 'afterQuote 1:11'],
  ['colon in text', 'a: 1\nb: Tema: maju\n', 'colonInText 2:4'],
  ['deeper line', 'a:\n  b: 1\n   c: 2\n', 'deeper 3:4'],
  ['shallower line', 'a:\n    b: 1\n  c: 2\n', 'indent 3:3'],
  ['item with a lost column', '- id: a\n  name: b\n name: c\n', 'indent 3:2'],
  ['dash out of line', 'a:\n  - x\n - y\n', 'dash 3:2'],
  ['dash among keys', 'a:\n  b: 1\n  - c\n', 'dash 3:3'],
  ['dash after a key', 'a: - x\n', 'dashAfterKey 1:4'],
  ['no space after the colon', 'a:\n  x: 1\n  nama:Kota\n  z: 3\n', 'colonSpace 3:3'],
  ['no space, last line', 'kind: kota\nname:foo\n', 'colonSpace 2:1'],
  ['no colon', 'a: 1\nnama Kota\nb: 2\n', 'noColon 2:1'],
  ['address without a key', 'a: 1\nhttp://x.go.id\nb: 2\n', 'noColon 2:1'],
  ['bracket never closed', 'a: 1\nb: [1, 2\nc: 3\n', 'bracket 2:4'],
  ['inner bracket never closed', 'b: {x: [1, 2\n', 'bracket 1:8'],
  ['bracket too many', 'a: [1, 2]]\n', 'extraBracket 1:10'],
  ['comma missing', 'a: {x: 1 y: 2}\n', 'comma 1:8'],
  ['comma too many', 'a: [1,,2]\n', 'comma 1:7'],
  ['text on the line of |', 'a: | foo\n  bar\n', 'blockHeader 1:4'],
  ['text starting with >', 'a: >90 persen\n', 'blockHeader 1:4'],
  ['long text not indented', 'a: |\nfoo\nb: 1\n', 'blockIndent 2:1'],
  ['long text that loses its indentation', 'a: >\n    x\n  y\nb: 1\n', 'blockIndent 3:3'],
  ['comment stuck to a value', 'a: "x"#c\n', 'comment 1:7'],
  ['very long key', `${'x'.repeat(1100)}: 1\n`, 'longKey 1:1'],
];

describe('a syntax error', () => {
  it.each(mistakes)('%s', (_, text, expected) => {
    const { tree, findings, damaged } = parse(text);
    expect(findings.map(short)).toEqual([`yaml/syntax:${expected}`]);
    expect([tree, damaged]).toEqual([undefined, [[]]]);
  });

  it('is the only one reported of a file', () => {
    expect(parse('a: b: c\nd: e: f\n\tg\nh: "\n').findings).toHaveLength(1);
  });

  it('tells the key that lacks its space', () => {
    expect(parse('a: 1\nnama:Kota\n').findings[0]?.args).toEqual({ key: 'nama' });
  });

  it('tells which bracket is missing', () => {
    expect(parse('a: {x: 1\n').findings[0]?.args).toEqual({ open: '{', close: '}' });
  });
});
