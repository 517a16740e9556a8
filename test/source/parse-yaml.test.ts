import { describe, expect, it } from 'vitest';
import { locate, nodeAt } from '../../src/source/locate.js';
import { dataOf, findingsOf, parse, scalarsOf, treeOf } from './reading.js';

describe('values', () => {
  it('reads what authors write', () => {
    const text = `# yaml-language-server: $schema=x
format: 1
region:
  code: "35.76"   # teks
  name: Kota Mojokerto
  'population': {value: 132434, year: 2023}
vision:
  keywords: [maju, "adil: makmur", 'Jum''at']
  explanation: >-
    Satu paragraf
    dua baris.

    Paragraf kedua.
missions:
- id: m-1
  text: |
    Baris satu
      menjorok
- text: panjang sekali
    dan berlanjut
  id: m-2
empty:
last: -5.50
`;
    expect(dataOf(text)).toEqual({
      format: 1,
      region: { code: '35.76', name: 'Kota Mojokerto', population: { value: 132434, year: 2023 } },
      vision: {
        keywords: ['maju', 'adil: makmur', "Jum'at"],
        explanation: 'Satu paragraf dua baris.\nParagraf kedua.',
      },
      missions: [
        { id: 'm-1', text: 'Baris satu\n  menjorok\n' },
        { text: 'panjang sekali dan berlanjut', id: 'm-2' },
      ],
      empty: null,
      last: -5.5,
    });
  });

  it.each([
    ['yes', 'yes'],
    ['no', 'no'],
    ['on', 'on'],
    ['TRUE', true],
    ['False', false],
    ['~', null],
    ['Null', null],
    ['010', 10],
    ['0o17', 15],
    ['0x1F', 31],
    ['+62321', 62321],
    ['1e3', 1000],
    ['.5', 0.5],
    ['35.10', 35.1],
    ['1_000', '1_000'],
    ['85,71', '85,71'],
    ['2024-01-31', '2024-01-31'],
    ['12:30', '12:30'],
    ['.inf', '.inf'],
    ['.nan', '.nan'],
    ['1e999', '1e999'],
    ['123456789012345678', 123456789012345680],
  ])('reads %s as YAML 1.2 does, and never as a number that is none', (written, value) => {
    expect(dataOf(`a: ${written}\n`)).toEqual({ a: value });
  });

  it.each(['35.10', '0123', '123456789012345678', '+62321', '"35.10"', "'a''b'", '85,71', 'true'])(
    'keeps what was written: %s',
    (written) => {
      const node = nodeAt(treeOf(`a: ${written}   # catatan\n`), ['a']);
      expect(node).toMatchObject({ written });
    },
  );

  it('keeps the keys as written', () => {
    const text = '2023: a\n007: b\n"2024": c\n1.10: d\ntrue: e\nnama lengkap: f\n';
    const tree = treeOf(text);
    expect(tree.kind === 'map' && [...tree.entries.keys()]).toEqual([
      '2023',
      '007',
      '2024',
      '1.10',
      'true',
      'nama lengkap',
    ]);
  });

  it('says that a file is empty, and does not call that a mistake', () => {
    for (const text of ['', '\n\n', '# hanya komentar\n', '---\n', '...\n']) {
      const { tree, findings, damaged } = parse(text);
      expect([tree, damaged, findings.map(({ type }) => [type.id, type.severity])]).toEqual([
        undefined,
        [],
        [['file/empty', 'info']],
      ]);
    }
  });

  it('reads ways of writing that are rare', () => {
    expect(dataOf('? a\n: 1\n? b\n')).toEqual({ a: 1, b: null });
    expect(dataOf('a: |+\n  x\n\n')).toEqual({ a: 'x\n\n' });
    expect(dataOf('a: |2\n    x\n')).toEqual({ a: '  x\n' });
    expect(dataOf('{"a":1,"b":[true]}')).toEqual({ a: 1, b: [true] });
    expect(dataOf('a: "x\\\n  y"\n')).toEqual({ a: 'xy' });
    expect(dataOf('teks saja')).toBe('teks saja');
    expect(dataOf('a: {b, c: }')).toEqual({ a: { b: null, c: null } });
    expect(dataOf('a: [b: c]')).toEqual({ a: [{ b: 'c' }] });
  });
});

describe('line ends', () => {
  it('gives the same tree and columns with CRLF', () => {
    const text = 'a: 1\nb:\n  - "x\n    y"\n  - >\n    satu\n    dua\n\n  - {c: z}\nd: plain\n  lanjut\n';
    const unix = treeOf(text);
    const windows = treeOf(text.replaceAll('\n', '\r\n'));
    const places = (tree: typeof unix) =>
      scalarsOf(tree).map(({ path, node }) => ({
        value: node.kind === 'scalar' && node.value,
        ...locate(tree, path, 'value'),
      }));
    expect(places(windows)).toEqual(places(unix));
    expect(places(unix)).toContainEqual(expect.objectContaining({ value: 'z', line: 9, column: 9 }));
  });

  it('reports with the same line and column with CRLF', () => {
    const text = 'a: 1\nb:\n  - x: y: z\n';
    expect(findingsOf(text)).toEqual(['yaml/syntax:colonInText 3:8']);
    expect(findingsOf(text.replaceAll('\n', '\r\n'))).toEqual(findingsOf(text));
  });
});
