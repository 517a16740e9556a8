import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { columnName } from '../../src/sheets/grid.js';
import { readSheets } from '../../src/sheets/read-sheets.js';
import { cellsOf, problemOf, readRows, textsOf } from './reading.js';
import {
  partsOf,
  relation,
  relationships,
  sheet,
  strings,
  styles,
  workbook,
  zipped,
} from './workbook-parts.js';

const inline = (address: string, text: string) => `<c r="${address}" t="inlineStr"><is>${text}</is></c>`;

describe('the texts of a workbook', () => {
  it('are shared or inline, plain or in runs, without how they are spoken', async () => {
    const grid = await readRows(
      `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c>${inline('D1', '<t>langsung</t>')}${inline('E1', '<r><rPr><b/></rPr><t>Dinas </t></r><r><t>Kesehatan</t></r><rPh sb="0" eb="1"><t>dibaca</t></rPh>')}</row>`,
      {
        strings: strings(
          '<t>Nama program</t>',
          '<r><rPr><b/><sz val="11"/></rPr><t xml:space="preserve">Rp </t></r><r><t>juta</t></r>',
          '<t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh><phoneticPr fontId="1"/>',
        ),
      },
    );
    expect(textsOf(grid)).toEqual({
      A1: 'Nama program',
      B1: 'Rp juta',
      C1: '東京',
      D1: 'langsung',
      E1: 'Dinas Kesehatan',
    });
  });

  it('are as people see them: trimmed, with one kind of line end, escapes and entities as characters', async () => {
    const grid = await readRows(
      `<row r="1">${inline('A1', '<t xml:space="preserve">  dua\r\nbaris_x000D_\n </t>')}${inline('B1', '<t>R&amp;D &lt;b&gt; &#233;&#xe9; &quot;x&quot;</t>')}${inline('C1', '<t>_x005F_x0041_ _xD83D_</t>')}${inline('D1', '<t><![CDATA[a<b&amp;]]></t>')}${inline('E1', '<t>   </t>')}${inline('F1', '<t/>')}${inline('G1', '<t>a_x0007_b_x001B_</t>')}</row>`,
    );
    expect(textsOf(grid)).toEqual({
      A1: 'dua\nbaris',
      B1: 'R&D <b> éé "x"',
      C1: '_x0041_ _xD83D_',
      D1: 'a<b&amp;',
      G1: 'a\ufffdb\ufffd',
    });
  });

  it('stay texts when they look like numbers', async () => {
    const grid = await readRows(
      `<row r="1">${inline('A1', '<t>007</t>')}${inline('B1', '<t>1.250</t>')}</row>`,
    );
    expect(cellsOf(grid)).toEqual({ A1: { kind: 'text', text: '007' }, B1: { kind: 'text', text: '1.250' } });
  });
});

describe('the numbers of a workbook', () => {
  const looks = styles(0, 10, '0.0"%"', 14, 'dd\\/mm\\/yyyy', '[h]:mm', '[$-421]dd mmmm yyyy;@');
  const number = (address: string, value: string, style: number) =>
    `<c r="${address}" s="${style}"><v>${value}</v></c>`;

  it('are percentages and dates by their format', async () => {
    const grid = await readRows(
      `<row r="1">${number('A1', '1250000', 0)}${number('B1', '0.8571', 1)}${number('C1', '85.7', 2)}${number('D1', '45823', 3)}${number('E1', '45823.75', 4)}${number('F1', '1.5', 5)}${number('G1', '45823', 6)}</row>`,
      { styles: looks },
    );
    expect(cellsOf(grid)).toEqual({
      A1: { kind: 'number', text: '1250000', number: 1_250_000 },
      B1: { kind: 'number', text: '0.8571', number: 0.8571, isPercent: true },
      C1: { kind: 'number', text: '85.7', number: 85.7 },
      D1: { kind: 'date', text: '2025-06-15' },
      E1: { kind: 'date', text: '2025-06-15' },
      F1: { kind: 'number', text: '1.5', number: 1.5 },
      G1: { kind: 'date', text: '2025-06-15' },
    });
  });

  it('count days from 1904 where the workbook says so', async () => {
    for (const before of [
      '<workbookPr date1904="1"/>',
      '<workbookPr defaultThemeVersion="1" date1904="true"/>',
    ]) {
      const grid = await readRows(`<row r="1">${number('A1', '44361', 3)}</row>`, { styles: looks, before });
      expect(cellsOf(grid)).toEqual({ A1: { kind: 'date', text: '2025-06-15' } });
    }
  });

  it('have the 15 digits that programs show', async () => {
    const grid = await readRows(
      `<row r="1">${number('A1', '0.30000000000000004', 0)}${number('B1', '999999999999999', 0)}${number('C1', '1.25E+9', 0)}${number('D1', '-0.5', 0)}${number('E1', '85.710000000000008', 0)}</row>`,
    );
    expect(Object.values(textsOf(grid))).toEqual(['0.3', '999999999999999', '1250000000', '-0.5', '85.71']);
  });

  it('are no date where the format shows one that never was', async () => {
    const grid = await readRows(
      `<row r="1">${number('A1', '60', 3)}${number('B1', '-5', 3)}${number('C1', '0.25', 3)}</row>`,
      { styles: looks },
    );
    expect(Object.values(cellsOf(grid)).map(({ kind }) => kind)).toEqual(['number', 'number', 'number']);
  });
});

