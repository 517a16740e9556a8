import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import type { Page, PageCell } from '../../src/sheets/page.js';
import { readSheets } from '../../src/sheets/read-sheets.js';
import { writeWorkbook } from '../../src/sheets/write-workbook.js';
import { cellsOf, textsOf } from './reading.js';
import { formPage, LONG_LIST, RISKY, rule, spec } from './sample-spec.js';

const parts = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]));

const ofPage = async (page: Partial<Page>): Promise<Record<string, string>> =>
  parts(
    await writeWorkbook({
      title: 'x',
      language: 'id',
      pages: [{ name: 'A', widths: [], rows: [], ...page }],
    }),
  );
const sheetOf = async (page: Partial<Page>): Promise<string> =>
  (await ofPage(page))['xl/worksheets/sheet1.xml'] ?? '';

const written = parts(await writeWorkbook(spec));
const form = written['xl/worksheets/sheet2.xml'] ?? '';
const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** Names of elements right below the root, in order. */
function children(xml: string): string[] {
  const names: string[] = [];
  let depth = 0;
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name }) => {
    if (depth === 1) names.push(name);
    depth += 1;
  });
  parser.on('closetag', () => {
    depth -= 1;
  });
  parser.write(xml).close();
  return names;
}

// ECMA-376 part 1, sml.xsd: Excel offers to repair a workbook whose elements stand in another order.
const ORDERS: Readonly<Record<string, readonly string[]>> = {
  'xl/worksheets/': [
    'sheetPr',
    'dimension',
    'sheetViews',
    'sheetFormatPr',
    'cols',
    'sheetData',
    'sheetCalcPr',
    'sheetProtection',
    'protectedRanges',
    'scenarios',
    'autoFilter',
    'sortState',
    'dataConsolidate',
    'customSheetViews',
    'mergeCells',
    'phoneticPr',
    'conditionalFormatting',
    'dataValidations',
    'hyperlinks',
    'printOptions',
    'pageMargins',
    'pageSetup',
    'headerFooter',
    'rowBreaks',
    'colBreaks',
    'customProperties',
    'cellWatches',
    'ignoredErrors',
  ],
  'xl/workbook.xml': [
    'fileVersion',
    'fileSharing',
    'workbookPr',
    'workbookProtection',
    'bookViews',
    'sheets',
    'functionGroups',
    'externalReferences',
    'definedNames',
    'calcPr',
  ],
  'xl/styles.xml': ['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs', 'cellStyles', 'dxfs'],
};

describe('the parts of a workbook', () => {
  it('are well-formed, their elements in the order of the standard, none twice', () => {
    for (const [name, xml] of Object.entries(written)) {
      const found = children(xml);
      const order = Object.entries(ORDERS).find(
        ([part]) => name.startsWith(part) && !name.includes('_rels'),
      )?.[1];
      if (order) expect(found, name).toEqual(order.filter((element) => found.includes(element)));
    }
    expect(children(form)).toContain('ignoredErrors');
  });

  it('are all declared, and every relationship leads to one', () => {
    const types = written['[Content_Types].xml'] ?? '';
    for (const name of Object.keys(written).filter((one) => !/\.rels$|Content_Types/.test(one)))
      expect(types).toContain(`PartName="/${name}"`);
    const targets = [...(written['xl/_rels/workbook.xml.rels'] ?? '').matchAll(/Target="([^"]+)"/g)].map(
      ([, to]) => `xl/${to}`,
    );
    expect(targets.filter((to) => !(to in written))).toEqual([]);
  });

  it('say the title and language, and neither date nor program', () => {
    expect(written['docProps/core.xml']).toContain(
      '<dc:title>Formulir Dinas &lt;Kesehatan&gt; &amp; lainnya</dc:title><dc:language>id</dc:language>',
    );
    expect(Object.values(written).join('')).not.toMatch(/dcterms|20\d\d-\d\d-\d\dT|<Application>/);
  });

  it('refer to styles that are there, whose fonts, fills and borders are there', () => {
    const xml = written['xl/styles.xml'] ?? '';
    const count = (list: string) => Number(new RegExp(`<${list} count="(\\d+)"`).exec(xml)?.[1]);
    const cells = Object.values(written).flatMap((part) =>
      [...part.matchAll(/<c r="[A-Z]+\d+" s="(\d+)"/g)].map(([, s]) => Number(s)),
    );
    expect(Math.max(...cells)).toBe(count('cellXfs') - 1);
    for (const [key, list] of [
      ['fontId', 'fonts'],
      ['fillId', 'fills'],
      ['borderId', 'borders'],
    ] as const)
      expect(
        Math.max(...[...xml.matchAll(new RegExp(`${key}="(\\d+)"`, 'g'))].map(([, id]) => Number(id))),
      ).toBe(count(list) - 1);
    const lists = ['fonts>font', 'fills>fill', 'borders>border', 'numFmts>numFmt'].map((one) =>
      one.split('>'),
    );
    for (const [list = '', item = ''] of lists)
      expect(xml.match(new RegExp(`<${item}[ >]`, 'g'))).toHaveLength(count(list));
  });
});

