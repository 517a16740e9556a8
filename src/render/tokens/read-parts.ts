import type { RenderedBook, RenderedChapter } from '../markdown/rendered-book.js';
import type { Block, Inline } from './block.js';
import { blocksOf, inlinesOf } from './blocks.js';
import { readBook } from './book-markdown.js';

/** A part of the book with its content read. */
export interface ReadPart extends Omit<RenderedChapter, 'markdown'> {
  /** Empty for cover and lists, which formats make from data. */
  readonly blocks: readonly Block[];
}

export interface ReadParts {
  /** Every part but the footnotes, in printing order. */
  readonly parts: readonly ReadPart[];
  /** The text of each footnote that the book cites; note `n` is at `n - 1`. */
  readonly notes: readonly (readonly Inline[])[];
}

const LISTS = new Set<RenderedChapter['kind']>(['cover', 'contents', 'tables', 'figures']);

/** Reads a rendered book for formats that build a document: Word, PDF. */
export function readParts({ parts }: RenderedBook): ReadParts {
  const reader = readBook(parts.find(({ kind }) => kind === 'notes')?.markdown ?? '');
  const read: ReadPart[] = [];
  for (const { markdown, ...part } of parts) {
    if (part.kind === 'notes') continue;
    // A part's first three tokens are its own heading, which is known from its label and title.
    const blocks = LISTS.has(part.kind) ? [] : blocksOf(reader.part(markdown).slice(3));
    read.push({ ...part, blocks });
  }
  const notes: Inline[][] = [];
  for (const token of reader.notes()) {
    if (token.type === 'footnote_open') notes.push([]);
    else if (token.type === 'inline') notes.at(-1)?.push(...inlinesOf(token.children ?? []));
  }
  return { parts: read, notes };
}