it('booleans, errors and dates of the strict format', async () => {
  const grid = await readRows(
    '<row r="1"><c r="A1" t="b"><v>1</v></c><c r="B1" t="b"><v>0</v></c><c r="C1" t="e"><v>#DIV/0!</v></c><c r="D1" t="d"><v>2025-06-15T00:00:00</v></c></row>',
  );
  expect(cellsOf(grid)).toEqual({
    A1: { kind: 'boolean', text: 'TRUE' },
    B1: { kind: 'boolean', text: 'FALSE' },
    C1: { kind: 'error', text: '#DIV/0!' },
    D1: { kind: 'date', text: '2025-06-15' },
  });
});

it('formulas give their stored result, or say that it is lost; one that shows nothing is no cell', async () => {
  const grid = await readRows(
    '<row r="1"><c r="A1"><f>SUM(B1:B9)</f><v>12</v></c><c r="B1" t="str"><f>A2&amp;"x"</f><v> ab </v></c><c r="C1"><f>SUM(1)</f></c><c r="D1"><f>SUM(1)</f><v/></c><c r="E1" t="str"><f>IF(A1="","")</f><v></v></c><c r="F1" t="e"><f>A9</f><v>#REF!</v></c><c r="G1"><f t="shared" si="0"/><v>3</v></c></row>',
  );
  expect(cellsOf(grid)).toEqual({
    A1: { kind: 'number', text: '12', number: 12, formula: 'stored' },
    B1: { kind: 'text', text: 'ab', formula: 'stored' },
    C1: { kind: 'text', text: '', formula: 'lost' },
    D1: { kind: 'text', text: '', formula: 'lost' },
    F1: { kind: 'error', text: '#REF!', formula: 'stored' },
    G1: { kind: 'number', text: '3', number: 3, formula: 'stored' },
  });
});

describe('the rows of a sheet', () => {
  it('have the number in the margin, and are hidden as people hid them; blank ones are left out', async () => {
    const { rows } = await readRows(
      '<row r="3"><c r="B3"><v>1</v></c></row><row r="4"><c r="A4" s="0"/></row><row r="7" hidden="1"><c r="A7"><v>2</v></c></row><row r="1000000"><c r="XFD1000000"><v>3</v></c></row>',
    );
    expect(rows.map(({ number, isHidden, cells }) => [number, isHidden, cells.length])).toEqual([
      [3, false, 3],
      [7, true, 2],
      [1_000_000, false, 16_385],
    ]);
  });

  it('are counted where the file does not number them', async () => {
    const grid = await readRows(
      '<row><c><v>1</v></c><c><v>2</v></c></row><row r="5"><c r="C5"><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row>',
    );
    expect(textsOf(grid)).toEqual({ A1: '1', B1: '2', C5: '3', D5: '4', A6: '5' });
  });

  it('keep their merged cells as far as anything is filled', async () => {
    const merges =
      '<mergeCells><mergeCell ref="A1:C2"/><mergeCell ref="B2:XFD1048576"/><mergeCell ref="A9:B9"/></mergeCells>';
    const rows = '<row r="1"><c r="A1"><v>1</v></c></row><row r="3"><c r="D3"><v>1</v></c></row>';
    expect((await readRows(rows, {}, merges)).merges).toEqual([
      { top: 1, left: 1, bottom: 2, right: 3 },
      { top: 2, left: 2, bottom: 3, right: 4 },
    ]);
  });
});

