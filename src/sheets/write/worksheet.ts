import { columnName } from '../grid.js';
import { LAST_COLUMN, LAST_ROW } from '../limits.js';
import type { Page, PageCell, WorkbookSpec } from '../page.js';
import { SheetError } from '../sheet-error.js';
import { serialOf } from '../xlsx/serial-date.js';
import { type ChoiceLists, checksXml } from './checks.js';
import { neededHeight } from './row-height.js';
import type { SharedStrings } from './shared-strings.js';
import type { Styles } from './styles.js';
import { attributeXml, xml } from './xml-text.js';

/** Excel holds no more in one cell. */
const MOST_TEXT = 32_767;
const MOST_ADDRESS = 2_079;
const MOST_FOOTER = 200;

/** What all sheets of a workbook share. */
export interface Shared {
  readonly spec: WorkbookSpec;
  readonly styles: Styles;
  readonly strings: SharedStrings;
  readonly lists: ChoiceLists;
}

export interface Worksheet {
  readonly xml: string;
  /** Addresses that its links lead to, in the order of their relationship ids: `rId1` … */
  readonly links: readonly string[];
}

/**
 * A sheet as XML, its elements in the order that ECMA-376 part 1, 18.3.1.99 asks for.
 * @throws SheetError where a text is longer than Excel holds
 */
export function worksheetXml(page: Page, isActive: boolean, shared: Shared): Worksheet {
  const width = page.rows.reduce((most, row) => Math.max(most, row.length), 1);
  const height = Math.max(1, page.rows.length);
  if (width > LAST_COLUMN || height > LAST_ROW) throw new RangeError(`${page.name} is larger than a sheet`);
  const used = `A1:${columnName(width)}${height}`;
  const { xml: linksXml, links } = linksOf(page);
  const parts = [
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    `<dimension ref="${used}"/>`,
    viewXml(page, isActive),
    '<sheetFormatPr defaultRowHeight="15"/>',
    columnsXml(page.widths),
    `<sheetData>${page.rows.map((row, index) => rowXml(page, row, index + 1, shared)).join('')}</sheetData>`,
    page.isLocked ? LOCK : '',
    page.filter ? `<autoFilter ref="${filterRange(page.filter)}"/>` : '',
    mergesXml(page.merges ?? []),
    checksXml(page.rules ?? [], shared.lists),
    linksXml,
    '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/>',
    `<pageSetup paperSize="${page.paper === 'a3' ? 8 : 9}" orientation="${page.isPortrait ? 'portrait' : 'landscape'}" fitToWidth="${page.pagesWide ?? 1}" fitToHeight="0"/>`,
    footerXml(page, shared.spec.language),
    // Numbers that are meant as text, codes and telephone numbers, get no warning sign.
    `<ignoredErrors><ignoredError sqref="${used}" numberStoredAsText="1"/></ignoredErrors>`,
  ];
  return { xml: parts.join(''), links };
}

/** The range of a filter, from its head to its last row. */
export function filterRange({ top, bottom, columns }: NonNullable<Page['filter']>, sign = ''): string {
  return `${sign}A${sign}${top}:${sign}${columnName(columns)}${sign}${bottom}`;
}

/** What stays allowed, `0`: columns and rows may be made wider, rows inserted, what is open sorted and filtered. */
const LOCK =
  '<sheetProtection sheet="1" objects="1" scenarios="1" formatColumns="0" formatRows="0" insertRows="0" sort="0" autoFilter="0"/>';

function viewXml({ frozen, isLocked }: Page, isActive: boolean): string {
  const { rows = 0, columns = 0 } = frozen ?? {};
  const pane = rows > 0 && columns > 0 ? 'bottomRight' : rows > 0 ? 'bottomLeft' : 'topRight';
  const split = `${columns > 0 ? ` xSplit="${columns}"` : ''}${rows > 0 ? ` ySplit="${rows}"` : ''}`;
  const frozenXml =
    rows > 0 || columns > 0
      ? `<pane${split} topLeftCell="${columnName(columns + 1)}${rows + 1}" activePane="${pane}" state="frozen"/><selection pane="${pane}"/>`
      : '';
  return `<sheetViews><sheetView${isLocked ? ' showGridLines="0"' : ''}${isActive ? ' tabSelected="1"' : ''} workbookViewId="0">${frozenXml}</sheetView></sheetViews>`;
}

