import type { Renderer, Token } from 'markdown-it';
import type { FigureDocument } from '../../books/book.js';
import { createRenderer, isFigurePath } from './book-markdown.js';
import { breakableText } from './breakable.js';
import { escapeHtml } from './escape-html.js';
import { inlineSvg } from './inline-svg.js';
import { fill, type PageWords } from './page-words.js';
import { attribute, figureOf, tableOf, textOf } from './structure.js';
import { renderRow } from './table-row.js';

/** From this many columns on a table stands on a page of its own, across, when it is printed. */
const ACROSS = 9;

const NO_TABLE = { id: undefined, caption: undefined, columns: 0 };

export interface ContentRenderer {
  /** Takes the id for an element, or says that the page has it already. */
  claim(id: string): boolean;
  /** The tokens below a part's own heading as HTML. */
  render(tokens: Token[]): string;
}

/** Makes the renderer for the content of one page: `words` for what it says itself, `figures` by id. */
export function createContentRenderer(
  words: PageWords,
  figures: ReadonlyMap<string, FigureDocument>,
): ContentRenderer {
  const { renderer, options } = createRenderer();
  const ids = new Set<string>();
  const claim = (id: string) => !ids.has(id) && ids.add(id) !== undefined;
  const place = { heading: 2 };
  const inline = (token: Token | undefined) => renderer.renderInline(token?.children ?? [], options, {});
  const rules = renderer.rules;

  addHeadings(renderer, claim, place);
  addTables(renderer, claim, inline, words);
  addFootnotes(renderer, words);
  rules.figure = (tokens, at) => {
    const token = tokens[at];
    const placed = token && figureOf(token);
    if (placed === undefined) return '';
    const { id, description, caption } = placed;
    const figure = figures.get(id);
    if (figure === undefined || !claim(id)) return `<p>${escapeHtml(description)}</p>\n`;
    const picture = inlineSvg(figure.svg, id, figure.description || description);
    const title = caption ? `<figcaption>${inline(caption)}</figcaption>\n` : '';
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
      place.heading = 2;
      let html = '';
      let columns = 0;
      for (let at = 0; at < tokens.length; at += 1) {
        const token = tokens[at];
        if (token === undefined) break;
        if (token.type === 'tr_open') {
          const row = renderRow(tokens, at, columns, inline);
          html += row.html;
          at = row.close;
        } else if (token.type === 'inline') html += inline(token);
        else {
          if (token.type === 'table_open') columns = tableOf(token)?.columns ?? 0;
          const rule = rules[token.type];
          html += rule ? rule(tokens, at, options, {}, renderer) : renderer.renderToken(tokens, at, options);
        }
      }
      return html;
    },
  };
}

/** A book has one h1 and its parts are h2: the rest follows below, without leaving out a level. */
function addHeadings(renderer: Renderer, claim: (id: string) => boolean, place: { heading: number }): void {
  renderer.rules.heading_open = (tokens, at) => {
    const token = tokens[at];
    const level = Math.min(Math.max(Number(token?.tag.slice(1)) + 1, 3), place.heading + 1, 6);
    place.heading = level;
    const id = token && attribute(token, 'id');
    return `<h${level}${id && claim(id) ? ` id="${id}"` : ''}>`;
  };
  renderer.rules.heading_close = () => `</h${place.heading}>\n`;
}

function addTables(
  renderer: Renderer,
  claim: (id: string) => boolean,
  inline: (token: Token | undefined) => string,
  words: PageWords,
): void {
  let unnamed = 0;
  renderer.rules.table_open = (tokens, at) => {
    const token = tokens[at];
    const { id: wanted, caption, columns } = (token && tableOf(token)) ?? NO_TABLE;
    const across = columns >= ACROSS ? ' across' : '';
    const size = ` class="columns-${Math.min(columns, 12)}"`;
    if (caption === undefined || wanted === undefined || !claim(wanted)) {
      unnamed += 1;
      const label = `${words.wideTable} ${unnamed}`;
      const title = caption ? `\n<caption><span>${inline(caption)}</span></caption>` : '';
      return `<div class="table${across}" role="group" tabindex="0" aria-label="${label}">\n<table${size}>${title}\n`;
    }
    const name = `${wanted}-judul`;
    return (
      `<div class="table${across}" id="${wanted}" role="region" tabindex="0" aria-labelledby="${name}">\n` +
      `<table${size}>\n<caption id="${name}"><span>${inline(caption)}</span></caption>\n`
    );
  };
  renderer.rules.table_close = () => '</table>\n</div>\n';
}

function addFootnotes(renderer: Renderer, words: PageWords): void {
  const { rules } = renderer;
  const numberOf = (token: Token | undefined) => Number(token?.meta?.id) + 1;
  const again = (token: Token | undefined) => Number(token?.meta?.subId ?? 0);
  const reference = (token: Token | undefined) => {
    const id = `rujukan-${numberOf(token)}`;
    return again(token) > 0 ? `${id}-${again(token) + 1}` : id;
  };
  rules.footnote_ref = (tokens, at) => {
    const number = numberOf(tokens[at]);
    const label = escapeHtml(fill(words.note, number));
    return (
      `<sup class="note"><a href="#catatan-${number}" id="${reference(tokens[at])}"` +
      ` role="doc-noteref" aria-label="${label}">${number}</a></sup>`
    );
  };
  rules.footnote_block_open = () => '<ol>\n';
  rules.footnote_block_close = () => '</ol>\n';
  rules.footnote_open = (tokens, at) => `<li id="catatan-${numberOf(tokens[at])}">`;
  rules.footnote_close = () => '</li>\n';
  rules.footnote_anchor = (tokens, at) => {
    const token = tokens[at];
    const count = again(token) + 1;
    const label =
      count > 1
        ? fill(words.backToTextAgain, numberOf(token), count)
        : fill(words.backToText, numberOf(token));
    const shown = count > 1 ? `↩\uFE0E<sup>${count}</sup>` : '↩\uFE0E';
    return ` <a class="back" href="#${reference(token)}" role="doc-backlink" aria-label="${escapeHtml(label)}">${shown}</a>`;
  };
}
