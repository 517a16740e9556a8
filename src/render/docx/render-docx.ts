import { Document, type ISectionOptions, Packer } from 'docx';
import type { BookDocument } from '../../books/book.js';
import { bookWords } from '../../i18n/book-words.js';
import type { Theme } from '../../theme/theme.js';
import type { Making } from '../formats.js';
import { frontMatter } from '../front-matter.js';
import type { RenderedBook } from '../markdown/rendered-book.js';
import { tableRoom } from '../room.js';
import { readParts } from '../tokens/read-parts.js';
import { anchorsOf } from './anchors.js';
import { Bookmarks } from './bookmarks.js';
import { embeddedFonts } from './fonts.js';
import { footnotes } from './footnotes.js';
import { HeadingNumbers } from './heading-numbers.js';
import { sheetOf } from './measures.js';
import { numberingOf } from './numbering.js';
import { withPageNumbers } from './page-numbers.js';
import { logoOf, picturesOf } from './pictures.js';
import { type Description, descriptionOf } from './properties.js';
import { applyReference, readReferenceDocument, themeOf } from './reference.js';
import type { Scribe } from './scribe.js';
import { sectionsOf } from './sections.js';
import { stylesOf } from './styles.js';
import { tableStyleXml } from './table-style.js';
import { tidyPackage } from './tidy-package.js';

/** A book as a Word document; the same book, the same bytes. */
export async function renderDocx(
  book: BookDocument,
  rendered: RenderedBook,
  { theme: own, fonts = [], reference, final }: Pick<Making, 'theme' | 'fonts' | 'reference' | 'final'>,
): Promise<Uint8Array> {
  const scribe = await scribeOf(book, rendered, dressedTheme(own, reference));
  // The body first: it finds out which notes are cited.
  const sections = sectionsOf(scribe);
  const tidied = await packed(scribe, sections, descriptionOf(scribe), fonts);
  const dressed = reference === undefined ? tidied : applyReference(tidied, reference);
  return final ? withPageNumbers(dressed) : dressed;
}

/** The theme with paper, margins and fonts of the office's own document, where there is one. */
export function dressedTheme(theme: Theme, reference: Uint8Array | undefined): Theme {
  return reference === undefined ? theme : themeOf(readReferenceDocument(reference), theme);
}

/** Sections as the bytes of a Word document, the same for the same content. */
export async function packed(
  scribe: Scribe,
  sections: ISectionOptions[],
  description: Description,
  fonts: readonly Uint8Array[],
): Promise<Uint8Array> {
  const { theme } = scribe;
  const document = new Document({
    ...description.properties,
    sections,
    styles: stylesOf(scribe),
    numbering: numberingOf(scribe),
    footnotes: footnotes(scribe),
    fonts: await embeddedFonts(theme, fonts),
    evenAndOddHeaderAndFooters: true,
    compatibility: { version: 15 },
  });
  return tidyPackage(await Packer.toBuffer(document), description, tableStyleXml(theme));
}

/** What a document is written with; nothing of it is written yet. */
export async function scribeOf(book: BookDocument, rendered: RenderedBook, theme: Theme): Promise<Scribe> {
  const words = bookWords[book.language];
  const read = readParts(rendered);
  return {
    book,
    rendered,
    theme,
    words,
    read,
    front: frontMatter(book),
    sheet: sheetOf(theme),
    room: tableRoom(theme),
    logo: await logoOf(book),
    bookmarks: new Bookmarks(),
    headings: new HeadingNumbers(words, book.language),
    captionLabels: new Map(
      [...rendered.tables, ...rendered.figures].map(({ anchor, label }) => [anchor, label]),
    ),
    anchors: anchorsOf(read),
    pictures: await picturesOf(book, rendered),
    notesSet: new Set(),
    counts: { lists: 0, pictures: 0 },
  };
}
