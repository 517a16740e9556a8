import type { Token } from 'markdown-it';
import type { BookDocument } from '../../books/book.js';
import { bookWords } from '../../i18n/book-words.js';
import type { Language } from '../../i18n/language.js';
import type { Entry, RenderedBook, RenderedChapter } from '../markdown/rendered-book.js';
import { readBook } from './book-markdown.js';
import { createContentRenderer } from './content-renderer.js';
import { renderContents, renderEntries } from './contents.js';
import { renderCover } from './cover.js';
import { escapeHtml } from './escape-html.js';
import { renderPage } from './page.js';
import { fill, pageWords } from './page-words.js';

const MAIN = 'isi-buku';
const TITLE = 'judul-buku';
const NOTES = 'catatan-buku';

/**
 * One book as one HTML file that needs no other file and no network.
 * @param rendered the same book as Markdown
 * @param theme the CSS of the profile's `theme.css`
 */
export function renderHtml(book: BookDocument, rendered: RenderedBook, theme: string): string {
  const words = pageWords[book.language];
  const name = `${fill(words.book, book.number)}: ${book.title}`;
  const draft = book.draft ? bookWords[book.language].draft : '';
  const lists = new Set(rendered.parts.filter(isList).map(({ anchor }) => anchor));
  const contents = rendered.contents.filter(({ anchor }) => !lists.has(anchor));
  return renderPage({
    language: book.language,
    title: `${name} – ${book.region} ${book.period}`,
    description: fill(words.bookOf, [name, book.subtitle].filter(Boolean).join(' – '), book.region),
    style: theme,
    runningHead: [book.region, name, draft].filter(Boolean).join(' · '),
    body: `<a class="skip" href="#${MAIN}">${escapeHtml(words.skip)}</a>
<header class="top">
<p><span class="top-region">${escapeHtml(book.region)}</span> <span class="top-title">${escapeHtml(name)}</span>${
      draft === '' ? '' : ` <strong class="tag">${escapeHtml(draft)}</strong>`
    }</p>
<a href="index.html">${escapeHtml(words.backToIndex)}</a>
</header>
<div class="layout">
${renderContents(contents, book.language)}<main id="${MAIN}" tabindex="-1">
${renderCover(book, TITLE)}${renderParts(book, { ...rendered, contents })}</main>
</div>
`,
  });
}

function renderParts(book: BookDocument, rendered: RenderedBook): string {
  const content = createContentRenderer(pageWords[book.language], book.figures);
  for (const id of [MAIN, TITLE, NOTES]) content.claim(id);
  for (const { anchor } of rendered.parts) content.claim(anchor);
  const reader = readBook(rendered.parts.find(({ kind }) => kind === 'notes')?.markdown ?? '');
  let html = '';
  for (const part of rendered.parts) {
    if (isList(part)) html += renderList(part, rendered, book.language);
    else if (part.kind !== 'cover' && part.kind !== 'notes')
      html += renderPart(part, content.render(withoutHeading(reader.part(part.markdown))));
  }
  const notes = reader.notes();
  if (notes.length > 0) {
    const title = pageWords[book.language].notes;
    html += renderPart({ kind: 'notes', label: '', title, anchor: NOTES }, content.render(notes));
  }
  return html;
}

/** A part's first tokens are its heading, which `renderPart` makes from data. */
function withoutHeading(tokens: readonly Token[]): Token[] {
  return tokens.slice(3);
}

function renderPart(
  { kind, label, title, anchor }: Pick<RenderedChapter, 'kind' | 'label' | 'title' | 'anchor'>,
  body: string,
): string {
  const number = label === '' ? '' : `<span class="label">${escapeHtml(label)}</span> `;
  return `<section class="part ${kind}" aria-labelledby="${escapeHtml(anchor)}">
<h2 id="${escapeHtml(anchor)}">${number}<span class="title">${escapeHtml(title)}</span></h2>
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
