import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import fc from 'fast-check';
import { readXlsx, writeXlsx } from 'hucre/xlsx';
import Papa from 'papaparse';
import { expect, it } from 'vitest';
import { csvRecords, OpenQuote } from '../../src/sheets/csv/records.js';
import { readSheets } from '../../src/sheets/read-sheets.js';
import { writeWorkbook } from '../../src/sheets/write-workbook.js';
import { cellsOf, textsOf } from './reading.js';
import { formPage, RISKY, spec } from './sample-spec.js';

const run = promisify(execFile);
const numRuns = Number(process.env.FUZZ_RUNS ?? 300);

/** Files as LibreOffice converts them, by name. */
async function byOffice(
  files: Readonly<Record<string, Uint8Array | string>>,
  format: string,
  ending: string,
): Promise<Record<string, Buffer>> {
  const folder = await mkdtemp(join(tmpdir(), 'sheets-'));
  try {
    const names = Object.keys(files);
    for (const name of names) await writeFile(join(folder, name), files[name] ?? '');
    // A profile of its own: another LibreOffice that runs at the same time would answer for this one.
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    const out = join(folder, 'out');
    const paths = names.map((name) => join(folder, name));
    await run('soffice', [profile, '--headless', '--convert-to', format, '--outdir', out, ...paths], {
      timeout: 120_000,
    });
    const results = names.map(
      async (name) => [name, await readFile(join(out, name.replace(/\.[^.]*$/, ending)))] as const,
    );
    return Object.fromEntries(await Promise.all(results));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

// Flat OpenDocument, as a clerk’s table that was typed in LibreOffice.
const TYPED = `<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0" xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2" office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.spreadsheet">
<office:automatic-styles><number:percentage-style style:name="P"><number:number number:decimal-places="2" number:min-integer-digits="1"/><number:text>%</number:text></number:percentage-style><number:date-style style:name="D"><number:day number:style="long"/><number:text>/</number:text><number:month number:style="long"/><number:text>/</number:text><number:year number:style="long"/></number:date-style><number:boolean-style style:name="B"><number:boolean/></number:boolean-style><style:style style:name="truth" style:family="table-cell" style:data-style-name="B"/><style:style style:name="percent" style:family="table-cell" style:data-style-name="P"/><style:style style:name="date" style:family="table-cell" style:data-style-name="D"/></office:automatic-styles>
<office:body><office:spreadsheet><table:table table:name="Data">
<table:table-row><table:table-cell office:value-type="string" table:number-columns-spanned="2"><text:p>Daftar <text:span>program</text:span></text:p><text:p>2025</text:p></table:table-cell><table:covered-table-cell/><table:table-cell office:value-type="float" office:value="1250000"/><table:table-cell table:style-name="percent" office:value-type="percentage" office:value="0.8571"/><table:table-cell table:style-name="date" office:value-type="date" office:date-value="2025-06-15"/><table:table-cell table:style-name="truth" office:value-type="boolean" office:boolean-value="true"/><table:table-cell table:formula="of:=[.C1]*2" office:value-type="float" office:value="2500000"/><table:table-cell table:formula="of:=1/0" office:value-type="string"/><table:table-cell office:value-type="string"><text:p>007</text:p></table:table-cell></table:table-row>
<table:table-row table:visibility="collapse"><table:table-cell office:value-type="string"><text:p>tersembunyi</text:p></table:table-cell></table:table-row>
</table:table></office:spreadsheet></office:body></office:document>`;

it('a workbook of ours, and a table typed in LibreOffice, are read alike after LibreOffice saved them', async () => {
  const ours = await writeWorkbook(spec);
  const saved = await byOffice(
    { 'ours.xlsx': ours, 'typed.fods': TYPED },
    'xlsx:Calc MS Excel 2007 XML',
    '.xlsx',
  );
  const before = await readSheets(ours, 'a.xlsx');
  const after = await readSheets(saved['ours.xlsx'] ?? new Uint8Array(), 'a.xlsx');
  expect(after).toEqual(before);
  expect(before.map(({ name, rows }) => [name, rows.length])).toEqual([
    ['_masterplan', 1],
    ['Program & Kegiatan', 5],
    ['Daftar', RISKY.length],
    ["Jum'at", 0],
    ['_daftar', 40],
  ]);
  const [typed] = await readSheets(saved['typed.fods'] ?? new Uint8Array(), 'a.xlsx');
  expect(typed && cellsOf(typed)).toEqual({
    A1: { kind: 'text', text: 'Daftar program\n2025' },
    C1: { kind: 'number', text: '1250000', number: 1_250_000 },
    D1: { kind: 'number', text: '0.8571', number: 0.8571, isPercent: true },
    E1: { kind: 'date', text: '2025-06-15' },
    F1: { kind: 'boolean', text: 'TRUE' },
    G1: { kind: 'number', text: '2500000', number: 2_500_000, formula: 'stored' },
    H1: { kind: 'error', text: '#DIV/0!', formula: 'stored' },
    I1: { kind: 'text', text: '007' },
    A2: { kind: 'text', text: 'tersembunyi' },
  });
  expect(typed?.rows.map(({ isHidden }) => isHidden)).toEqual([false, true]);
  expect(typed?.merges).toEqual([{ top: 1, left: 1, bottom: 1, right: 2 }]);
}, 120_000);

it('LibreOffice and another reader show the words that we wrote, and reckon none of them', async () => {
  const page = spec.pages.find(({ name }) => name === 'Daftar');
  const bytes = await writeWorkbook({ ...spec, pages: page ? [page] : [] });
  // Field separator, quotation mark, UTF-8, from row 1, every cell as it is shown.
  const shown = (
    await byOffice(
      { 'a.xlsx': bytes },
      'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false',
      '.csv',
    )
  )['a.xlsx'];
  const { data } = Papa.parse<string[]>(shown?.toString('utf8') ?? '', { skipEmptyLines: true });
  // A carriage return is a line end, and a tab no sign that is seen.
  const said = RISKY.map((text) => text.replace(/\r/g, '\n'));
  expect(data.map(([first]) => first)).toEqual(said);
  const { sheets } = await readXlsx(bytes);
  expect(sheets[0]?.rows.map(([, second]) => second)).toEqual(said);
  expect([...(sheets[0]?.cells?.values() ?? [])].filter(({ formula }) => formula !== undefined)).toEqual([]);
}, 120_000);

const text = fc.oneof(
  fc.constantFrom(...RISKY),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.string({
    unit: fc.constantFrom('a', ' ', '"', ';', ',', '\n', '\r', '=', '&', '<', '_', 'x', '0', 'é'),
    maxLength: 12,
  }),
);
/** What is left of a text in a workbook. */
const kept = (value: string) =>
  value
    .replace(/\r\n?/g, '\n')
    .replace(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g, '\ufffd')
    .trim();

it('any text and number that we write is read back, by us and by another reader', async () => {
  const cell = fc.oneof(text, fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer());
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(cell, { maxLength: 4 }), { maxLength: 6 }), async (rows) => {
      const pages = [{ name: 'A', widths: [], rows: rows.map((row) => row.map((value) => ({ value }))) }];
      const bytes = await writeWorkbook({ title: '', language: 'id', pages });
      const [grid] = await readSheets(bytes, 'a.xlsx');
      const ours = new Map(grid?.rows.map(({ number, cells }) => [number, cells]));
      const theirs = (await readXlsx(bytes)).sheets[0]?.rows ?? [];
      rows.forEach((row, r) => {
        row.forEach((value, c) => {
          const found = ours.get(r + 1)?.[c + 1];
          if (typeof value === 'string') {
            expect(found?.text ?? '').toBe(kept(value));
            expect(String(theirs[r]?.[c] ?? '').trim()).toBe(kept(value));
          } else {
            expect(found?.number).toBe(Number(value.toPrecision(15)));
            expect(theirs[r]?.[c]).toBe(value === 0 ? 0 : value);
          }
        });
      });
    }),
    { numRuns: Math.ceil(numRuns / 3) },
  );
});

