import type { BookDocument } from '../books/book.js';
import type { RenderedBook } from './markdown/rendered-book.js';

/** A kind of file that a book can be made into. */
export interface Format {
  /** As people call it: "HTML". */
  readonly label: string;
  /** The book's own file. */
  fileName(number: number): string;
  /** Every file of the book, by name relative to the folder of books. */
  render(book: BookDocument, rendered: RenderedBook, theme: string): Promise<ReadonlyMap<string, string>>;
}

const markdown: Format = {
  label: 'Markdown',
  fileName: (number) => `buku-${number}.md`,
  render: async ({ number }, { markdown: text, pictures }) =>
    new Map([[markdown.fileName(number), text], ...pictures]),
};

const html: Format = {
  label: 'HTML',
  fileName: (number) => `buku-${number}.html`,
  async render(book, rendered, theme) {
    const { renderHtml } = await import('./html/render-html.js');
    return new Map([[html.fileName(book.number), renderHtml(book, rendered, theme)]]);
  },
};

/** Every format, by its name on the command line. */
export const formats = { md: markdown, html } as const;
export type FormatId = keyof typeof formats;
