import { deflateRawSync } from 'node:zlib';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { readTemplates } from '../../../scripts/templates.js';
import { readReferenceDocument, themeOf } from '../../../src/render/docx/reference.js';
import { ReferenceDocumentError, type ReferenceProblem } from '../../../src/render/docx/reference-error.js';
import { renderDocx } from '../../../src/render/docx/render-docx.js';
import { readXml } from '../../../src/render/docx/xml.js';
import { renderMarkdown } from '../../../src/render/markdown/render-markdown.js';
import { defaultTheme } from '../../../src/theme/theme.js';
import { miniBook } from '../fixtures/mini-book.js';
import { printedByOffice, savedByOffice } from './office.js';
import { changed, DOT, everyPage, firstPage, hostile } from './office-documents.js';

const templates = readTemplates(new URL('../fixtures/mini', import.meta.url).pathname);

const FIGURE =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 720 200"><rect width="720" height="200"/></svg>';
const drawn = {
  ...miniBook,
  figures: {
    has: (id: string) => miniBook.figures.has(id),
    get: (id: string) => {
      const figure = miniBook.figures.get(id);
      return figure && { ...figure, svg: FIGURE };
    },
  },
};

function book(reference?: Uint8Array): Promise<Uint8Array> {
  const making = {
    theme: defaultTheme,
    css: '',
    scripts: { page: '', search: '' },
    books: [],
    final: false,
    reference,
  };
  return renderDocx(drawn, renderMarkdown(drawn, templates), making);
}

