import type { BookDocument } from '../../books/book.js';

/** Where a figure lies, relative to the book's Markdown: `gambar/buku-1/fig-swot.svg`. */
export function figurePath(book: Pick<BookDocument, 'number'>, id: string): string {
  return `gambar/buku-${book.number}/${id}.svg`;
}
