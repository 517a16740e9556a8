import { bookWords } from '../../i18n/book-words.js';
import type { Language } from '../../i18n/language.js';
import type { Entry } from '../markdown/rendered-book.js';
import { escapeHtml } from './escape-html.js';

/** Chapters and their sections; what lies deeper would hide the way rather than show it. */
const DEPTH = 2;

/** The contents as the page's navigation: folded on a phone, a column beside the text on a wide screen. */
export function renderContents(contents: readonly Entry[], language: Language): string {
  const title = escapeHtml(bookWords[language].contents);
  return `<nav class="contents" aria-label="${title}">
<details>
<summary>${title}</summary>
${renderEntries(contents, 1)}
</details>
</nav>
`;
}

/** Entries as a list of links; `depth` is that of the list itself, from 1. */
export function renderEntries(entries: readonly Entry[], depth: number): string {
  const items = entries.map(({ label, title, anchor, children }) => {
    const number = label === '' ? '' : `<span class="number">${escapeHtml(label)}</span> `;
    const below = children.length > 0 && depth < DEPTH ? `\n${renderEntries(children, depth + 1)}\n` : '';
    return `<li><a href="#${escapeHtml(anchor)}">${number}<span>${escapeHtml(title)}</span></a>${below}</li>`;
  });
  return `<ol>\n${items.join('\n')}\n</ol>`;
}