describe('a page', () => {
  it('is locked without a password; what may still be done is allowed', () => {
    expect(form).toContain(
      '<sheetProtection sheet="1" objects="1" scenarios="1" formatColumns="0" formatRows="0" insertRows="0" sort="0" autoFilter="0"/>',
    );
    expect(form).toContain('<autoFilter ref="A3:H6"/>');
  });

  it('keeps its head in sight and on every printed page, A4, one page wide', () => {
    expect(form).toContain(
      '<pane xSplit="2" ySplit="3" topLeftCell="C4" activePane="bottomRight" state="frozen"/>',
    );
    expect(form).toMatch(
      /<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"\/>/,
    );
    expect(written['xl/worksheets/sheet3.xml']).toContain('orientation="portrait"');
    expect(written['xl/workbook.xml']).toContain(
      `<definedName name="_xlnm._FilterDatabase" localSheetId="1" hidden="1">'Program &amp; Kegiatan'!$A$3:$H$6</definedName><definedName name="_xlnm.Print_Titles" localSheetId="1">'Program &amp; Kegiatan'!$A:$B,'Program &amp; Kegiatan'!$1:$3</definedName>`,
    );
  });

  it('freezes rows alone, columns alone, or nothing', async () => {
    expect(await sheetOf({ frozen: { rows: 1, columns: 0 } })).toContain(
      '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>',
    );
    expect(await sheetOf({ frozen: { rows: 0, columns: 1 } })).toContain(
      '<pane xSplit="1" topLeftCell="B1" activePane="topRight" state="frozen"/>',
    );
    expect(await sheetOf({})).not.toContain('<pane');
  });

  it('has its footer as words, and the number of the page in its language', async () => {
    expect(form).toContain(
      '<oddFooter>&amp;L&amp;8 2025 · R&amp;&amp;D Kota Contoh&amp;R&amp;8 Halaman &amp;P dari &amp;N</oddFooter>',
    );
    const [english] = Object.values(parts(await writeWorkbook({ ...spec, language: 'en' }))).filter((xml) =>
      xml.includes('oddFooter'),
    );
    expect(english).toContain('Page &amp;P of &amp;N');
  });

  it('that is hidden cannot be shown by accident, and is not the one that opens', () => {
    expect(written['xl/workbook.xml']).toMatch(
      /name="_masterplan" sheetId="1" state="veryHidden".*name="_daftar" sheetId="5" state="veryHidden"/,
    );
    expect(written['xl/workbook.xml']).toContain('activeTab="1"');
  });

  it('has the heights that were asked for, and such as its text needs', () => {
    expect(form).toContain('<row r="3" ht="32" customHeight="1">');
    // Two lines of 10 points.
    expect(form).toContain('<row r="4" ht="27">');
    expect(form).toContain('<row r="5">');
  });

  it('links to the web, to mail and to its own sheets only', () => {
    expect(form).toContain(
      `<hyperlinks><hyperlink ref="B6" r:id="rId1"/><hyperlink ref="C6" location="'Daftar'!A1"/></hyperlinks>`,
    );
    expect(written['xl/worksheets/_rels/sheet2.xml.rels']).toContain(
      'Target="https://contoh.test/a?b=1&amp;c=2" TargetMode="External"',
    );
    expect(Object.values(written).join('')).not.toContain('javascript');
  });

  it.each([[''], ['a'.repeat(32)], ['a/b'], ['a[1]'], ["'a"], ['History'], ['a\u0007'], ['_daftar']])(
    'has a name that Excel allows, not %j',
    async (name) => {
      const rules = [rule(1, { kind: 'choice', choices: LONG_LIST })];
      await expect(
        writeWorkbook({ title: '', language: 'id', pages: [{ name, widths: [], rows: [], rules }] }),
      ).rejects.toThrow(/no name for a sheet/);
    },
  );
});