describe('the sheets of a workbook', () => {
  const one = sheet('<row r="1"><c r="A1"><v>1</v></c></row>');

  it('stand in their order, with their names, hidden or not', async () => {
    const grids = await readSheets(
      workbook({
        sheets: { 'Program &amp; Kegiatan': one, Rahasia: one, _masterplan: one },
        attributes: { Rahasia: 'state="hidden"', _masterplan: 'state="veryHidden"' },
      }),
      'a.xlsx',
    );
    expect(grids.map(({ name, isHidden }) => [name, isHidden])).toEqual([
      ['Program & Kegiatan', false],
      ['Rahasia', true],
      ['_masterplan', true],
    ]);
  });

  it('are found by their relationships, wherever the parts lie and whatever prefix they have', async () => {
    const prefixed =
      '<x:worksheet xmlns:x="urn:x"><x:sheetData><x:row r="1"><x:c r=\'A1\' t = "n"\n s="0"><x:v>7</x:v></x:c></x:row></x:sheetData></x:worksheet>';
    const bytes = zipped({
      '_rels/.rels': relationships(relation('x', 'officeDocument', '/buku/Workbook.xml')),
      'buku/workbook.xml':
        '<x:workbook xmlns:x="urn:x" xmlns:d="urn:r"><x:sheets><x:sheet name="A" sheetId="1" d:id="S"/></x:sheets></x:workbook>',
      'buku/_rels/workbook.xml.rels': relationships(relation('S', 'worksheet', '../Lembar/a.xml')),
      'lembar/A.xml': prefixed,
    });
    const [grid] = await readSheets(bytes, 'a.xlsx');
    expect(grid && textsOf(grid)).toEqual({ A1: '7' });
  });

  it('that are a chart are left out', async () => {
    const parts = {
      'xl/_rels/workbook.xml.rels': relationships(
        relation('rId1', 'chartsheet', 'chartsheets/sheet1.xml'),
        relation('rId2', 'worksheet', 'worksheets/sheet2.xml'),
      ),
    };
    const grids = await readSheets(workbook({ sheets: { Grafik: one, Data: one }, parts }), 'a.xlsx');
    expect(grids.map(({ name }) => name)).toEqual(['Data']);
  });

  it('are read with links and other workbooks beside them, which are not followed', async () => {
    const { 'xl/_rels/workbook.xml.rels': relations, ...others } = partsOf({ sheets: { Data: one } });
    const outside = relation('rIdX', 'externalLinkPath', 'file:///C:/rahasia.xlsx', 'TargetMode="External"');
    const parts = {
      ...others,
      'xl/_rels/workbook.xml.rels': String(relations).replace('</Rel', `${outside}</Rel`),
    };
    expect(await readSheets(zipped(parts), 'a.xlsx')).toHaveLength(1);
  });
});

it('a file is told apart by what is in it, not by its name', async () => {
  const [grid] = await readSheets(workbook({ sheets: { A: sheet('') } }), 'data.csv');
  expect(grid?.name).toBe('A');
  const [text] = await readSheets(strToU8('a;b\n'), 'data.xlsx');
  expect(text && textsOf(text)).toEqual({ A1: 'a', B1: 'b' });
});

it('says where a text is too long, and what to do with the other formats', async () => {
  const long = await problemOf(
    workbook({
      sheets: { Program: sheet(`<row r="9">${inline('C9', `<t>${'a'.repeat(65_536)}</t>`)}</row>`) },
    }),
  );
  expect(long?.args).toMatchObject({ file: 'a.xlsx', place: { id: 'sel C9 di lembar Program' } });
  for (const bytes of [
    strToU8('<html>'),
    strToU8('Laporan\n\n<table border=1><tr>'),
    strToU8('MIME-Version: 1.0\nContent-Type: multipart/related\n'),
    Buffer.from('d0cf11e0a1b11ae1', 'hex'),
  ])
    expect((await problemOf(bytes))?.text.id).toMatch(/Simpan Sebagai → Excel Workbook \(\.xlsx\)/);
});

it.each([
  [1, 'A'],
  [26, 'Z'],
  [27, 'AA'],
  [702, 'ZZ'],
  [703, 'AAA'],
  [16_384, 'XFD'],
])('column %i is %s', (column, name) => {
  expect(columnName(column)).toBe(name);
});
