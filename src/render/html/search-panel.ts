import type { Language } from '../../i18n/language.js';
import { escapeHtml } from './escape-html.js';
import { pageWords } from './page-words.js';
import type { Site } from './site.js';

/** The id of the field for the words that are looked for. */
export const SEARCH_INPUT = 'cari';
/** What searches; every page of the folder loads it when it is asked to. */
export const SEARCH_SCRIPT = 'cari/pencarian.js';

/** Opens the search; hidden until a script says that it works. */
export function searchButton(language: Language): string {
  const words = pageWords[language];
  return `<button type="button" class="search-open" hidden aria-keyshortcuts="/"><span>${escapeHtml(words.search)}</span> <kbd aria-hidden="true">/</kbd></button>`;
}

/**
 * The closed window of the search, with all its words and what `client/search.ts` must know.
 * @param page the page's own file, whose places need no file name
 */
export function searchPanel({ books }: Site, page: string, language: Language): string {
  const words = pageWords[language];
  const data = {
    page,
    books: books.map(({ file }) => searchName(file)).join(' '),
    loading: words.searchLoading,
    none: words.searchNone,
    some: words.searchSome,
    more: words.searchMore,
    missing: words.searchMissing,
    failed: words.searchFailed,
  };
  const attributes = Object.entries(data).map(([name, value]) => `data-${name}="${escapeHtml(value)}"`);
  return `<dialog class="search" aria-label="${escapeHtml(words.searchAll)}" ${attributes.join(' ')}>
<div class="search-frame">
<div class="search-bar">
<label class="unseen" for="${SEARCH_INPUT}">${escapeHtml(words.searchWords)}</label>
<input id="${SEARCH_INPUT}" type="search" autocomplete="off" spellcheck="false" placeholder="${escapeHtml(words.searchHint)}">
<button type="button" class="search-close">${escapeHtml(words.close)}</button>
</div>
<p role="status"></p>
<ol></ol>
<p class="search-keys">${escapeHtml(words.searchKeys)}</p>
</div>
</dialog>
`;
}

/** A book's file for the search, by its page; both relative to the folder of books. */
export function searchFile(page: string): string {
  return `cari/${searchName(page)}.js`;
}

function searchName(page: string): string {
  return page.replace(/\.html$/, '');
}
