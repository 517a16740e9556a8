import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { changed, everyPage, hostile } from '../render/docx/office-documents.js';
import { readXml } from '../reporters/read-xml.js';
import { booksIn } from './books.js';
import { masterplan, projectOf } from './masterplan.js';

let office: Uint8Array;
beforeAll(async () => {
  office = await everyPage();
});

/** Builds a book with this as the office's document; what was said, and the book. */
async function built(reference: Uint8Array) {
  const folder = projectOf({ 'kop.docx': reference });
  const args = ['build', folder, '--draft', '--book', '4', '--format', 'docx'];
  const answer = await masterplan(...args, '--reference', `${folder}/kop.docx`);
  return { ...answer, book: answer.code === 0 ? booksIn(folder).get('buku-4.docx') : undefined };
}

const part = (name: string, edit: (xml: string) => string) => () => changed(office, { [name]: edit });
const header = (more: string) =>
  part('word/header1.xml', (xml) => xml.replace('</w:hdr>', `${more}</w:hdr>`));
const withPart = (name: string, bytes: Uint8Array) => () => zipSync({ ...unzipSync(office), [name]: bytes });
const row = '<w:p><w:r><w:t>x</w:t></w:r></w:p>';

describe('a document that is none, or harms, is refused with exit 2 and what to do', () => {
  const REFUSED: readonly [string, () => Uint8Array, RegExp][] = [
    ['nothing', () => new Uint8Array(), /bukan dokumen Word/],
    ['text', () => strToU8('halo'), /bukan dokumen Word/],
    ['a sheet', () => zipSync({ 'xl/workbook.xml': strToU8('<x/>') }), /bukan dokumen Word/],
    ['a PDF', () => strToU8('%PDF-1.7\n'), /PDF/],
    [
      'an OpenDocument',
      () => zipSync({ mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }] }),
      /OpenDocument/,
    ],
    ['one that was cut short', () => office.subarray(0, office.length / 2), /terpotong/],
    ['one that was cut at its end', () => office.subarray(0, office.length - 10), /terpotong/],
    ['one with macros', withPart('word/vbaProject.bin', strToU8('x')), /makro/],
    ['a bomb of zeros', withPart('word/styles.xml', new Uint8Array(100_000_000)), /terlalu besar/],
    ['a bomb of spaces', withPart('word/header1.xml', new Uint8Array(17_000_000).fill(32)), /terlalu besar/],
    [
      'three thousand parts',
      () =>
        zipSync({
          ...unzipSync(office),
          ...Object.fromEntries(Array.from({ length: 3000 }, (_, at) => [`word/x${at}.xml`, strToU8('x')])),
        }),
      /lebih dari 2\.000 bagian/,
    ],
    [
      'entities',
      part('word/styles.xml', (xml) =>
        xml.replace(
          '<w:styles',
          '<!DOCTYPE x [<!ENTITY a "b"><!ENTITY c SYSTEM "file:///etc/passwd">]><w:styles',
        ),
      ),
      /rusak/,
    ],
    [
      'entities of relationships',
      part('word/_rels/document.xml.rels', (xml) =>
        xml.replace('<Relationships', '<!DOCTYPE x [<!ENTITY a "b">]><Relationships'),
      ),
      /rusak/,
    ],
    ['elements ten thousand deep', header(`${'<w:p>'.repeat(10_000)}${'</w:p>'.repeat(10_000)}`), /rusak/],
    ['a million elements', header('<w:p/>'.repeat(1_000_001)), /rusak|terlalu/],
    ['a letterhead of ten thousand paragraphs', header(row.repeat(10_000)), /terlalu panjang.*2\.000 unsur/],
    [
      'a letterhead of nested tables',
      header(`<w:tbl><w:tr><w:tc>${row.repeat(3000)}</w:tc></w:tr></w:tbl>`),
      /terlalu panjang/,
    ],
    ['no XML', withPart('word/document.xml', strToU8('bukan xml')), /rusak/],
  ];

  it.each(REFUSED)('%s', async (_, make, words) => {
    const { code, stdout, stderr } = await built(make());
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^masterplan: --reference: /);
    expect(stderr).toMatch(words);
  });
});

describe('a document with odd parts gives its looks, and nothing that leads out', () => {
  const TAKEN: readonly [string, () => Uint8Array | Promise<Uint8Array>][] = [
    ['everything that leads out or starts something', hostile],
    [
      'names of prototypes',
      part('word/styles.xml', (xml) =>
        xml.replace(
          '</w:styles>',
          '<w:style w:type="paragraph" w:styleId="__proto__"><w:name w:val="constructor"/><w:basedOn w:val="__proto__"/></w:style></w:styles>',
        ),
      ),
    ],
    [
      'fifty thousand styles in a chain',
      part('word/styles.xml', (xml) =>
        xml.replace(
          '</w:styles>',
          `${Array.from({ length: 50_000 }, (_, at) => `<w:style w:type="paragraph" w:styleId="s${at}"><w:basedOn w:val="s${at + 1}"/></w:style>`).join('')}</w:styles>`,
        ),
      ),
    ],
    [
      'a style based on itself',
      part('word/styles.xml', (xml) =>
        xml.replace(/<w:basedOn w:val="Normal"\/>/, '<w:basedOn w:val="Kop"/>'),
      ),
    ],
    [
      'a page of no size',
      part('word/document.xml', (xml) =>
        xml
          .replace(/<w:pgSz[^>]*>/, '<w:pgSz w:w="1" w:h="99999999"/>')
          .replace(/<w:pgMar[^>]*>/, '<w:pgMar w:top="-5" w:bottom="1e9" w:left="99999" w:right="99999"/>'),
      ),
    ],
    ['controls and text that runs backwards', header('<w:p><w:r><w:t>P\u202e\u2066x</w:t></w:r></w:p>')],
    [
      'a font that is code',
      part('word/styles.xml', (xml) => xml.replaceAll('Bookman Old Style', 'x&quot;/&gt;&lt;w:evil')),
    ],
    [
      'styles in UTF-16',
      withPart(
        'word/styles.xml',
        Buffer.from('\ufeff<?xml version="1.0" encoding="UTF-16"?><w:styles/>', 'utf16le'),
      ),
    ],
  ];

  it.each(TAKEN)('%s', async (_, make) => {
    const { code, book } = await built(await make());
    expect(code).toBe(0);
    for (const [name, bytes] of Object.entries(unzipSync(book ?? new Uint8Array()))) {
      if (!/\.(?:xml|rels)$/.test(name)) continue;
      const text = strFromU8(bytes);
      readXml(text);
      expect(text, name).not.toMatch(
        /jahat|TargetMode="External"|DDE |DDEAUTO|INCLUDE|<w:evil|\u202e|\u2066/,
      );
    }
  });
});

it.each(['', '/dev/zero', '/tidak/ada.docx', '/'])('%j as --reference is exit 2', async (path) => {
  const folder = projectOf({});
  const { code, stderr } = await masterplan(
    'build',
    folder,
    '--draft',
    '--format',
    'docx',
    '--reference',
    path,
  );
  expect(code).toBe(2);
  expect(stderr).toMatch(/^masterplan: .*--reference/);
});
