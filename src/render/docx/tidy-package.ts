import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import type { Description } from './properties.js';

/** The earliest time that a zip can hold, in whatever zone it is read. */
const NO_TIME = new Date(1980, 0, 1);
const CONTENT_TYPES = '[Content_Types].xml';

/**
 * A document as docx packs it, with what is different each time made the same: times, the names of links, the keys
 * that fonts are hidden with; and with what docx cannot say.
 * @param styles XML of further styles
 */
export function tidyPackage(packed: Uint8Array, description: Description, styles: string): Uint8Array {
  const files = new Map(Object.entries(unzipSync(packed)));
  rewrite(files, 'docProps/core.xml', (xml) => ownProperties(xml, description));
  // The bound margin is the inner one.
  rewrite(files, 'word/settings.xml', (xml) => xml.replace('<w:defaultTabStop', '<w:mirrorMargins/>$&'));
  rewrite(files, 'word/document.xml', countBookmarks);
  rewrite(files, 'word/styles.xml', (xml) =>
    xml
      .replace('<w:pPrDefault><w:pPr>', '$&<w:widowControl/>')
      .replace('</w:styles>', () => `${styles}</w:styles>`),
  );
  for (const name of ['document', 'footnotes']) nameLinks(files, name);
  rewrite(files, 'word/footnotes.xml', thinSeparators);
  hideFontsAlike(files);
  nameWatermarks(files);
  return packedAlike(Object.fromEntries(files));
}

/** Files as a package whose bytes do not depend on when, and in what order, they were made. */
export function packedAlike(files: Readonly<Record<string, Uint8Array>>): Uint8Array {
  // Programs want the list of types first.
  const names = Object.keys(files)
    .filter((name) => name !== CONTENT_TYPES)
    .sort();
  const zipped: Zippable = {};
  for (const name of [CONTENT_TYPES, ...names]) {
    const bytes = files[name];
    if (bytes) zipped[name] = [bytes, { mtime: NO_TIME, level: /\.(?:png|jpg|gif)$/.test(name) ? 0 : 6 }];
  }
  return zipSync(zipped);
}

function rewrite(files: Map<string, Uint8Array>, name: string, change: (xml: string) => string): void {
  const bytes = files.get(name);
  if (bytes) files.set(name, strToU8(change(strFromU8(bytes))));
}

function ownProperties(xml: string, { date, language }: Description): string {
  const times = ['created', 'modified'].map(
    (name) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${date}</dcterms:${name}>`,
  );
  return xml
    .replace(/<dcterms:(created|modified)[^>]*>[^<]*<\/dcterms:\1>/g, '')
    .replace('</cp:coreProperties>', `${date ? times.join('') : ''}<dc:language>${language}</dc:language>$&`);
}

/** docx counts bookmarks on from document to document. */
function countBookmarks(xml: string): string {
  const ids = new Map<string, number>();
  return xml.replace(/<w:bookmark(?:Start|End)\b[^>]*>/g, (tag) =>
    tag.replace(/w:id="(\d+)"/, (_, id: string) => {
      const known = ids.get(id) ?? ids.size + 1;
      ids.set(id, known);
      return `w:id="${known}"`;
    }),
  );
}

/** docx calls the target of each link by chance; here they are numbered in their order. */
function nameLinks(files: Map<string, Uint8Array>, part: string): void {
  const names = new Map<string, string>();
  rewrite(files, `word/_rels/${part}.xml.rels`, (xml) =>
    xml.replace(/ Id="(rId[^"]*[^"\d][^"]*)"/g, (_, id: string) => {
      names.set(id, `link${names.size + 1}`);
      return ` Id="${names.get(id)}"`;
    }),
  );
  if (names.size === 0) return;
  rewrite(files, `word/${part}.xml`, (xml) =>
    xml.replace(/ r:id="([^"]+)"/g, (whole, id: string) =>
      names.has(id) ? ` r:id="${names.get(id)}"` : whole,
    ),
  );
}

/**
 * Above the footnotes Word leaves as much room as the line of the separator is high, and LibreOffice a fixed one;
 * this is that one.
 */
function thinSeparators(xml: string): string {
  return xml.replace(
    /(<w:footnote w:type="(?:separator|continuationSeparator)"[^>]*><w:p><w:pPr><w:spacing )[^>]*\/>/g,
    '$1w:before="0" w:after="0" w:line="125" w:lineRule="exact"/>',
  );
}

/** docx calls each watermark by chance; the name must begin as Word's own do. */
function nameWatermarks(files: Map<string, Uint8Array>): void {
  for (const name of files.keys()) {
    const number = /^word\/header(\d+)\.xml$/.exec(name)?.[1];
    if (number !== undefined)
      rewrite(files, name, (xml) => xml.replace(/(PowerPlusWaterMarkObject)[\w-]+/g, `$1${number}`));
  }
}

/** The first bytes of an embedded font are hidden with a key that docx makes by chance. */
function hideFontsAlike(files: Map<string, Uint8Array>): void {
  let count = 0;
  rewrite(files, 'word/fontTable.xml', (xml) =>
    xml.replace(/w:fontKey="\{([^}]+)\}"/g, (_, old: string) => {
      count += 1;
      const key = `4D415354-4552-504C-414E-${String(count).padStart(12, '0')}`;
      const name = `word/fonts/font${count}.odttf`;
      const font = files.get(name);
      if (font) files.set(name, hidden(hidden(font, old), key));
      return `w:fontKey="{${key}}"`;
    }),
  );
}

/** ECMA-376 part 4, 15.2.13: the first 32 bytes against the key, backwards. The same again shows the font. */
function hidden(font: Uint8Array, key: string): Uint8Array {
  const bytes = Buffer.from(key.replaceAll('-', ''), 'hex').reverse();
  return font.map((byte, index) => (index < 32 ? byte ^ (bytes[index % 16] ?? 0) : byte));
}
