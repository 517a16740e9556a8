import { strToU8, type Zippable, zipSync } from 'fflate';
import { columnName } from './grid.js';
import type { Page, WorkbookSpec } from './page.js';
import { ChoiceLists, LISTS_SHEET } from './write/checks.js';
import { SharedStrings } from './write/shared-strings.js';
import { Styles } from './write/styles.js';
import { filterRange, type Shared, type Worksheet, worksheetXml } from './write/worksheet.js';
import { attributeXml, xml } from './write/xml-text.js';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
/** The earliest time that a zip can hold, in whatever zone it is read. */
const NO_TIME = new Date(1980, 0, 1);

/**
 * A workbook as the bytes of an XLSX file (ECMA-376); the same spec gives the same bytes, on every machine and Node.
 * No cell is ever a formula. Choices that do not fit into a check go to a hidden sheet `_daftar`.
 * @throws SheetError where a text is longer than Excel holds in a cell
 */
export async function writeWorkbook(spec: WorkbookSpec): Promise<Uint8Array> {
  const shared: Shared = {
    spec,
    styles: new Styles(),
    strings: new SharedStrings(),
    lists: new ChoiceLists(),
  };
  const active = spec.pages.findIndex(({ isHidden }) => isHidden !== true);
  const sheets = spec.pages.map((page, index) => worksheetXml(page, index === active, shared));
  const pages = [...spec.pages];
  if (shared.lists.columns.length > 0) {
    const page = listsPage(shared.lists);
    pages.push(page);
    sheets.push(worksheetXml(page, false, shared));
  }
  checkNames(pages);
  const parts: Record<string, string> = {
    '[Content_Types].xml': contentTypes(sheets.length),
    '_rels/.rels': relationships([
      [`${OFFICE}/officeDocument`, 'xl/workbook.xml'],
      [`${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'],
    ]),
    'docProps/core.xml': `<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${xml(spec.title)}</dc:title><dc:language>${spec.language}</dc:language></cp:coreProperties>`,
    'xl/workbook.xml': workbookXml(pages, Math.max(0, active)),
    'xl/_rels/workbook.xml.rels': relationships([
      ...sheets.map((_, index): [string, string] => [
        `${OFFICE}/worksheet`,
        `worksheets/sheet${index + 1}.xml`,
      ]),
      [`${OFFICE}/styles`, 'styles.xml'],
      [`${OFFICE}/sharedStrings`, 'sharedStrings.xml'],
    ]),
    'xl/styles.xml': `<styleSheet xmlns="${MAIN}">${shared.styles.xml()}</styleSheet>`,
    'xl/sharedStrings.xml': shared.strings.xml(MAIN),
  };
  sheets.forEach((sheet, index) => {
    addSheet(parts, sheet, `sheet${index + 1}.xml`);
  });
  return packed(parts);
}

function addSheet(parts: Record<string, string>, { xml: content, links }: Worksheet, name: string): void {
  parts[`xl/worksheets/${name}`] = `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">${content}</worksheet>`;
  if (links.length === 0) return;
  parts[`xl/worksheets/_rels/${name}.rels`] = relationships(
    links.map((link) => [`${OFFICE}/hyperlink`, link]),
    ' TargetMode="External"',
  );
}

function listsPage(lists: ChoiceLists): Page {
  const height = Math.max(...lists.columns.map(({ length }) => length));
  return {
    name: LISTS_SHEET,
    isHidden: true,
    isLocked: true,
    widths: lists.columns.map(() => 40),
    rows: Array.from({ length: height }, (_, row) =>
      lists.columns.map((choices) => (row < choices.length ? { value: choices[row] } : undefined)),
    ),
  };
}

function workbookXml(pages: readonly Page[], active: number): string {
  const sheets = pages.map(
    ({ name, isHidden }, index) =>
      `<sheet name="${attributeXml(name)}" sheetId="${index + 1}"${isHidden ? ' state="veryHidden"' : ''} r:id="rId${index + 1}"/>`,
  );
  const names = pages.flatMap(({ name, frozen, filter }, index) => {
    const place = `'${name.replaceAll("'", "''")}'!`;
    const at = `localSheetId="${index}"`;
    const { rows = 0, columns = 0 } = frozen ?? {};
    const repeated = [
      ...(columns > 0 ? [`${place}$A:$${columnName(columns)}`] : []),
      ...(rows > 0 ? [`${place}$1:$${rows}`] : []),
    ];
    return [
      filter
        ? `<definedName name="_xlnm._FilterDatabase" ${at} hidden="1">${xml(place + filterRange(filter, '$'))}</definedName>`
        : '',
      repeated.length > 0
        ? `<definedName name="_xlnm.Print_Titles" ${at}>${xml(repeated.join(','))}</definedName>`
        : '',
    ];
  });
  const defined = names.join('');
  return `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><workbookPr/><bookViews><workbookView activeTab="${active}" firstSheet="${active}"/></bookViews><sheets>${sheets.join('')}</sheets>${defined === '' ? '' : `<definedNames>${defined}</definedNames>`}</workbook>`;
}

function contentTypes(sheets: number): string {
  const parts = [
    ['/xl/workbook.xml', `${TYPE}.sheet.main+xml`],
    ...Array.from({ length: sheets }, (_, index) => [
      `/xl/worksheets/sheet${index + 1}.xml`,
      `${TYPE}.worksheet+xml`,
    ]),
    ['/xl/styles.xml', `${TYPE}.styles+xml`],
    ['/xl/sharedStrings.xml', `${TYPE}.sharedStrings+xml`],
    ['/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
  ].map(([name, type]) => `<Override PartName="${name}" ContentType="${type}"/>`);
  return `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${parts.join('')}</Types>`;
}

function relationships(targets: readonly (readonly [type: string, target: string])[], mode = ''): string {
  const all = targets.map(
    ([type, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${type}" Target="${attributeXml(target)}"${mode}/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${all.join('')}</Relationships>`;
}

/** Excel takes a workbook with other names for damaged. The names are ours, so that a bad one is a fault of ours. */
function checkNames(pages: readonly Page[]): void {
  const seen = new Set<string>();
  for (const { name } of pages) {
    const key = name.toLowerCase();
    const isFit = /^(?!')[^[\]:*?/\\\p{Cc}]{1,31}(?<!')$/u.test(name) && key !== 'history' && !seen.has(key);
    if (!isFit) throw new RangeError(`no name for a sheet: ${name}`);
    seen.add(key);
  }
}

function packed(parts: Readonly<Record<string, string>>): Uint8Array {
  const files: Zippable = {};
  for (const [name, content] of Object.entries(parts)) {
    const text = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${content}`;
    files[name] = [strToU8(text), { mtime: NO_TIME, level: 6 }];
  }
  return zipSync(files);
}
