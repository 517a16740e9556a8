import type { BookDocument } from '../../books/book.js';
import { evaluateTemplate } from '../templates/evaluate.js';
import type { Templates } from '../templates/template.js';
import { TemplateError } from '../templates/template-error.js';
import { BookSession } from './book-session.js';
import { numberHeadings } from './headings.js';

/**
 * Fills those chapters of a book whose template is one of `wanted`, each by itself, and gives the first error of each.
 * What only shows in the whole book, such as a reference without a target, is for `renderMarkdown` to find.
 */
export function tryChapters(
  book: BookDocument,
  templates: Templates,
  wanted: ReadonlySet<string>,
): TemplateError[] {
  const session = new BookSession(book);
  return session.chapters.flatMap((chapter) => {
    const { template, data } = chapter.document;
    if (!wanted.has(template)) return [];
    try {
      session.enter(chapter);
      numberHeadings(evaluateTemplate(template, data, templates, session), chapter, session);
      return [];
    } catch (error) {
      if (error instanceof TemplateError) return [error];
      throw error;
    }
  });
}