function columnsXml(widths: readonly number[]): string {
  if (widths.length === 0) return '';
  const columns = widths.map(
    (width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  return `<cols>${columns.join('')}</cols>`;
}

function rowXml(page: Page, row: readonly (PageCell | undefined)[], number: number, shared: Shared): string {
  const cells = row.map((cell, index) =>
    cell === undefined ? '' : cellXmlOf(page, cell, `${columnName(index + 1)}${number}`, shared),
  );
  return `<row r="${number}"${heightXml(page, number)}>${cells.join('')}</row>`;
}

/** A height that was asked for stays; one that we reckon changes with the text. */
function heightXml(page: Page, number: number): string {
  const asked = page.heights?.get(number);
  if (asked !== undefined) return ` ht="${asked}" customHeight="1"`;
  const needed = neededHeight(page, number);
  return needed === undefined ? '' : ` ht="${needed}"`;
}

function cellXmlOf(page: Page, cell: PageCell, address: string, { styles, strings }: Shared): string {
  const start = `<c r="${address}" s="${styles.of(cell, page.isLocked === true)}"`;
  const { value, form } = cell;
  if (value === undefined || value === '') return `${start}/>`;
  const number = typeof value === 'string' ? (form === 'date' ? serialOf(value) : undefined) : value;
  if (number !== undefined && form !== 'text' && form !== 'prose') {
    if (!Number.isFinite(number)) throw new RangeError(`${number} in cell ${address} of ${page.name}`);
    return `${start}><v>${number}</v></c>`;
  }
  const text = String(value);
  if (text.length > MOST_TEXT) {
    const place = {
      id: `sel ${address} di lembar ${page.name}`,
      en: `cell ${address} of sheet ${page.name}`,
    };
    throw new SheetError('too-long-to-write', { place, limit: MOST_TEXT });
  }
  return `${start} t="s"><v>${strings.add(text)}</v></c>`;
}

function mergesXml(merges: NonNullable<Page['merges']>): string {
  if (merges.length === 0) return '';
  const cells = merges.map(
    ({ top, left, bottom, right }) =>
      `<mergeCell ref="${columnName(left)}${top}:${columnName(right)}${bottom}"/>`,
  );
  return `<mergeCells count="${merges.length}">${cells.join('')}</mergeCells>`;
}

/** Only what a click may well lead to: the web, a mail, a place in the workbook (`#Lembar!A1`). */
function linksOf({ rows }: Page): { xml: string; links: string[] } {
  const links: string[] = [];
  const found: string[] = [];
  rows.forEach((row, r) => {
    row.forEach((cell, c) => {
      const link = cell?.link;
      if (link === undefined || link.length > MOST_ADDRESS) return;
      const address = `${columnName(c + 1)}${r + 1}`;
      if (link.startsWith('#')) {
        found.push(`<hyperlink ref="${address}" location="${attributeXml(link.slice(1))}"/>`);
      } else if (/^(?:https?:\/\/|mailto:)[^\s"<>]+$/i.test(link)) {
        links.push(link);
        found.push(`<hyperlink ref="${address}" r:id="rId${links.length}"/>`);
      }
    });
  });
  return { xml: found.length === 0 ? '' : `<hyperlinks>${found.join('')}</hyperlinks>`, links };
}

function footerXml({ footer = '' }: Page, language: WorkbookSpec['language']): string {
  const pages = language === 'id' ? 'Halaman &P dari &N' : 'Page &P of &N';
  // `&` starts a code, and a figure right behind `&8` would belong to the size.
  const text = footer.slice(0, MOST_FOOTER).replace(/\s+/g, ' ').replaceAll('&', '&&');
  return `<headerFooter><oddFooter>${xml(`&L&8 ${text}&R&8 ${pages}`)}</oddFooter></headerFooter>`;
}
