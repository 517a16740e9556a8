import { bookWords } from '../../i18n/book-words.js';
import type { Language } from '../../i18n/language.js';
import type { Entry } from '../markdown/rendered-book.js';
import { escapeHtml } from './escape-html.js';
import { fill, pageWords } from './page-words.js';

/** Chapters and their sections; what lies deeper would hide the way rather than show it. */
const DEPTH = 2;

/**
 * The contents as the page's navigation: folded on a phone, a column beside the text on a wide screen. Each
 * chapter's sections are folded, too; a script unfolds those that are being read.
 */
export function renderContents(contents: readonly Entry[], language: Language): string {
  const title = escapeHtml(bookWords[language].contents);
  const chapters = contents.map((entry) => {
    const { label, title, children } = entry;
    if (children.length === 0) return `<li>${entryLink(entry)}</li>`;
    const name = escapeHtml(fill(pageWords[language].sections, label || title));
    return `<li>${entryLink(entry)}
<details>
<summary><span class="unseen">${name}</span></summary>
${renderEntries(children, DEPTH)}
</details></li>`;
  });
  return `<nav class="contents" aria-label="${title}">
<details>
<summary>${title}</summary>
<ol>
${chapters.join('\n')}
</ol>
</details>
</nav>
`;
}

/** Entries as a list of links; `depth` is that of the list itself, from 1. */
export function renderEntries(entries: readonly Entry[], depth: number): string {
  const items = entries.map((entry) => {
    const { children } = entry;
    const below = children.length > 0 && depth < DEPTH ? `\n${renderEntries(children, depth + 1)}\n` : '';
    return `<li>${entryLink(entry)}${below}</li>`;
  });
  return `<ol>\n${items.join('\n')}\n</ol>`;
}

function entryLink({ label, title, anchor }: Entry): string {
  const number = label === '' ? '' : `<span class="number">${escapeHtml(label)}</span> `;
  return `<a href="#${escapeHtml(anchor)}">${number}<span>${escapeHtml(title)}</span></a>`;
}
