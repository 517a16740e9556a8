import type { ChapterDocument } from '../../books/book.js';
import type { BookWords } from '../../i18n/book-words.js';
import type { Language } from '../../i18n/language.js';
import { letters, roman } from '../../i18n/numbers.js';
import { escapeText } from './escape.js';

/** How a chapter is called and what its sections, tables and figures are numbered with. */
export interface ChapterNumber {
  readonly document: ChapterDocument;
  /** "BAB I", "Chapter 1", "Lampiran A"; '' for front matter. */
  readonly label: string;
  /** "1" or "A": the first part of "1.2" and "Tabel A.3"; '' for front matter. */
  readonly prefix: string;
  readonly anchor: string;
  /** Its title as inline Markdown. */
  readonly title: string;
  /** Its `#` line. */
  readonly heading: string;
}

/** Numbers chapters and annexes in their order; front matter is named after itself. */
export function numberChapters(
  chapters: readonly ChapterDocument[],
  words: BookWords,
  language: Language,
): ChapterNumber[] {
  let chapterCount = 0;
  let annexCount = 0;
  return chapters.map((document) => {
    const title = escapeText(document.title) || words.missing;
    if (document.kind === 'front') {
      const anchor = document.id;
      return { document, label: '', prefix: '', anchor, title, heading: `# ${title} {#${anchor} .front}` };
    }
    const isAnnex = document.kind === 'annex';
    const count = isAnnex ? ++annexCount : ++chapterCount;
    const prefix = isAnnex ? letters(count) : String(count);
    const shown = isAnnex || language === 'en' ? prefix : roman(count);
    const label = `${isAnnex ? words.annex : words.chapter} ${shown}`;
    const anchor = `${isAnnex ? words.annexAnchor : words.chapterAnchor}-${prefix.toLowerCase()}`;
    const heading = `# ${label} ${title} {#${anchor} .${document.kind}}`;
    return { document, label, prefix, anchor, title, heading };
  });
}
