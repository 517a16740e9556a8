import { strFromU8, strToU8, unzipSync } from 'fflate';
import type { Theme } from '../../theme/theme.js';
import { type Letterhead, letterheadOf } from './letterhead.js';
import { joined, type Look, type Looks, looksOf, RUN } from './reference-looks.js';
import { openReference, type ReferencePackage } from './reference-package.js';
import { millimetresOf, type Page, pageOf } from './reference-page.js';
import { restyled, type TableLook } from './reference-styles.js';
import { setLetterhead } from './set-letterhead.js';
import { packedAlike } from './tidy-package.js';
import { childOf, type Element, elementsOf, readXml, within, writeXml } from './xml.js';

const STYLES = 'word/styles.xml';

/** What a book takes from the office's own document. */
export interface Reference {
  readonly looks: Looks;
  readonly table: TableLook | undefined;
  readonly page: Page | undefined;
  readonly header: Letterhead;
  readonly footer: Letterhead;
  /** What stands above the first page only, where every other page has nothing. */
  readonly firstHeader: Letterhead;
}

/** The last that was read: four books take from the same document. */
let last: { readonly bytes: Uint8Array; readonly reference: Reference } | undefined;

/** Reads the office's document. Throws ReferenceDocumentError for what cannot or must not be used. */
export function readReferenceDocument(bytes: Uint8Array): Reference {
  if (last?.bytes === bytes) return last.reference;
  const office = openReference(bytes);
  const body = childOf(office.xml('word/document.xml'), 'w:body');
  const looks = looksOf(office.xml(partOf(office, 'styles')), office.xml(partOf(office, 'theme')));
  const section = body && [...within(body, 'w:sectPr')][0];
  const head = (kind: 'header' | 'footer', type: string) => letterhead(office, looks, section, kind, type);
  const reference: Reference = {
    looks,
    table: body && tableOf(office, looks, body),
    page: body && pageOf(body),
    header: head('header', 'default'),
    footer: head('footer', 'default'),
    firstHeader: head('header', 'first'),
  };
  last = { bytes, reference };
  return reference;
}

/** The theme with the office's paper, margins, fonts and size of text, so that tables and figures fit its pages. */
export function themeOf({ looks, page }: Reference, theme: Theme): Theme {
  const text: Look = { ...looks.defaults, run: joined(looks.defaults.run, looks.of(undefined).run, RUN) };
  const body = fontOf(text) ?? theme.fonts.body;
  const heading = fontOf(looks.named('paragraph', ['heading 1'])) ?? body;
  const size = Number(text.run.find(({ name }) => name === 'w:sz')?.attributes['w:val']) / 2;
  return {
    ...theme,
    paper: page ? { ...theme.paper, ...millimetresOf(page) } : theme.paper,
    fonts: { body, heading },
    type: size >= 8 && size <= 14 ? { ...theme.type, body: size } : theme.type,
  };
}

/** Cover and half-title of a book, which bear no one's head. */
const TITLE_SECTIONS = 2;

/**
 * A book's Word document with the office's looks: styles and letterhead of `reference`, the office's own document.
 * Pages and fonts come from `themeOf`, when the book is made. The same bytes for the same two documents.
 * Throws ReferenceDocumentError where the reference cannot be used.
 * @param bare how many sections at the beginning bear no head; none of a letter
 */
export function applyReference(
  docx: Uint8Array,
  reference: Uint8Array,
  bare: number = TITLE_SECTIONS,
): Uint8Array {
  const office = readReferenceDocument(reference);
  const parts = new Map(Object.entries(unzipSync(docx)));
  const styles = parts.get(STYLES);
  if (styles === undefined) throw new Error('a book without styles');
  parts.set(STYLES, strToU8(writeXml(restyled(readXml(strFromU8(styles)), office.looks, office.table))));
  setLetterhead(parts, office, bare);
  return packedAlike(Object.fromEntries(parts));
}

function partOf(office: ReferencePackage, type: string): string {
  const found = [...office.relationships('word/document.xml').values()].find(
    (to) => to.type === type && !to.outside,
  );
  return found?.target ?? '';
}

function letterhead(
  office: ReferencePackage,
  looks: Looks,
  section: Element | undefined,
  kind: 'header' | 'footer',
  type: string,
): Letterhead {
  const none: Letterhead = { content: [], pictures: new Map() };
  // A first page of its own counts only where the section says so.
  if (section === undefined || (type === 'first' && childOf(section, 'w:titlePg') === undefined)) return none;
  const reference = elementsOf(section).find(
    ({ name, attributes }) => name === `w:${kind}Reference` && attributes['w:type'] === type,
  );
  const to = office.relationships('word/document.xml').get(reference?.attributes['r:id'] ?? '');
  if (to === undefined || to.outside || to.type !== kind) return none;
  const read = letterheadOf(office, looks, to.target);
  return read.content.some(saysSomething) ? read : none;
}

function saysSomething(element: Element): boolean {
  for (const found of within(element, 'w:t', 'w:drawing', 'w:pict', 'w:fldSimple', 'w:fldChar')) {
    if (found.name !== 'w:t' || found.children.join('').trim() !== '') return true;
  }
  return false;
}

/** The style of the first table that has one: the office's way of making tables. */
function tableOf(office: ReferencePackage, looks: Looks, body: Element): TableLook | undefined {
  const [used] = within(body, 'w:tblStyle');
  const id = used?.attributes['w:val'];
  const styles = office.xml(partOf(office, 'styles'));
  const style =
    styles &&
    elementsOf(styles).find(({ name, attributes }) => name === 'w:style' && attributes['w:styleId'] === id);
  if (style === undefined || style.attributes['w:type'] !== 'table') return undefined;
  const head = elementsOf(style).find(
    ({ name, attributes }) => name === 'w:tblStylePr' && attributes['w:type'] === 'firstRow',
  );
  return {
    borders: looks.of(id).table.find(({ name }) => name === 'w:tblBorders'),
    headFill: looks.read(childOf(head, 'w:tcPr'), 'shd')[0],
    headRun: looks.read(childOf(head, 'w:rPr'), 'b bCs i iCs caps smallCaps color'),
  };
}

function fontOf(look: Look | undefined): string | undefined {
  return look?.run.find(({ name }) => name === 'w:rFonts')?.attributes['w:ascii'];
}
