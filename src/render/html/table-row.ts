import type { Token } from 'markdown-it';
import { textOf } from '../tokens/structure.js';
import { breakableText } from './breakable.js';
import type { Place, SearchRecords } from './search-records.js';
import { selfLink } from './self-link.js';
import { isShortCell } from './short-cells.js';

/** What all rows of one table share. */
export interface RowSetting {
  /** 0 where the table is mere layout. */
  readonly columns: number;
  /** Plain text; '' without a caption. */
  readonly title: string;
  /** The table's own, to which its rows' words belong. */
  readonly place: Place | undefined;
  inlines(tokens: readonly Token[]): string;
  claim(id: string): boolean;
  readonly search: SearchRecords;
}

type Align = '' | 'right' | 'center';

/** Tokens of one cell: it opens, its words, it closes. */
const CELL = 3;

/**
 * One row of a table as HTML, in one go, since most of a book are rows.
 * @param open where its `tr_open` is; `close` is where its `tr_close` is
 */
export function renderRow(
  tokens: readonly Token[],
  open: number,
  setting: RowSetting,
): { html: string; close: number } {
  const first = open + 1;
  let close = first;
  while (close < tokens.length && tokens[close]?.type !== 'tr_close') close += CELL;
  const group = setting.columns === 0 ? undefined : groupTitle(tokens, first, close);
  if (group !== undefined) {
    setting.search.add(wordsOf(group));
    const cell = `<td class="group" colspan="${(close - first) / CELL}">${cellHtml(group, undefined, setting)}</td>\n`;
    return { html: `<tr>\n${cell}</tr>\n`, close };
  }
  // The parser lets only an anchor of our own be a row's id.
  const wanted = tokens[open]?.attrs?.[0]?.[1]?.toString();
  const anchor = wanted !== undefined && setting.claim(wanted) ? wanted : undefined;
  if (anchor !== undefined) setting.search.open(anchor, rowTitle(setting.title, tokens[first + 1]));
  let html = anchor === undefined ? '<tr>\n' : `<tr id="${anchor}">\n`;
  let text = '';
  for (let at = first; at < close; at += CELL) {
    const words = tokens[at + 1];
    const align = alignment(tokens[at]);
    html += renderCell(tokens[at], words, align, at === first, anchor, setting);
    // Nobody looks for heads, nor for the amounts and ticks that are set to the right or in the middle.
    const plain = align === '' && tokens[at]?.type === 'td_open' ? wordsOf(words) : '';
    if (plain !== '') text += text === '' ? plain : ` ${plain}`;
  }
  setting.search.add(text);
  if (anchor !== undefined) setting.search.close(setting.place);
  return { html: `${html}</tr>\n`, close };
}

/** A row of its own in a list of results: its table and what its first cell calls it. */
function rowTitle(table: string, first: Token | undefined): string {
  return [table, wordsOf(first)].filter(Boolean).join(': ');
}

function wordsOf(cell: Token | undefined): string {
  return cell?.children?.length ? textOf(cell.children) : (cell?.content ?? '');
}

/** @param anchor of the row, in its first cell */
function cellHtml({ children, content }: Token, anchor: string | undefined, { inlines }: RowSetting): string {
  if (children?.length) return anchor === undefined ? inlines(children) : selfLink(anchor, children, inlines);
  const text = breakableText(content);
  return anchor === undefined || text === '' ? text : `<a class="self" href="#${anchor}">${text}</a>`;
}

function renderCell(
  open: Token | undefined,
  words: Token | undefined,
  align: Align,
  isFirst: boolean,
  anchor: string | undefined,
  setting: RowSetting,
): string {
  const content = words?.content ?? '';
  const text = words === undefined ? '' : cellHtml(words, isFirst ? anchor : undefined, setting);
  if (open?.type === 'th_open') {
    // A head that says nothing is an ordinary cell: a screen reader would announce it for every row.
    if (content === '') return '<td></td>\n';
    return `<th${align === '' ? '' : ` class="${align}"`} scope="col">${text}</th>\n`;
  }
  const short = setting.columns > 0 && isShortCell(content, isFirst, setting.columns) ? 'short' : '';
  const classes = align !== '' && short !== '' ? `${align} ${short}` : align + short;
  return classes === '' ? `<td>${text}</td>\n` : `<td class="${classes}">${text}</td>\n`;
}

/** The page's security policy forbids `style`, which is how markdown-it aligns a cell; left needs no saying. */
function alignment(cell: Token | undefined): Align {
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