it('what another program writes is read', async () => {
  const cells = new Map([
    ['0,0', { value: 0.8571, style: { numFmt: '0.00%' } }],
    ['0,1', { value: new Date('2024-02-29T00:00:00Z') }],
    ['0,2', { value: null, formula: 'A1*2', formulaResult: 1.7142 }],
    ['0,3', { value: null, formula: 'NOW()' }],
    ['0,4', { value: null, richText: [{ text: 'Rp ', font: { bold: true } }, { text: 'juta' }] }],
    ['0,5', { value: true }],
  ]);
  for (const stringMode of ['shared', 'inline'] as const) {
    const rows = [[null], ['Nama', 'Dinas <A> & B', 12.5]];
    const bytes = await writeXlsx({
      sheets: [
        { name: 'A', rows, cells },
        { name: 'B', rows: [['x']], veryHidden: true },
      ],
      stringMode,
    });
    const [grid, hidden] = await readSheets(bytes, 'a.xlsx');
    expect(grid && cellsOf(grid)).toEqual({
      A1: { kind: 'number', text: '0.8571', number: 0.8571, isPercent: true },
      B1: { kind: 'date', text: '2024-02-29' },
      C1: { kind: 'number', text: '1.7142', number: 1.7142, formula: 'stored' },
      D1: { kind: 'text', text: '', formula: 'lost' },
      E1: { kind: 'text', text: 'Rp juta' },
      F1: { kind: 'boolean', text: 'TRUE' },
      A2: { kind: 'text', text: 'Nama' },
      B2: { kind: 'text', text: 'Dinas <A> & B' },
      C2: { kind: 'number', text: '12.5', number: 12.5 },
    });
    expect(hidden?.isHidden).toBe(true);
  }
});

