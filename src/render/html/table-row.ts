import type { Token } from 'markdown-it';
import { breakableText } from './breakable.js';
import { isShortCell } from './short-cells.js';

/** What turns inline tokens into HTML. */
type Inline = (token: Token | undefined) => string;

/** Tokens of one cell: it opens, its words, it closes. */
const CELL = 3;

/**
 * One row of a table of so many columns as HTML, in one go, since most of a book are rows.
 * @param open where its `tr_open` is; `close` is where its `tr_close` is
 */
export function renderRow(
  tokens: readonly Token[],
  open: number,
  columns: number,
  inline: Inline,
): { html: string; close: number } {
  const first = open + 1;
  let close = first;
  while (close < tokens.length && tokens[close]?.type !== 'tr_close') close += CELL;
  const title = groupTitle(tokens, first, close);
  if (title !== undefined) {
    const cell = `<td class="group" colspan="${(close - first) / CELL}">${inline(title)}</td>\n`;
    return { html: `<tr>\n${cell}</tr>\n`, close };
  }
  let html = '<tr>\n';
  for (let at = first; at < close; at += CELL)
    html += renderCell(tokens[at], tokens[at + 1], at === first, columns, inline);
  return { html: `${html}</tr>\n`, close };
}

function renderCell(
  open: Token | undefined,
  words: Token | undefined,
  isFirst: boolean,
  columns: number,
  inline: Inline,
): string {
  const content = words?.content ?? '';
  const text = words?.children?.length ? inline(words) : breakableText(content);
  const align = alignment(open);
  if (open?.type === 'th_open') {
    // A head that says nothing is an ordinary cell: a screen reader would announce it for every row.
    if (content === '') return '<td></td>\n';
    return `<th${align === '' ? '' : ` class="${align}"`} scope="col">${text}</th>\n`;
  }
  const short = isShortCell(content, isFirst, columns) ? 'short' : '';
  const classes = align !== '' && short !== '' ? `${align} ${short}` : align + short;
  return classes === '' ? `<td>${text}</td>\n` : `<td class="${classes}">${text}</td>\n`;
}

/** The page's security policy forbids `style`, which is how markdown-it aligns a cell; left needs no saying. */
function alignment(cell: Token | undefined): '' | 'right' | 'center' {
  const style = cell?.attrs?.[0]?.[1];
  if (style === 'text-align:right') return 'right';
  return style === 'text-align:center' ? 'center' : '';
}

/**
 * The bold words that are all a row of several cells says: they name the rows below and reach over the whole
 * table. Markdown cannot say so; it shows as one bold cell among empty ones.
 */
function groupTitle(tokens: readonly Token[], first: number, close: number): Token | undefined {
  if (close - first <= CELL || tokens[first]?.type !== 'td_open') return undefined;
  let title: Token | undefined;
  for (let at = first + 1; at < close; at += CELL) {
    const words = tokens[at];
    if (words === undefined || words.content === '') continue;
    if (title !== undefined) return undefined;
    title = words;
  }
  const inside = title?.children?.filter(({ type, content }) => type !== 'text' || content !== '');
  const isBold = inside?.at(0)?.type === 'strong_open' && inside.at(-1)?.type === 'strong_close';
  return isBold ? title : undefined;
}