describe('a check', () => {
  const checks = [...form.matchAll(/<dataValidation (.*?)<\/dataValidation>/g)].map(([, one = '']) => one);

  it('is written for every rule, with what may be chosen in it or on a hidden sheet', () => {
    expect(checks).toHaveLength(6);
    expect(checks[0]).toMatch(
      /^type="list" allowBlank="1" showInputMessage="1" showErrorMessage="1" .*sqref="B4:B30"><formula1>&quot;Segera,Menengah,Panjang&quot;<\/formula1>$/,
    );
    expect(checks[1]).toContain('<formula1>_daftar!$A$1:$A$40</formula1>');
    expect(checks[2]).toMatch(/errorStyle="warning".*<formula1>_daftar!\$B\$1:\$B\$2<\/formula1>/);
    expect(checks[3]).toMatch(
      /type="whole" operator="between".*<formula1>0<\/formula1><formula2>1000000000000000<\/formula2>/,
    );
    expect(checks[4]).toMatch(
      /type="decimal" operator="between".*<formula1>-1.5<\/formula1><formula2>1.5<\/formula2>/,
    );
    // 1 January 2000 and 31 December 2045, as Excel counts.
    expect(checks[5]).toMatch(
      /type="date" operator="between".*<formula1>36526<\/formula1><formula2>53327<\/formula2>/,
    );
  });

  it('takes its long lists from the sheet _daftar, each list once', async () => {
    const lists = (await readSheets(await writeWorkbook(spec), 'a.xlsx')).find(
      ({ name }) => name === '_daftar',
    );
    expect(lists?.rows.map(({ cells }) => cells[1]?.text)).toEqual(LONG_LIST);
    expect(lists?.rows.slice(0, 3).map(({ cells }) => cells[2]?.text)).toEqual([
      'satu, dua',
      'tiga',
      undefined,
    ]);
    const twice = [1, 2].map((column) => rule(column, { kind: 'choice', choices: LONG_LIST }));
    const xml = await sheetOf({ rules: twice });
    expect(xml.match(/_daftar!\$A\$1:\$A\$40/g)).toHaveLength(2);
    expect(xml).not.toContain('$B$');
  });

  it('has texts no longer than Excel allows', async () => {
    const words = 'kata '.repeat(100);
    const xml = await sheetOf({
      rules: [
        rule(
          1,
          { kind: 'whole', least: 1, most: 2 },
          { prompt: { title: words, text: words }, refusal: { title: 'a'.repeat(300), text: 'b\n"c"' } },
        ),
      ],
    });
    const said = (key: string) => new RegExp(` ${key}="([^"]*)"`).exec(xml)?.[1] ?? '';
    expect(said('promptTitle')).toBe('kata kata kata kata kata kata…');
    expect(said('prompt')).toMatch(/^(?:kata ){49}kata…$/);
    expect(said('errorTitle')).toBe(`${'a'.repeat(31)}…`);
    expect(said('error')).toBe('b&#10;&quot;c&quot;');
  });
});

