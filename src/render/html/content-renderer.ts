import type { Token } from 'markdown-it';
import type { BookDocument } from '../../books/book.js';
import { createRenderer, isFigurePath } from '../tokens/book-markdown.js';
import { attribute, figureOf, textOf } from '../tokens/structure.js';
import { type TableRow, tableOf } from '../tokens/table.js';
import { breakableText } from './breakable.js';
import { escapeHtml } from './escape-html.js';
import { addFootnotes } from './footnotes.js';
import { inlineSvg } from './inline-svg.js';
import type { PageWords } from './page-words.js';
import type { SearchRecords } from './search-records.js';
import { selfLink } from './self-link.js';
import { type RowSetting, renderRow } from './table-row.js';

/** From this many columns on a table stands on a page of its own, across, when it is printed. */
const ACROSS = 9;

export interface ContentRenderer {
  /** Takes the id for an element, or says that the page has it already. */
  claim(id: string): boolean;
  /** The tokens below a part's own heading as HTML. */
  render(tokens: Token[]): string;
}

/**
 * Makes the renderer for the content of one page.
 * @param words what the page says itself
 * @param figures by id
 * @param search is told every place and its words
 */
export function createContentRenderer(
  words: PageWords,
  figures: BookDocument['figures'],
  search: SearchRecords,
): ContentRenderer {
  const { renderer, options } = createRenderer();
  const { rules } = renderer;
  const ids = new Set<string>();
  const claim = (id: string) => !ids.has(id) && ids.add(id) !== undefined;
  const inlines = (tokens: readonly Token[]) => renderer.renderInline([...tokens], options, {});
  const inline = (token: Token | undefined) => renderer.renderInline(token?.children ?? [], options, {});
  let level = 2;
  let unnamed = 0;

  /** A book has one h1 and its parts are h2: the rest follows below, without leaving out a level. */
  const heading = (open: Token, title: Token | undefined) => {
    level = Math.min(Math.max(Number(open.tag.slice(1)) + 1, 3), level + 1, 6);
    const id = attribute(open, 'id');
    const page = attribute(open, 'class') === 'page' ? ' class="page"' : '';
    if (!id || !claim(id)) return `<h${level}${page}>${inline(title)}</h${level}>\n`;
    search.enter(id, textOf(title?.children ?? []));
    return `<h${level} id="${id}"${page}>${selfLink(id, title?.children ?? [], inlines)}</h${level}>\n`;
  };

  const table = (token: Token): string => {
    const read = tableOf(token);
    if (read === undefined) return '';
    const { id, caption, aligns, layout, head, rows } = read;
    const setting = { aligns, layout, title: '', place: undefined, inlines, claim, search };
    // A head without a name in it is there for the sake of Markdown.
    if (layout) {
      const body = renderRows(rows, setting);
      return `<div class="table">\n<table class="layout" role="presentation">\n${body}</table>\n</div>\n`;
    }
    const content = (own: RowSetting) =>
      `<thead>\n${renderRow(head, true, own)}</thead>\n${renderRows(rows, own)}`;
    const across = aligns.length >= ACROSS ? ' across' : '';
    const size = ` class="columns-${Math.min(aligns.length, 12)}"`;
    if (caption === undefined || id === undefined || !claim(id)) {
      unnamed += 1;
      const label = `${words.wideTable} ${unnamed}`;
      const title = caption ? `\n<caption><span>${inline(caption)}</span></caption>` : '';
      const frame = `<div class="table${across}" role="group" tabindex="0" aria-label="${label}">`;
      return `${frame}\n<table${size}>${title}\n${content(setting)}</table>\n</div>\n`;
    }
    const title = textOf(caption.children ?? []);
    const name = `${id}-judul`;
    const frame = `<section class="table${across}" id="${id}" tabindex="0" aria-labelledby="${name}">`;
    const shown = `<caption id="${name}"><span>${selfLink(id, caption.children ?? [], inlines)}</span></caption>`;
    const place = search.open(id, title);
    const body = content({ ...setting, title, place });
    search.close();
    return `${frame}\n<table${size}>\n${shown}\n${body}</table>\n</section>\n`;
  };

  addFootnotes(renderer, words);
  rules.figure = (tokens, at) => {
    const token = tokens[at];
    const placed = token && figureOf(token);
    if (placed === undefined) return '';
    const { id, description, caption } = placed;
    const figure = figures.get(id);
    if (figure === undefined || !claim(id)) return `<p>${escapeHtml(description)}</p>\n`;
    search.open(id, caption ? textOf(caption.children ?? []) : figure.title);
    search.add(figure.description || description);
    search.close();
    const picture = inlineSvg(figure.svg, id, figure.description || description);
    const title = caption
      ? `<figcaption>${selfLink(id, caption.children ?? [], inlines)}</figcaption>\n`
      : '';
    const frame = `<div class="picture" role="group" tabindex="0" aria-label="${escapeHtml(figure.title)}">`;
    return `<figure id="${id}">\n${frame}${picture}</div>\n${title}</figure>\n`;
  };
  rules.text = (tokens, at) => breakableText(tokens[at]?.content ?? '');
  rules.number = (tokens, at) =>
    `<span class="number">${escapeHtml(tokens[at]?.content.trim() ?? '')}</span> `;
  rules.link_open = (tokens, at) => {
    const token = tokens[at];
    const href = token && attribute(token, 'href');
    // A figure's path passes the parser for the sake of pictures; it is no place to go.
    return href && !isFigurePath(href) ? `<a href="${escapeHtml(href)}">` : '<a>';
  };
  rules.image = (tokens, at) => escapeHtml(textOf(tokens[at]?.children ?? []));
  rules.paragraph_open = (tokens, at) => {
    const token = tokens[at];
    if (!token || token.hidden) return '';
    const id = attribute(token, 'id');
    const kept = id && claim(id) ? ` id="${id}"` : '';
    return attribute(token, 'class') === 'caption' ? `<p class="caption"${kept}>` : `<p${kept}>`;
  };
  return {
    claim,
    render(tokens) {
      level = 2;
      let html = '';
      for (let at = 0; at < tokens.length; at += 1) {
        const token = tokens[at];
        if (token === undefined) break;
        if (token.type === 'table') html += table(token);
        else if (token.type === 'inline') {
          html += inline(token);
          search.add(textOf(token.children ?? []));
        } else if (token.type === 'heading_open') {
          html += heading(token, tokens[at + 1]);
          at += 2;
        } else {
          const rule = rules[token.type];
          html += rule ? rule(tokens, at, options, {}, renderer) : renderer.renderToken(tokens, at, options);
        }
      }
      return html;
    },
  };
}

function renderRows(rows: readonly TableRow[], setting: RowSetting): string {
  let html = '';
  for (const row of rows) html += renderRow(row, false, setting);
  return html === '' ? '' : `<tbody>\n${html}</tbody>\n`;
}
