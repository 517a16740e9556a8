import { strToU8, type Zippable, zipSync } from 'fflate';

const TYPES = 'http://schemas.openxmlformats.org';
const OFFICE = `${TYPES}/officeDocument/2006/relationships`;

/** Parts of a package by name; XML where it is a text. */
export type Parts = Readonly<Record<string, string | Uint8Array>>;

/** A part of a package as XML in the words of Excel: `sheet('<row r="1">…</row>')`. */
export const sheet = (rows: string, rest = ''): string =>
  `<worksheet xmlns="${TYPES}/spreadsheetml/2006/main"><sheetData>${rows}</sheetData>${rest}</worksheet>`;

export const strings = (...items: readonly string[]): string =>
  `<sst xmlns="${TYPES}/spreadsheetml/2006/main">${items.map((item) => `<si>${item}</si>`).join('')}</sst>`;

/** Cell styles with these number formats, in their order: a number, or a code of one's own. */
export function styles(...formats: readonly (number | string)[]): string {
  const codes = formats.map((format, index) => [164 + index, format] as const);
  const own = codes.filter(([, format]) => typeof format === 'string');
  const numFmts = own.map(
    ([id, code]) => `<numFmt numFmtId="${id}" formatCode="${String(code).replaceAll('"', '&quot;')}"/>`,
  );
  const xfs = codes.map(([id, format]) => `<xf numFmtId="${typeof format === 'number' ? format : id}"/>`);
  return `<styleSheet xmlns="${TYPES}/spreadsheetml/2006/main"><numFmts>${numFmts.join('')}</numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs>${xfs.join('')}</cellXfs></styleSheet>`;
}

export interface Book {
  /** XML of each sheet, by its name. */
  readonly sheets?: Readonly<Record<string, string>>;
  /** Attributes of sheets in the directory: `{ Rahasia: 'state="hidden"' }`. */
  readonly attributes?: Readonly<Record<string, string>>;
  readonly strings?: string;
  readonly styles?: string;
  /** Elements of the workbook before its sheets. */
  readonly before?: string;
  /** Further parts, or others in their place. */
  readonly parts?: Parts;
}

/** The parts of a workbook as Excel writes them, as far as a reader needs them. */
export function partsOf({
  sheets = { Lembar1: sheet('') },
  attributes = {},
  before = '',
  ...rest
}: Book): Parts {
  const names = Object.keys(sheets);
  const list = names.map(
    (name, index) =>
      `<sheet name="${name}" sheetId="${index + 1}" ${attributes[name] ?? ''} r:id="rId${index + 1}"/>`,
  );
  const relations = names.map((_, index) =>
    relation(`rId${index + 1}`, 'worksheet', `worksheets/sheet${index + 1}.xml`),
  );
  return {
    '[Content_Types].xml': `<Types xmlns="${TYPES}/package/2006/content-types"/>`,
    '_rels/.rels': relationships(relation('rId1', 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml': `<workbook xmlns="${TYPES}/spreadsheetml/2006/main" xmlns:r="${OFFICE}">${before}<sheets>${list.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationships(
      ...relations,
      relation('rIdA', 'sharedStrings', 'sharedStrings.xml'),
      relation('rIdB', 'styles', 'styles.xml'),
    ),
    'xl/sharedStrings.xml': rest.strings ?? strings(),
    'xl/styles.xml': rest.styles ?? styles(0),
    ...Object.fromEntries(
      names.map((name, index) => [`xl/worksheets/sheet${index + 1}.xml`, sheets[name] ?? '']),
    ),
    ...rest.parts,
  };
}

export const relationships = (...all: readonly string[]): string =>
  `<Relationships xmlns="${TYPES}/package/2006/relationships">${all.join('')}</Relationships>`;

export const relation = (id: string, type: string, target: string, rest = ''): string =>
  `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}" ${rest}/>`;

/** Parts as the bytes of a zip file. */
export function zipped(parts: Parts): Uint8Array {
  const files: Zippable = {};
  for (const [name, content] of Object.entries(parts)) {
    const text =
      typeof content === 'string' ? strToU8(`<?xml version="1.0" encoding="UTF-8"?>\n${content}`) : content;
    // What is huge is packed quickly rather than well.
    files[name] = [text, { level: text.length > 1024 * 1024 ? 1 : 6 }];
  }
  return zipSync(files);
}

/** A workbook as bytes. */
export const workbook = (book: Book): Uint8Array => zipped(partsOf(book));
