import type { BookDocument } from '../../books/book.js';
import { packageBytes } from '../../package/package-bytes.js';
import type { Making } from '../formats.js';
import type { RenderedBook } from '../markdown/rendered-book.js';
import { compilerWith } from './compiler.js';
import { coveredBy, readCoverage } from './font-coverage.js';
import { shippedFonts } from './pdf-fonts.js';
import { PdfText } from './pdf-text.js';
import { writeBook } from './write-book.js';

/**
 * Typst may leave a footnote at the foot of one page when the row of a table that cites it moves to the next. Such a
 * row is then allowed to break, which keeps the two together; each try may bring up another, though rarely.
 */
const MOST_TRIES = 4;

/**
 * One book as PDF: cover, front matter, chapters, tagged for screen readers, with the fonts it needs. The same book
 * gives the same bytes.
 */
export async function renderPdf(
  book: BookDocument,
  rendered: RenderedBook,
  { theme }: Making,
): Promise<Uint8Array> {
  const fonts = await shippedFonts();
  const style = new TextDecoder().decode(await packageBytes('data', 'typst', 'book.typ'));
  const text = new PdfText(coveredBy(fonts.map(readCoverage)), book.language);
  const compiler = await compilerWith(fonts);
  const strays = new Set<number>();
  for (let tries = 1; ; tries += 1) {
    const { source, files } = writeBook(book, rendered, theme, style, text, strays);
    const laidOut = compiler.compile(source, files);
    const found = laidOut.answer('strays');
    if (!Array.isArray(found) || found.length === 0 || tries === MOST_TRIES) return laidOut.pdf();
    for (const note of found) strays.add(Number(note));
  }
}
