import type { ChapterKind } from '../../books/book.js';

/** One part of a finished book, in printing order. `cover` comes first, `notes` (footnote texts) last. */
export interface RenderedChapter {
  readonly id: string;
  readonly kind: ChapterKind | 'cover' | 'contents' | 'tables' | 'figures' | 'notes';
  /** "BAB I", "Lampiran A"; '' for a part without a number. */
  readonly label: string;
  /** Plain text, without the label; '' for the notes. */
  readonly title: string;
  /** The id of its heading; '' for cover and notes. */
  readonly anchor: string;
  readonly markdown: string;
}

/** A line of the contents, the list of tables or the list of figures. */
export interface Entry {
  /** "BAB I", "1.1", "Tabel 3.1"; '' when it has no number. */
  readonly label: string;
  /** Plain text. */
  readonly title: string;
  readonly anchor: string;
  readonly children: readonly Entry[];
}

export interface RenderedBook {
  /** The whole book: every part's Markdown, in order; joined when asked for. */
  readonly markdown: string;
  readonly parts: readonly RenderedChapter[];
  readonly contents: readonly Entry[];
  readonly tables: readonly Entry[];
  readonly figures: readonly Entry[];
  /** The pictures the Markdown shows: path relative to it, SVG text. */
  readonly pictures: ReadonlyMap<string, string>;
}
