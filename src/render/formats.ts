import type { BookDocument } from '../books/book.js';
import type { Theme } from '../theme/theme.js';
import type { MemoryNeed } from './book-memory.js';
import type { Site } from './html/site.js';
import type { RenderedBook } from './markdown/rendered-book.js';

/** What every book of one run is made with. */
export interface Making extends Site {
  readonly theme: Theme;
  /** Fonts of the project (TTF, OTF): what `theme.fonts` names may be among them. */
  readonly fonts?: readonly Uint8Array[] | undefined;
  /** Word: take the time to work out the page numbers of contents and lists. */
  readonly final: boolean;
  /** Word: the office's own document, whose styles, letterhead and margins the book takes. */
  readonly reference?: Uint8Array | undefined;
}

/** A kind of file that a book can be made into. */
export interface Format {
  /** As people call it: "HTML". */
  readonly label: string;
  /** The book's own file. */
  fileName(number: number): string;
  /** Where a large book takes more memory than most computers have. */
  readonly memory?: MemoryNeed;
  /** Every file of the book, by name relative to the folder of books. */
  render(
    book: BookDocument,
    rendered: RenderedBook,
    making: Making,
  ): Promise<ReadonlyMap<string, string | Uint8Array>>;
}

const KIB = 1024;
const MIB = 1024 * KIB;

const markdown: Format = {
  label: 'Markdown',
  fileName: (number) => `buku-${number}.md`,
  render: async ({ number }, { markdown: text, pictures }) =>
    new Map([[markdown.fileName(number), text], ...pictures]),
};

const html: Format = {
  label: 'HTML',
  fileName: (number) => `buku-${number}.html`,
  async render(book, rendered, making) {
    const { renderHtml } = await import('./html/render-html.js');
    return renderHtml(book, rendered, making);
  },
};

const pdf: Format = {
  label: 'PDF',
  fileName: (number) => `buku-${number}.pdf`,
  memory: { start: 200 * MIB, perCharacter: 800, perCell: 22 * KIB, perCellOfLongTable: 45 * KIB },
  async render(book, rendered, making) {
    const { renderPdf } = await import('./pdf/render-pdf.js');
    return new Map([[pdf.fileName(book.number), await renderPdf(book, rendered, making)]]);
  },
};

const docx: Format = {
  label: 'Word',
  fileName: (number) => `buku-${number}.docx`,
  memory: { start: 320 * MIB, perCharacter: 50, perCell: 10.5 * KIB, perCellOfLongTable: 10.5 * KIB },
  async render(book, rendered, making) {
    const { renderDocx } = await import('./docx/render-docx.js');
    return new Map([[docx.fileName(book.number), await renderDocx(book, rendered, making)]]);
  },
};

/** Every format, by its name on the command line. */
export const formats = { md: markdown, html, pdf, docx } as const satisfies Record<string, Format>;
export type FormatId = keyof typeof formats;
