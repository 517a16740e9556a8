import { strToU8 } from 'fflate';
import { columnName } from '../../src/sheets/grid.js';
import { sheet, strings, workbook } from '../sheets/workbook-parts.js';
import { type HostileFile, MIB, range, sameSheet, withLength, withRows, withSheet } from './sheet-making.js';

const ROWS = 1_048_576;
const row = (number: number, cells = `<c r="A${number}"><v>1</v></c>`) => `<row r="${number}">${cells}</row>`;

/** XML that means harm. */
export const texts: readonly HostileFile[] = [
  {
    name: 'a billion laughs',
    problem: 'doctype',
    bytes: () =>
      withSheet(
        `<!DOCTYPE x [<!ENTITY a "ha">${range(9)
          .map((at) => `<!ENTITY ${'bcdefghij'[at]} "${`&${'abcdefghi'[at]};`.repeat(10)}">`)
          .join('')}]>${sheet('<row r="1"><c t="inlineStr"><is><t>&j;</t></is></c></row>')}`,
      ),
  },
  {
    name: 'an entity from a file',
    problem: 'doctype',
    bytes: () =>
      workbook({
        parts: {
          'xl/sharedStrings.xml': `<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>${strings('<t>&a;</t>')}`,
        },
      }),
  },
  {
    name: 'a DOCTYPE in the directory',
    problem: 'doctype',
    bytes: () =>
      workbook({
        parts: { 'xl/workbook.xml': '<!DOCTYPE workbook SYSTEM "http://192.0.2.1/x.dtd"><workbook/>' },
      }),
  },
  {
    name: 'an entity that nobody defined',
    problem: 'damaged',
    bytes: () => withRows('<row r="1"><c t="inlineStr"><is><t>&a;</t></is></c></row>'),
  },
  {
    name: 'elements in one another, 100,000 deep',
    problem: 'damaged',
    bytes: () => withSheet('<a>'.repeat(100_000)),
  },
  {
    name: 'a tag that never ends',
    isCostly: true,
    problem: 'damaged',
    bytes: () => withSheet(`<worksheet ${'a="b" '.repeat(8_000_000)}`),
  },
  {
    name: 'a comment that never ends',
    isCostly: true,
    problem: 'damaged',
    bytes: () => withSheet(`<worksheet><!--${'-'.repeat(50 * MIB)}`),
  },
  {
    name: 'elements that end as others',
    problem: 'damaged',
    bytes: () => withRows('<row r="1"><c></row></c>'),
  },
  {
    name: 'text that is no UTF-8',
    problem: 'damaged',
    bytes: () =>
      withSheet(strToU8(sheet('<row r="1"><c t="inlineStr"><is><t>\xff\xfe</t></is></c></row>'), true)),
  },
  { name: 'sixty MiB of elements', isCostly: true, rows: 0, bytes: () => withRows('<a/>'.repeat(15 * MIB)) },
  {
    name: 'sixty MiB of entities',
    isCostly: true,
    problem: 'damaged',
    bytes: () =>
      withRows(
        `<row r="1"><c r="A1" t="inlineStr"><is>${`<t>${'&amp;'.repeat(100_000)}</t>`.repeat(125)}</is></c></row>`,
      ),
  },
];

