import type { BookDocument } from '../../books/book.js';
import type { BookWords } from '../../i18n/book-words.js';
import { formatDate } from '../../i18n/dates.js';
import { escapeText } from './escape.js';

/** The cover as Markdown: the title, then a line each for what a reader must know before opening the book. */
export function coverMarkdown(book: BookDocument, words: BookWords): string {
  const edition = [
    book.version ? `${words.version} ${escapeText(book.version)}` : '',
    book.date ? escapeText(formatDate(book.date, book.language)) : '',
    escapeText(book.status),
  ];
  const lines = [
    `# ${escapeText(book.title) || words.missing} {.cover}`,
    escapeText(book.subtitle),
    `**${escapeText(book.region) || words.missing}**`,
    `${words.period} ${escapeText(book.period) || words.missing}`,
    edition.filter((part) => part !== '').join(' · '),
    book.draft ? `**${words.draft}**` : '',
    book.fictional ? `*${words.fictional}*` : '',
  ];
  return lines.filter((line) => line !== '').join('\n\n');
}
