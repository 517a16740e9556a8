import { describe, expect, it } from 'vitest';
import { problemOf, readText, textsOf } from './reading.js';

const utf16 = (text: string, isBig: boolean): Uint8Array => {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
  return isBig ? bytes.swap16() : bytes;
};
const TABLE = { A1: 'Nama', B1: 'Pagu', A2: 'Puskesmas', B2: '1.250.000,50' };

describe('the separator', () => {
  it.each([
    ['semicolons', 'Nama;Pagu\nPuskesmas;1.250.000,50\n'],
    ['commas', 'Nama,Pagu\nPuskesmas,"1.250.000,50"\n'],
    ['tabs', 'Nama\tPagu\nPuskesmas\t1.250.000,50\n'],
    ['bars', 'Nama|Pagu\nPuskesmas|1.250.000,50\n'],
    ['what the first line says', 'sep=;\r\nNama;Pagu\r\nPuskesmas;1.250.000,50\r\n'],
    ['a sign that only the first line knows', 'sep=^\nNama^Pagu\nPuskesmas^1.250.000,50'],
  ])('may be %s', async (_, text) => {
    expect(Object.values(textsOf(await readText(text)))).toEqual(Object.values(TABLE));
  });

  it('is found in spite of commas in sentences, a title above and fields of several lines', async () => {
    const text =
      'Daftar program, tahun 2025;;\nNama;Uraian;Pagu\nA;"Satu, dua,\ntiga; empat";1,5\nB;Lima, enam;2,5\nC;Tujuh;3,5\n';
    expect(textsOf(await readText(text))).toMatchObject({
      A1: 'Daftar program, tahun 2025',
      B3: 'Satu, dua,\ntiga; empat',
      C6: '3,5',
    });
  });

  it('is none where there is one column', async () => {
    expect(textsOf(await readText('Nama\nDinas Kesehatan\nDinas A, B\n'))).toEqual({
      A1: 'Nama',
      A2: 'Dinas Kesehatan',
      A3: 'Dinas A, B',
    });
  });
});

it('a table that nobody filled in holds nothing', async () => {
  expect((await readText(';;;\r\n;;;\r\n')).rows).toEqual([]);
  expect((await readText(',,\n')).rows).toEqual([]);
});

it.each([
  ['UTF-8', Buffer.from('Café;—')],
  ['UTF-8 with a mark', Buffer.from('\ufeffCafé;—')],
  ['UTF-16, little end first', utf16('Café;—', false)],
  ['UTF-16, big end first', utf16('Café;—', true)],
  ['Windows-1252', Buffer.from('Caf\xe9;\x97', 'latin1')],
])('text may be %s', async (_, bytes) => {
  expect(textsOf(await readText(bytes))).toEqual({ A1: 'Café', B1: '—' });
});

describe('rows', () => {
  it.each([['\n'], ['\r\n'], ['\r']])(
    'end with %j, and have the number of the line on which they start',
    async (end) => {
      const { rows } = await readText(['a;b', '"x', 'y";c', '', ';;', 'd'].join(end));
      expect(rows.map(({ number, cells }) => [number, ...cells.map((cell) => cell?.text ?? '')])).toEqual([
        [1, '', 'a', 'b'],
        [2, '', 'x\ny', 'c'],
        [6, '', 'd'],
      ]);
    },
  );

  it('count a line that names the separator', async () => {
    expect((await readText('sep=,\na,b\n')).rows.map(({ number }) => number)).toEqual([2]);
  });

  it('may be uneven, and end in separators', async () => {
    expect(textsOf(await readText('a;b;c\nd\ne;;f;\n;g'))).toEqual({
      A1: 'a',
      B1: 'b',
      C1: 'c',
      A2: 'd',
      A3: 'e',
      C3: 'f',
      B4: 'g',
    });
  });
});

it('quotation marks hold separators, line ends and themselves; elsewhere they are letters', async () => {
  const text = '"a;""b""";"";5" pipa\n"c"d;"e";f\n';
  expect(textsOf(await readText(text))).toEqual({ A1: 'a;"b"', C1: '5" pipa', A2: 'cd', B2: 'e', C2: 'f' });
});

it('a quotation mark that is never closed is told with its line', async () => {
  const error = await problemOf(Buffer.from('a;b\n"c\nd";e\nf;"g\nh;i\n'));
  expect([error?.problem, error?.args]).toEqual(['open-quote', { file: 'a.xlsx', line: 4 }]);
});

it('controls are the mark for an unknown character, and a head may begin as a zip file does', async () => {
  expect(textsOf(await readText('PK;Nama\n1;a\x1bb\x0bc\x7f\x85\td\n'))).toEqual({
    A1: 'PK',
    B1: 'Nama',
    A2: '1',
    B2: 'a\ufffdb\ufffdc\ufffd\ufffd\td',
  });
});

it('the sheet has the name of the file without its ending, and every cell is a text', async () => {
  const grid = await readText('1;2\n', 'data.dinkes.2025.csv');
  expect(grid).toEqual({
    name: 'data.dinkes.2025',
    isHidden: false,
    merges: [],
    rows: [
      {
        number: 1,
        isHidden: false,
        cells: [undefined, { kind: 'text', text: '1' }, { kind: 'text', text: '2' }],
      },
    ],
  });
});
