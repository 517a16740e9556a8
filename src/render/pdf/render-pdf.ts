import type { BookDocument } from '../../books/book.js';
import { packageBytes } from '../../package/package-bytes.js';
import type { Making } from '../formats.js';
import type { RenderedBook } from '../markdown/rendered-book.js';
import { compilerWith } from './load-compiler.js';
import { pdfFonts } from './pdf-fonts.js';
import { PdfText } from './pdf-text.js';
import { writeBook } from './write-book.js';
import type { RowFate } from './write-inline.js';

/** What is misplaced is mostly mended by the second try; each costs as much as the first. */
const MOST_TRIES = 6;

/**
 * One book as PDF: cover, front matter, chapters, tagged for screen readers, with the fonts it needs. The same book
 * gives the same bytes.
 */
export async function renderPdf(
  book: BookDocument,
  rendered: RenderedBook,
  { theme, fonts: own }: Pick<Making, 'theme' | 'fonts'>,
): Promise<Uint8Array> {
  const fonts = await pdfFonts(own);
  const style = new TextDecoder().decode(await packageBytes('data', 'typst', 'book.typ'));
  const text = new PdfText(fonts.covers, book.language);
  const compiler = await compilerWith(fonts.all);
  const misplaced = { notes: new Map<number, RowFate>(), figures: new Set<string>() };
  for (let tries = 1; ; tries += 1) {
    const { source, files } = writeBook(book, rendered, theme, style, text, misplaced);
    const laidOut = compiler.compile(source, files);
    if (tries === MOST_TRIES || !mend(misplaced, laidOut.answer('misplaced'))) return laidOut.pdf();
  }
}

/** Adds to `misplaced` what the document tells of itself. Gives whether another try can be better. */
function mend(misplaced: { notes: Map<number, RowFate>; figures: Set<string> }, answer: unknown): boolean {
  // `misplaced` in `data/typst/book.typ`.
  const { notes, figures } = answer as { notes: number[]; figures: string[] };
  const newFigures = figures.filter((figure) => !misplaced.figures.has(figure));
  for (const figure of newFigures) misplaced.figures.add(figure);
  const newNotes = notes.filter((note) => !misplaced.notes.has(note));
  for (const note of newNotes) misplaced.notes.set(note, 'may-break');
  if (newFigures.length + newNotes.length > 0) return true;
  // To break did not help. One at a time goes to the next page, since that moves everything behind it.
  const first = notes.find((note) => misplaced.notes.get(note) === 'may-break');
  if (first !== undefined) misplaced.notes.set(first, 'next-page');
  return first !== undefined;
}
