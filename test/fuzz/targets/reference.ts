import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { applyReference, readReferenceDocument, themeOf } from '../../../src/render/docx/reference.js';
import { ReferenceDocumentError } from '../../../src/render/docx/reference-error.js';
import { readXml } from '../../../src/render/docx/xml.js';
import { defaultTheme } from '../../../src/theme/theme.js';
import { everyPage, firstPage, hostile } from '../../render/docx/office-documents.js';
import { packFiles, unpackFiles } from '../archive.js';
import { type Target, toBytes, toText } from './target.js';

const offices = () => Promise.all([everyPage(), firstPage(), hostile()]);

let book: Uint8Array | undefined;

/** Reads an office's document and dresses a book in it; refusals in our own words are answers. */
async function tryReference(bytes: Uint8Array): Promise<void> {
  book ??= await firstPage();
  try {
    themeOf(readReferenceDocument(bytes), defaultTheme);
    const dressed = unzipSync(applyReference(book, bytes));
    for (const [name, part] of Object.entries(dressed))
      if (/\.(?:xml|rels)$/.test(name)) readXml(strFromU8(part));
  } catch (error) {
    if (!(error instanceof ReferenceDocumentError)) throw error;
  }
}

/** The office's document as bytes: the zip file around its parts. */
export const referenceZipTarget: Target = {
  name: 'reference-zip',
  form: 'bytes',
  longest: 20_000,
  seeds: offices,
  run: tryReference,
};

/** Parts that matter; the others are left out, so that inputs stay short. */
const PARTS = /^(?:\[Content_Types\]\.xml|word\/(?:document|styles|header\d|footer\d)\.xml|word\/_rels\/.*)$/;

/** The office's document as its parts, which are packed for each try. */
export const referenceTarget: Target = {
  name: 'reference',
  form: 'text',
  longest: 30_000,
  seeds: async () =>
    (await offices()).map((office) => {
      const parts = Object.entries(unzipSync(office)).filter(([name]) => PARTS.test(name));
      return toBytes(
        packFiles(new Map(parts.map(([name, part]) => [name, strFromU8(part).replaceAll('><', '>\n<')]))),
      );
    }),
  run: (input) => {
    const parts = [...unpackFiles(toText(input))].map(([name, text]) => [name, strToU8(text)] as const);
    return tryReference(zipSync(Object.fromEntries(parts), { level: 0, mtime: new Date(1980, 0, 1) }));
  },
};