it('CSV is read as another parser reads it', async () => {
  const separators = [';', ',', '\t', '|'] as const;
  await fc.assert(
    fc.property(
      fc.array(fc.array(text, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 6 }),
      fc.constantFrom(...separators),
      fc.constantFrom('\n', '\r\n', '\r'),
      (rows, delimiter, newline) => {
        const written = Papa.unparse(rows, { delimiter, newline });
        const read = [...csvRecords(written, delimiter)].map(({ fields }) => fields);
        const filled = (all: readonly (readonly string[])[]) =>
          all.filter((row) => row.length > 1 || row[0] !== '');
        expect(filled(read)).toEqual(filled(rows));
      },
    ),
    { numRuns },
  );
  // Also what no program writes.
  await fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', '"', ';', '\n', ' '), maxLength: 20 }), (written) => {
      const { data, errors } = Papa.parse<string[]>(written, { delimiter: ';', newline: '\n' });
      fc.pre(errors.length === 0);
      // Blanks around a word are no part of a cell.
      const filled = (all: readonly (readonly string[])[]) =>
        all.map((row) => row.map((field) => field.trim())).filter((row) => row.length > 1 || row[0] !== '');
      expect(filled([...csvRecords(written, ';')].map(({ fields }) => fields))).toEqual(filled(data));
    }),
    { numRuns },
  );
});

it('any text is read, or told to have an open quotation mark', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', '"', ';', '\n', '\r', ' '), maxLength: 40 }),
      (written) => {
        let last = 0;
        try {
          for (const { line } of csvRecords(written, ';')) {
            expect(line).toBeGreaterThan(last);
            last = line;
          }
        } catch (error) {
          expect(error).toBeInstanceOf(OpenQuote);
        }
        expect(last).toBeLessThanOrEqual(written.split(/\r\n|\r|\n/).length);
      },
    ),
    { numRuns },
  );
});

it('the sample has a cell of every form', () => {
  const forms = new Set(formPage.rows.flat().map((cell) => cell?.form));
  expect(forms).toEqual(new Set([undefined, 'text', 'prose', 'amount', 'number', 'percent', 'year', 'date']));
  expect(textsOf({ name: '', isHidden: false, rows: [], merges: [] })).toEqual({});
});
