import type { Language } from '../../i18n/language.js';
import { escapeHtml } from './escape-html.js';
import { fileLink } from './file-link.js';
import { fill, pageWords } from './page-words.js';
import type { SiteBook } from './site.js';

/** The way from one book to the others and to the page that leads to all of them. */
export function renderBookLinks(books: readonly SiteBook[], current: string, language: Language): string {
  const words = pageWords[language];
  const links = books.map(({ number, title, file }) => {
    const here = file === current ? ' aria-current="page"' : '';
    const short = escapeHtml(fill(words.book, number));
    return `<li><a href="${fileLink(file)}" title="${escapeHtml(title)}"${here}>${short}</a></li>`;
  });
  return `<nav class="books-nav" aria-label="${escapeHtml(words.books)}">
<ul>
<li><a href="index.html">${escapeHtml(words.home)}</a></li>
${links.join('\n')}
</ul>
</nav>
`;
}