/** Sheets beyond sense. */
export const contents: readonly HostileFile[] = [
  {
    name: 'a million empty rows',
    isCostly: true,
    rows: 0,
    bytes: () =>
      withRows(
        range(1e6)
          .map((at) => `<row r="${at + 1}" spans="1:20" s="1" customFormat="1"/>`)
          .join(''),
      ),
  },
  {
    name: 'ranges over the whole sheet',
    isCostly: true,
    rows: 2,
    bytes: () =>
      withRows(
        row(1) + row(3),
        `<dimension ref="A1:XFD${ROWS}"/><mergeCells><mergeCell ref="A1:XFD${ROWS}"/></mergeCells><conditionalFormatting sqref="A1:XFD${ROWS}"><cfRule/></conditionalFormatting><dataValidations><dataValidation type="list" sqref="A1:XFD${ROWS}"><formula1>$A$1:$XFD$${ROWS}</formula1></dataValidation></dataValidations>`,
      ),
  },
  {
    name: 'a cell in the last corner',
    isCostly: true,
    rows: 2,
    bytes: () => withRows(row(1) + row(ROWS, `<c r="XFD${ROWS}"><v>1</v></c>`)),
  },
  {
    name: 'a cell in the last column of each row',
    problem: 'scattered',
    bytes: () =>
      withRows(
        range(2_000)
          .map((at) => row(at + 1, `<c r="XFD${at + 1}"><v>1</v></c>`))
          .join(''),
      ),
  },
  {
    name: 'merged ranges over one another',
    isCostly: true,
    problem: 'scattered',
    bytes: () =>
      withRows(
        range(5_000)
          .map((at) => row(at + 1, `<c r="A${at + 1}"><v>1</v></c><c r="CV${at + 1}"><v>1</v></c>`))
          .join(''),
        `<mergeCells>${`<mergeCell ref="A1:XFD${ROWS}"/>`.repeat(5_000)}</mergeCells>`,
      ),
  },
  {
    name: 'two million merged ranges',
    isCostly: true,
    problem: 'damaged',
    bytes: () => withRows(row(1), `<mergeCells>${'<mergeCell ref="A1:B2"/>'.repeat(2e6)}</mergeCells>`),
  },
  { name: 'a row beyond the sheet', problem: 'damaged', bytes: () => withRows(row(ROWS + 1)) },
  {
    name: 'a column beyond the sheet',
    problem: 'damaged',
    bytes: () => withRows('<row r="1"><c r="XFE1"><v>1</v></c></row>'),
  },
  { name: 'rows that run backwards', problem: 'damaged', bytes: () => withRows(row(5) + row(2)) },
  {
    name: 'one cell twice',
    problem: 'damaged',
    bytes: () => withRows('<row r="1"><c r="B1"><v>1</v></c><c r="B1"><v>2</v></c></row>'),
  },
  { name: 'a row that is no number', problem: 'damaged', bytes: () => withRows('<row r="1e9"/>') },
  {
    name: 'a text that is not in the table of texts',
    problem: 'damaged',
    bytes: () => withRows('<row r="1"><c t="s"><v>7</v></c></row>'),
  },
  {
    name: 'a number of a text that is none',
    problem: 'damaged',
    bytes: () => withRows('<row r="1"><c t="s"><v>-1</v></c></row>'),
  },
  {
    name: 'a number that is none',
    problem: 'damaged',
    bytes: () => withRows('<row r="1"><c><v>1e999</v></c></row>'),
  },
  {
    name: 'a text of 70,000 letters',
    problem: 'long-text',
    bytes: () =>
      workbook({
        sheets: { A: sheet('<row r="1"><c r="A1" t="s"><v>0</v></c></row>') },
        strings: strings(`<t>${'a'.repeat(70_000)}</t>`),
      }),
  },
  {
    name: 'entities in all cells',
    isCostly: true,
    rows: 36000,
    bytes: () =>
      withRows(
        range(36_000)
          .map((at) =>
            row(
              at + 1,
              range(11)
                .map(
                  (column) =>
                    `<c r="${columnName(column + 1)}${at + 1}" t="inlineStr"><is><t>${'&#97;'.repeat(14)}</t></is></c>`,
                )
                .join(''),
            ),
          )
          .join(''),
      ),
  },
  {
    name: 'a text of a mebibyte',
    problem: 'damaged',
    bytes: () => workbook({ strings: strings(`<t>${'a'.repeat(900_000)}</t>`) }),
  },
  {
    name: 'three million texts in the table of texts',
    isCostly: true,
    problem: 'damaged',
    bytes: () => workbook({ strings: strings('<t>a</t></si><si>'.repeat(3e6)) }),
  },
  {
    name: '60,000 filled rows',
    isCostly: true,
    problem: 'many-rows',
    bytes: () =>
      withRows(
        range(60_000)
          .map((at) => row(at + 1))
          .join(''),
      ),
  },
  {
    name: '480,000 filled cells',
    isCostly: true,
    problem: 'many-cells',
    bytes: () =>
      withRows(
        range(40_000)
          .map((at) =>
            row(
              at + 1,
              range(15)
                .map((column) => `<c r="${columnName(column + 1)}${at + 1}"><v>${at}.${column}</v></c>`)
                .join(''),
            ),
          )
          .join(''),
      ),
  },
  {
    name: 'as many cells with words as are allowed',
    isCostly: true,
    rows: 20000,
    bytes: () =>
      withRows(
        range(20_000)
          .map((at) =>
            row(
              at + 1,
              range(20)
                .map(
                  (column) =>
                    `<c r="${columnName(column + 1)}${at + 1}" t="inlineStr"><is><t>Penguatan layanan ${at} ${column}</t></is></c>`,
                )
                .join(''),
            ),
          )
          .join(''),
      ),
  },
  {
    name: '900 sheets',
    problem: 'many-sheets',
    bytes: () => workbook({ sheets: Object.fromEntries(range(900).map((at) => [`L${at}`, sheet('')])) }),
  },
  { name: 'no sheet at all', problem: 'damaged', bytes: () => workbook({ sheets: {} }) },
  {
    name: 'one sheet under 200 names',
    isCostly: true,
    problem: 'unpacks-too-large',
    bytes: () => sameSheet(200, withLength(MIB)),
  },
];
