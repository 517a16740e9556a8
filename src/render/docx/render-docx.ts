import { Document, Packer } from 'docx';
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
import { descriptionOf } from './properties.js';
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
  const theme = reference === undefined ? own : themeOf(readReferenceDocument(reference), own);
  const scribe = await scribeOf(book, rendered, theme);
  const description = descriptionOf(scribe);
  // The body first: it finds out which notes are cited.
  const sections = sectionsOf(scribe);
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
  const tidied = tidyPackage(await Packer.toBuffer(document), description, tableStyleXml(theme));
  const dressed = reference === undefined ? tidied : applyReference(tidied, reference);
  return final ? withPageNumbers(dressed) : dressed;
}

async function scribeOf(book: BookDocument, rendered: RenderedBook, theme: Theme): Promise<Scribe> {
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
