import { join } from 'node:path';
import { readTemplates } from '../../scripts/templates.js';
import type { BookDocument } from '../../src/books/book.js';
import { buildBooks } from '../../src/books/build-books.js';
import type { Masterplan } from '../../src/generated/types.js';
import { renderMarkdown } from '../../src/render/markdown/render-markdown.js';
import type { Templates } from '../../src/render/templates/template.js';
import { modelOf } from './sample.js';

export const TEMPLATE_FOLDER = join(import.meta.dirname, '..', '..', 'templates', 'kominfo-2022');

let templates: Templates | undefined;

/** One book of the masterplan as plain data; a draft unless told otherwise. */
export function bookOf(masterplan: Masterplan, number: number, draft = true): BookDocument {
  const [book] = buildBooks(modelOf(masterplan), { books: [number], draft });
  if (book === undefined) throw new Error(`there is no book ${number}`);
  return book;
}

/** One chapter of a book as Markdown, with its heading. */
export function chapterOf(masterplan: Masterplan, number: number, chapter: string, draft = true): string {
  const { parts } = rendered(bookOf(masterplan, number, draft));
  const part = parts.find(({ id }) => id === chapter);
  if (part === undefined) throw new Error(`book ${number} has no chapter ${chapter}`);
  return part.markdown;
}

/** A book through the profile's own templates. */
export function rendered(book: BookDocument) {
  templates ??= readTemplates(TEMPLATE_FOLDER);
  return renderMarkdown(book, templates);
}