describe('a cell', () => {
  const read = async (cells: readonly PageCell[]) => {
    const [grid] = await readSheets(
      await writeWorkbook({ title: '', language: 'id', pages: [{ name: 'A', widths: [], rows: [cells] }] }),
      'a.xlsx',
    );
    if (!grid) throw new Error('no sheet');
    return grid;
  };

  it('is never a formula, whatever its text and form', async () => {
    expect(Object.values(written).join('')).not.toMatch(/<f[ >]/);
    const page = (await readSheets(await writeWorkbook(spec), 'a.xlsx')).find(
      ({ name }) => name === 'Daftar',
    );
    for (const { cells, number } of page?.rows ?? []) {
      const said = RISKY[number - 1]?.replace(/\r/g, '\n').trim();
      expect(cells.slice(1)).toEqual(Array.from({ length: 4 }, () => ({ kind: 'text', text: said })));
    }
    expect(page?.rows).toHaveLength(RISKY.length);
  });

  it('keeps a text a text when it is edited, where its start could be taken for a formula', async () => {
    const xml =
      (await ofPage({ rows: [[{ value: '=1' }, { value: 'a' }, { value: 5 }]] }))['xl/styles.xml'] ?? '';
    expect(xml.match(/<xf [^>]*quotePrefix="1"/g)).toHaveLength(1);
  });

  it('reads back as what was written', async () => {
    const grid = await read([
      { value: 0.1 + 0.2, form: 'number' },
      { value: -1_250_000, form: 'amount' },
      { value: '2024-02-29', form: 'date' },
      { value: '2024-02-30', form: 'date' },
      { value: '1899-12-31', form: 'date' },
      { value: 2025, form: 'text' },
      { value: '', form: 'text' },
      { value: 85.71, form: 'percent' },
    ]);
    expect(cellsOf(grid)).toEqual({
      A1: { kind: 'number', text: '0.3', number: 0.3 },
      B1: { kind: 'number', text: '-1250000', number: -1_250_000 },
      C1: { kind: 'date', text: '2024-02-29' },
      D1: { kind: 'text', text: '2024-02-30' },
      E1: { kind: 'text', text: '1899-12-31' },
      F1: { kind: 'text', text: '2025' },
      H1: { kind: 'number', text: '85.71', number: 85.71 },
    });
  });

  it('shows what XML cannot hold as the mark for that', async () => {
    expect(textsOf(await read([{ value: 'a\u0000b\u001bc\ud800d\uffffe' }]))).toEqual({
      A1: 'a\ufffdb\ufffdc\ufffdd\ufffde',
    });
  });

  it('with more text than Excel holds is told with its place, in both languages', async () => {
    const error = await sheetOf({ rows: [[], [{ value: 'a'.repeat(32_768) }]] }).catch((thrown) => thrown);
    expect(error).toMatchObject({
      problem: 'too-long-to-write',
      args: { place: { id: 'sel A2 di lembar A', en: 'cell A2 of sheet A' } },
    });
    expect(await sheetOf({ rows: [[{ value: 'a'.repeat(32_767) }]] })).toContain('<v>0</v>');
  });

  it('is grey where it is ours in a form, white where it is to be filled in', async () => {
    const fills = async (page: Partial<Page>) =>
      ((await ofPage(page))['xl/styles.xml'] ?? '').match(/solid/g)?.length ?? 0;
    const known: PageCell = { value: 'x', form: 'text' };
    expect(await fills({ isLocked: true, rows: [[known]] })).toBe(1);
    expect(await fills({ isLocked: true, rows: [[{ ...known, isOpen: true }]] })).toBe(0);
    expect(await fills({ rows: [[known]] })).toBe(0);
  });

  it('has the format of its form', async () => {
    const codes = async (cell: PageCell) => {
      const xml = (await ofPage({ rows: [[cell]] }))['xl/styles.xml'] ?? '';
      return (
        /formatCode="([^"]*)"/.exec(xml)?.[1] ?? /<cellXfs.*numFmtId="(\d+)"[^>]*>(?!.*<xf)/.exec(xml)?.[1]
      );
    };
    // Formats known by number: 0 General, 1 `0`, 2 `0.00`, 3 `#,##0`, 49 text.
    expect(
      await Promise.all([
        codes({ value: 1, form: 'amount' }),
        codes({ value: 7.25, form: 'number' }),
        codes({ value: 7, form: 'number' }),
        codes({ value: undefined, form: 'number' }),
        codes({ value: 85.71, form: 'percent' }),
        codes({ value: 2025, form: 'year' }),
        codes({ value: '2025-06-15', form: 'date' }),
        codes({ value: 'a', form: 'text' }),
        codes({ value: 'a', form: 'prose' }),
      ]),
    ).toEqual(['3', '#,##0.0###', '3', '0', '2', '1', 'dd/mm/yyyy', '49', '49']);
  });
});

it('the same spec gives the same bytes, also in another time zone and language', async () => {
  const here = hashOf(await writeWorkbook(spec));
  expect(hashOf(await writeWorkbook(structuredClone(spec)))).toBe(here);
  const script = `import('${join(import.meta.dirname, 'hash-spec.ts')}')`;
  const there = execFileSync(process.execPath, ['--import', 'tsx', '-e', script], {
    cwd: join(import.meta.dirname, '../..'),
    env: { ...process.env, TZ: 'Asia/Jayapura', LC_ALL: 'id_ID.UTF-8' },
    encoding: 'utf8',
  });
  expect(there).toBe(here);
});

it('a page of many columns has its names right', async () => {
  const wide = { ...formPage, rules: [rule(703, { kind: 'whole', least: 1, most: 2 })] };
  expect(await sheetOf(wide)).toContain('sqref="AAA4:AAA30"');
});