function partsOf(document: Uint8Array): Map<string, string> {
  return new Map(Object.entries(unzipSync(document)).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

function styleOf(document: Uint8Array, id: string): string {
  const styles = partsOf(document).get('word/styles.xml') ?? '';
  return new RegExp(`<w:style [^>]*w:styleId="${id}".*?</w:style>`, 's').exec(styles)?.[0] ?? '';
}

/** The heads and feet that the office's document gave. */
function officeParts(document: Uint8Array): string[] {
  return [...partsOf(document)].filter(([name]) => /^word\/office-/.test(name)).map(([, xml]) => xml);
}

function problemOf(reference: Uint8Array): ReferenceProblem | undefined {
  try {
    readReferenceDocument(reference);
    return undefined;
  } catch (error) {
    if (error instanceof ReferenceDocumentError) return error.problem;
    throw error;
  }
}

let office: Uint8Array;
let dressed: Uint8Array;
beforeAll(async () => {
  office = await everyPage();
  dressed = await book(office);
});

describe('a book with the looks of an office', () => {
  it('takes paper, margins, fonts and size of text', () => {
    const theme = themeOf(readReferenceDocument(office), defaultTheme);
    // 12189 × 18709 twips are 215 × 330 mm, the local folio.
    expect(theme.paper).toMatchObject({ width: 215, height: 330 });
    expect(theme.paper.margin).toEqual({ top: 30, bottom: 20, inner: 35, outer: 20 });
    expect(theme.fonts).toEqual({ body: 'Bookman Old Style', heading: 'Arial Black' });
    expect(theme.type.body).toBe(11.5);
  });

  it('takes styles of the same meaning, by id or by name in either language', () => {
    const heading = styleOf(dressed, 'Heading1');
    expect(heading).toContain('<w:color w:val="7A0019"/>');
    expect(heading).toContain('<w:caps/>');
    expect(heading).toContain('<w:jc w:val="center"/>');
    expect(styleOf(dressed, 'Caption')).toMatch(/<w:i\/>.*<w:sz w:val="20"\/>/);
    // The text is in the office's default style, with its line height.
    expect(styleOf(dressed, 'BodyText')).toMatch(/<w:spacing [^>]*w:line="360"/);
  });

  it('keeps what makes it work: numbering, order of headings, language', () => {
    const heading = styleOf(dressed, 'Heading1');
    expect(heading).toContain('<w:keepNext/>');
    expect(heading).toContain('<w:numPr>');
    expect(partsOf(dressed).get('word/styles.xml')).toContain('w:lang w:val="id-ID"');
    const order = [...(heading.match(/<w:pPr>(.*?)<\/w:pPr>/s)?.[1] ?? '').matchAll(/<(w:\w+)/g)].map(
      ([, name]) => name,
    );
    const wanted = ['w:keepNext', 'w:keepLines', 'w:numPr', 'w:spacing', 'w:jc'];
    expect(order.filter((name) => wanted.includes(name ?? ''))).toEqual(
      wanted.filter((name) => order.includes(name)),
    );
  });

  it('shows the letterhead with its picture, in its own style, on upright pages after the title pages', () => {
    const parts = partsOf(dressed);
    const heads = officeParts(dressed).filter((xml) => xml.includes('PEMERINTAH KOTA CONTOH'));
    expect(heads.length).toBeGreaterThan(0);
    // "Kop Surat": bold, 16 points, in the office's font; written out, for the book has no such style.
    expect(heads[0]).toMatch(/<w:rFonts [^>]*w:ascii="Bookman Old Style".*?<w:b\/>.*?<w:sz w:val="32"\/>/s);
    expect(heads[0]).not.toContain('pStyle');
    expect(unzipSync(dressed)['word/media/office1.png']).toEqual(new Uint8Array(DOT));
    const sections = [...(parts.get('word/document.xml') ?? '').matchAll(/<w:sectPr\b.*?<\/w:sectPr>/gs)].map(
      ([xml]) => xml,
    );
    const shows = sections.map((xml) => xml.includes('rIdOffice') || /r:id="link/.test(xml));
    expect(shows.slice(0, 2)).toEqual([false, false]);
    expect(shows.slice(2)).toEqual(sections.slice(2).map((xml) => !xml.includes('w:orient="landscape"')));
  });

  it('keeps the number of the page and the mark of a draft', () => {
    const parts = officeParts(dressed);
    for (const foot of parts.filter((xml) => xml.includes('untuk Semua'))) expect(foot).toContain('PAGE');
    for (const head of parts.filter((xml) => xml.includes('PEMERINTAH'))) expect(head).toMatch(/DRAF/);
  });

  it('shows a letterhead of first pages above the foreword only, and no second number', async () => {
    const document = await book(await firstPage());
    const heads = officeParts(document).filter((xml) => xml.includes('PEMERINTAH KOTA CONTOH'));
    expect(heads).toHaveLength(1);
    for (const foot of officeParts(document).filter((xml) => xml.includes('<w:ftr')))
      expect(foot.match(/PAGE/g)).toHaveLength(1);
  });

  it('is well-formed, names every part it has, and is the same twice', async () => {
    const parts = partsOf(dressed);
    for (const [name, xml] of parts)
      if (/\.(?:xml|rels)$/.test(name)) expect(() => readXml(xml), name).not.toThrow();
    const types = parts.get('[Content_Types].xml') ?? '';
    for (const name of parts.keys())
      if (name.startsWith('word/office-')) expect(types).toContain(`PartName="/${name}"`);
    expect(types).toContain('Extension="png"');
    expect(Buffer.compare(await book(Uint8Array.from(office)), dressed)).toBe(0);
  });

  it('opens in LibreOffice, letterhead and all, also from a document that LibreOffice wrote', async () => {
    const { pages } = await printedByOffice(dressed);
    expect(pages.filter(({ text }) => text.includes('PEMERINTAH KOTA CONTOH')).length).toBeGreaterThan(2);
    const again = await printedByOffice(await book(await savedByOffice(office)));
    expect(again.pages.filter(({ text }) => text.includes('PEMERINTAH KOTA CONTOH')).length).toBeGreaterThan(
      2,
    );
    expect(again.pages.length).toBe(pages.length);
  }, 120_000);
});

describe('a document of strangers', () => {
  it('gives its words but nothing that leads out or starts something', async () => {
    const document = await book(await hostile());
    const all = [...partsOf(document)]
      .filter(([name]) => /\.(?:xml|rels)$/.test(name))
      .map(([, xml]) => xml)
      .join('');
    for (const word of ['kata tautan', 'hasil DDE', 'hasil gambar', 'kata akhir'])
      expect(all).toContain(word);
    for (const word of [
      'jahat',
      'DDE ',
      'DDEAUTO',
      'INCLUDE',
      'OLEObject',
      'altChunk',
      'onclick',
      'onload',
      'attachedTemplate',
    ])
      expect(all).not.toContain(word);
    expect(all).not.toMatch(/<w:(?:object|pict)\/>/);
  });

  it('is refused for macros, wherever they hide', () => {
    expect(problemOf(changed(office, { 'word/vbaProject.bin': () => 'x' }))).toBe('macros');
    const types = (xml: string) =>
      xml.replace('wordprocessingml.document.main', 'ms-word.document.macroEnabled.main');
    expect(problemOf(changed(office, { '[Content_Types].xml': types }))).toBe('macros');
  });

  it('is refused for entities, nesting, cut files, and pictures elsewhere or of no known kind', () => {
    const bomb = '<!DOCTYPE x [<!ENTITY a "aaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>';
    const entity = (xml: string) => xml.replace('?>', `?>${bomb}`);
    expect(problemOf(changed(office, { 'word/styles.xml': entity }))).toBe('damaged');
    const deep = `<w:p xmlns:w="w">${'<w:r>'.repeat(5000)}${'</w:r>'.repeat(5000)}</w:p>`;
    expect(problemOf(changed(office, { 'word/header1.xml': () => deep }))).toBe('damaged');
    expect(problemOf(office.subarray(0, office.length - 2000))).toBe('cut-short');
    const away = (xml: string) =>
      xml.replace(/Target="media\/[^"]*"/, 'Target="https://jahat.example/x.png" TargetMode="External"');
    expect(problemOf(changed(office, { 'word/_rels/header1.xml.rels': away }))).toBe('linked-picture');
    const up = (xml: string) => xml.replace(/Target="media\/[^"]*"/, 'Target="../../../etc/passwd"');
    expect(problemOf(changed(office, { 'word/_rels/header1.xml.rels': up }))).toBe('damaged');
    const picture = Object.keys(unzipSync(office)).find((name) => name.startsWith('word/media/')) ?? '';
    expect(problemOf(changed(office, { [picture]: () => '<svg/>' }))).toBe('picture-kind');
  });

  it('cannot grow without bound', () => {
    const huge = zipSync({ ...unzipSync(office), 'word/styles.xml': new Uint8Array(20 * 1024 * 1024) });
    expect(problemOf(huge)).toBe('too-large');
    expect(problemOf(lying(office))).toBe('too-large');
    const many = Object.fromEntries(
      Array.from({ length: 2001 }, (_, index) => [`x/${index}`, new Uint8Array()]),
    );
    expect(problemOf(zipSync({ ...unzipSync(office), ...many }))).toBe('too-many');
    const nested = `<w:styles xmlns:w="w">${'<w:style w:type="paragraph" w:styleId="A"><w:basedOn w:val="A"/></w:style>'.repeat(3)}</w:styles>`;
    expect(problemOf(changed(office, { 'word/styles.xml': () => nested }))).toBeUndefined();
  });

  it('of another kind says what to do instead', () => {
    const start = (bytes: readonly number[]) =>
      Uint8Array.from([...bytes, ...new Array<number>(600).fill(0)]);
    const ole = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
    expect(problemOf(start(ole))).toBe('old-word');
    expect(problemOf(start([...ole, ...Buffer.from('EncryptedPackage', 'utf16le')]))).toBe('locked');
    expect(problemOf(strToU8('%PDF-1.7 …'))).toBe('pdf');
    expect(problemOf(strToU8('Kop surat kami'))).toBe('not-word');
    expect(problemOf(new Uint8Array())).toBe('not-word');
    expect(problemOf(zipSync({ 'xl/workbook.xml': strToU8('<x/>') }))).toBe('not-word');
    const odt = {
      mimetype: strToU8('application/vnd.oasis.opendocument.text'),
      'content.xml': strToU8('<x/>'),
    };
    expect(problemOf(zipSync(odt))).toBe('open-document');
  });

  it('is read or refused, whatever byte of it was changed', () => {
    for (let index = 0; index < 300; index += 1) {
      const broken = Uint8Array.from(office);
      const at = (index * 7919) % broken.length;
      broken[at] = (broken[at] ?? 0) ^ (1 << (index % 8));
      expect(() => problemOf(broken), `byte ${at}`).not.toThrow();
    }
  });
});

/** The document with styles that unpack to 64 MiB though the directory says ten bytes. */
function lying(document: Uint8Array): Uint8Array {
  const whole = zipSync({ ...unzipSync(document), 'word/styles.xml': [new Uint8Array(10), { level: 9 }] });
  const bomb = deflateRawSync(Buffer.alloc(64 * 1024 * 1024));
  const directory = Buffer.from(whole).lastIndexOf('PK\x01\x02', undefined, 'latin1');
  const entry =
    Buffer.from(whole).indexOf('word/styles.xml', Buffer.from(whole).indexOf('PK\x01\x02', 0, 'latin1')) - 46;
  expect(directory).toBeGreaterThan(0);
  const grown = Buffer.concat([Buffer.from(whole), Buffer.alloc(0)]);
  // The entry's data moves behind everything else: a local head, then the bomb.
  const local = Buffer.alloc(30 + 'word/styles.xml'.length);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE('word/styles.xml'.length, 26);
  const end = grown.subarray(grown.length - 22);
  const front = grown.subarray(0, grown.length - 22);
  front.writeUInt32LE(bomb.length, entry + 20);
  front.writeUInt32LE(grown.length - 22, entry + 42);
  return Uint8Array.from(Buffer.concat([front, local, bomb, end]));
}
