import type { Token } from 'markdown-it';
import type { BookDocument } from '../../books/book.js';
import { bookWords } from '../../i18n/book-words.js';
import type { Language } from '../../i18n/language.js';
import type { Entry, RenderedBook, RenderedChapter } from '../markdown/rendered-book.js';
import { readBook } from '../tokens/book-markdown.js';
import { renderBookLinks } from './book-links.js';
import { type ContentRenderer, createContentRenderer } from './content-renderer.js';
import { renderContents, renderEntries } from './contents.js';
import { renderCover } from './cover.js';
import { escapeHtml } from './escape-html.js';
import { renderPage } from './page.js';
import { fill, pageWords } from './page-words.js';
import { SEARCH_INPUT, searchButton, searchFile, searchPanel } from './search-panel.js';
import { SearchRecords } from './search-records.js';
import type { Site } from './site.js';
import { themeStyle } from './theme-style.js';

const MAIN = 'isi-buku';
const TITLE = 'judul-buku';
const NOTES = 'catatan-buku';

/**
 * One book as HTML: its page, which needs no other file to be read, and its file for the search.
 * @param rendered the same book as Markdown
 */
export function renderHtml(
  book: BookDocument,
  rendered: RenderedBook,
  site: Site,
): ReadonlyMap<string, string> {
  const { language } = book;
  const words = pageWords[language];
  const short = fill(words.book, book.number);
  const file = site.books.find(({ number }) => number === book.number)?.file ?? `buku-${book.number}.html`;
  const name = `${short}: ${book.title}`;
  const draft = book.draft ? bookWords[language].draft : '';
  const lists = new Set(rendered.parts.filter(isList).map(({ anchor }) => anchor));
  const contents = rendered.contents.filter(({ anchor }) => !lists.has(anchor));
  const search = new SearchRecords();
  const page = renderPage({
    language,
    title: `${name} – ${book.region} ${book.period}`,
    description: fill(words.bookOf, [name, book.subtitle].filter(Boolean).join(' – '), book.region),
    style: themeStyle(site.theme, [book.region, name, draft].filter(Boolean).join(' · ')) + site.css,
    script: site.scripts.page,
    body: `<a class="skip" href="#${MAIN}">${escapeHtml(words.skip)}</a>
<header class="top">
<p><span class="top-region">${escapeHtml(book.region)}</span> <span class="top-title">${escapeHtml(name)}</span>${
      draft === '' ? '' : ` <strong class="tag">${escapeHtml(draft)}</strong>`
    }</p>
${renderBookLinks(site.books, file, language)}</header>
<div class="frame">
<div class="side">
${searchButton(language)}
${renderContents(contents, language)}</div>
<main id="${MAIN}" tabindex="-1">
${renderCover(book, TITLE)}${renderParts(book, { ...rendered, contents }, search)}</main>
</div>
${searchPanel(site, file, language)}`,
  });
  return new Map([
    [file, page],
    [searchFile(file), search.script(file, short)],
  ]);
}

function renderParts(book: BookDocument, rendered: RenderedBook, search: SearchRecords): string {
  const content = createContentRenderer(pageWords[book.language], book.figures, search);
  for (const id of [MAIN, TITLE, NOTES, SEARCH_INPUT]) content.claim(id);
  for (const { anchor } of rendered.parts) content.claim(anchor);
  const reader = readBook(rendered.parts.find(({ kind }) => kind === 'notes')?.markdown ?? '');
  let html = '';
  for (const part of rendered.parts) {
    if (isList(part)) html += renderList(part, rendered, book.language);
    else if (part.kind !== 'cover' && part.kind !== 'notes') {
      search.chapter(part.anchor, [part.label, part.title].filter(Boolean).join(' '));
      html += renderPart(part, renderSections(reader.sections(part.markdown), content));
    }
  }
  const notes = reader.notes();
  if (notes.length > 0) {
    const title = pageWords[book.language].notes;
    search.chapter(NOTES, title);
    html += renderPart({ kind: 'notes', label: '', title, anchor: NOTES }, content.render(notes));
  }
  return html;
}

/** A part's first three tokens are its heading, which `renderPart` makes from data. */
function renderSections(sections: Iterable<Token[]>, content: ContentRenderer): string {
  let html = '';
  let heading = 3;
  for (const tokens of sections) {
    const section = content.render(heading === 0 ? tokens : tokens.slice(heading));
    heading = 0;
    // V8 keeps text as the pieces it was put together of until somebody looks inside, in several times the memory.
    section.charCodeAt(0);
    html += section;
  }
  return html;
}

function renderPart(
  { kind, label, title, anchor }: Pick<RenderedChapter, 'kind' | 'label' | 'title' | 'anchor'>,
  body: string,
): string {
  const number = label === '' ? '' : `<span class="label">${escapeHtml(label)}</span> `;
  const id = escapeHtml(anchor);
  return `<section class="part ${kind}" aria-labelledby="${id}">
<h2 id="${id}"><a class="self" href="#${id}">${number}<span class="title">${escapeHtml(title)}</span></a></h2>
${body}</section>
`;
}

/** The contents are on paper only, for on a screen they stand beside the text; the other lists are folded. */
function renderList(part: RenderedChapter, rendered: RenderedBook, language: Language): string {
  if (part.kind === 'contents') return renderPart(part, `${renderEntries(rendered.contents, 1)}\n`);
  const entries: readonly Entry[] = part.kind === 'tables' ? rendered.tables : rendered.figures;
  if (entries.length === 0) return '';
  const label = escapeHtml(fill(pageWords[language].showList, entries.length));
  const list = renderEntries(entries, 1);
  return renderPart(part, `<details>\n<summary>${label}</summary>\n${list}\n</details>\n`);
}

function isList({ kind }: RenderedChapter): boolean {
  return kind === 'contents' || kind === 'tables' || kind === 'figures';
}
