import type { BookDocument } from '../../../src/books/book.js';
import { BookSession, type Limits } from '../../../src/render/markdown/book-session.js';
import { evaluateTemplate } from '../../../src/render/templates/evaluate.js';
import { checkPartials } from '../../../src/render/templates/load.js';
import { parseTemplate } from '../../../src/render/templates/parse.js';
import { miniBook } from '../fixtures/mini-book.js';

/** What a template prints, filled with `data`; `partials` by their name in `partials/`. */
export function fill(
  source: string,
  data: object = {},
  partials: Readonly<Record<string, string>> = {},
  book: Partial<BookDocument> = {},
  limits?: Limits,
): string {
  const templates = new Map([['t', parseTemplate('t', source)]]);
  for (const [name, text] of Object.entries(partials)) {
    templates.set(`partials/${name}`, parseTemplate(`partials/${name}`, text));
  }
  checkPartials(templates);
  return evaluateTemplate('t', data, templates, new BookSession({ ...miniBook, ...book }, limits));
}
