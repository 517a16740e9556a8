import type { BookDocument } from '../../../src/books/book.js';
import { renderHtml } from '../../../src/render/html/render-html.js';
import { type IndexDocument, renderIndex } from '../../../src/render/html/render-index.js';
import type { Site } from '../../../src/render/html/site.js';
import type { RenderedBook } from '../../../src/render/markdown/rendered-book.js';
import { defaultTheme } from '../../../src/theme/theme.js';

/** What the pages of the sample share, with scripts that do nothing. */
export const sampleSite: Site = {
  theme: defaultTheme,
  css: 'body { color: black }\n',
  scripts: { page: 'void 0;', search: 'void 1;' },
  books: ['Analisis Strategis', 'Masterplan Smart City Daerah', 'Ringkasan', 'Quick Win <b>'].map(
    (title, at) => ({ number: at + 1, title, file: `buku-${at + 1}.html` }),
  ),
};

/** The page of a book. */
export function pageOf(book: BookDocument, rendered: RenderedBook, site: Site = sampleSite): string {
  return renderHtml(book, rendered, site).get(`buku-${book.number}.html`) ?? '';
}

/** The page that leads to the books. */
export function indexOf(index: IndexDocument, site: Site = sampleSite): string {
  return renderIndex(index, site).get('index.html') ?? '';
}
