import type { BookDocument } from '../../books/book.js';
import { bookWords } from '../../i18n/book-words.js';
import { formatDate } from '../../i18n/dates.js';
import { DIMENSION_BAND, renderMarks, renderRegion } from './cover.js';
import { escapeHtml } from './escape-html.js';
import { fileLink } from './file-link.js';
import { renderPage } from './page.js';
import { fill, pageWords } from './page-words.js';
import { SEARCH_SCRIPT, searchButton, searchPanel } from './search-panel.js';
import type { Site, SiteBook } from './site.js';
import { themeStyle } from './theme-style.js';

const INDEX = 'index.html';

/** The page that leads to the books. */
export interface IndexDocument
  extends Pick<
    BookDocument,
    'region' | 'period' | 'draft' | 'fictional' | 'language' | 'status' | 'version' | 'date' | 'logo'
  > {
  /** "Masterplan Smart City Kota Contoh 2025–2029". */
  readonly title: string;
  readonly books: readonly IndexBook[];
}

export interface IndexBook extends SiteBook {
  readonly subtitle?: string;
  /** Titles of its chapters, shown as a taste of what is inside. */
  readonly chapters?: readonly string[];
  readonly pages?: number;
  /** One sentence, such as that the book is of an earlier build. */
  readonly note?: string;
  /** The same book in other formats. */
  readonly formats?: readonly { readonly label: string; readonly file: string }[];
}

/** What the books of a region share: the page that leads to them, and the script that searches them. */
export function renderIndex(index: IndexDocument, site: Site): ReadonlyMap<string, string> {
  return new Map([
    [INDEX, renderEntrance(index, site)],
    [SEARCH_SCRIPT, site.scripts.search],
  ]);
}

function renderEntrance(index: IndexDocument, site: Site): string {
  const words = pageWords[index.language];
  const common = bookWords[index.language];
  const facts = [
    index.status,
    index.version && `${common.version} ${index.version}`,
    index.date && formatDate(index.date, index.language),
  ].filter(Boolean);
  return renderPage({
    language: index.language,
    title: index.title,
    description: fill(words.booksOf, index.region),
    style:
      themeStyle(site.theme, [index.region, index.draft ? common.draft : ''].filter(Boolean).join(' · ')) +
      site.css,
    script: site.scripts.page,
    body: `<main class="index">
<header>
<div class="index-top">
${renderRegion(index.region, index.logo)}
${searchButton(index.language)}
</div>
<h1>${escapeHtml(index.title)}</h1>
${DIMENSION_BAND}
<p class="index-facts">${[`${common.period} ${index.period}`, ...facts].map((fact) => `<span>${escapeHtml(String(fact))}</span>`).join(' ')}</p>
${renderMarks(index)}</header>
<section aria-label="${escapeHtml(words.books)}">
<ol class="books">
${index.books.map((book) => renderBook(book, index)).join('')}</ol>
</section>
</main>
${searchPanel(site, INDEX, index.language)}`,
  });
}

function renderBook(book: IndexBook, { language }: IndexDocument): string {
  const words = pageWords[language];
  const chapters = (book.chapters ?? []).map((title) => `<li>${escapeHtml(title)}</li>`).join('');
  const formats = (book.formats ?? []).map(
    ({ label, file }) => `<li><a href="${fileLink(file)}">${escapeHtml(label)}</a></li>`,
  );
  const aside = [book.pages === undefined ? '' : fill(words.pages, book.pages), book.note ?? ''].filter(
    Boolean,
  );
  return `<li class="book">
<p class="book-number">${escapeHtml(fill(words.book, book.number))}</p>
<h2><a href="${fileLink(book.file)}">${escapeHtml(book.title)}</a></h2>
${book.subtitle ? `<p class="book-subtitle">${escapeHtml(book.subtitle)}</p>\n` : ''}${
  chapters === '' ? '' : `<ol class="book-chapters">${chapters}</ol>\n`
}${aside.length === 0 ? '' : `<p class="book-note">${escapeHtml(aside.join(' · '))}</p>\n`}${
  formats.length === 0
    ? ''
    : `<ul class="book-formats" aria-label="${escapeHtml(fill(words.otherFormats, book.number))}">${formats.join('')}</ul>\n`
}</li>
`;
}
