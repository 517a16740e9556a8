import type { Token } from 'markdown-it';
import type { Column } from '../tokens/block.js';
import { textOf } from '../tokens/structure.js';
import type { TableCell, TableRow } from '../tokens/table.js';
import { breakableText } from './breakable.js';
import type { Place, SearchRecords } from './search-records.js';
import { selfLink } from './self-link.js';
import { isShortCell } from './short-cells.js';

/** What all rows of one table share. */
export interface RowSetting {
  readonly aligns: readonly Column['align'][];
  /** Whether the table only sets things side by side. */
  readonly layout: boolean;
  /** Plain text; '' without a caption. */
  readonly title: string;
  /** The table's own, to which its rows' words belong. */
  readonly place: Place | undefined;
  inlines(tokens: readonly Token[]): string;
  claim(id: string): boolean;
  readonly search: SearchRecords;
}

/** One row of a table as HTML, in one go, since most of a book are rows. */
export function renderRow(row: TableRow, isHead: boolean, setting: RowSetting): string {
  const { cells } = row;
  const { aligns, layout, search } = setting;
  const group = isHead || layout ? undefined : groupTitle(cells);
  if (group !== undefined) {
    search.add(wordsOf(group));
    return `<tr>\n<td class="group" colspan="${cells.length}">${cellHtml(group, undefined, setting)}</td>\n</tr>\n`;
  }
  // The parser lets only an anchor of our own be a row's id.
  const anchor = row.anchor !== undefined && setting.claim(row.anchor) ? row.anchor : undefined;
  if (anchor !== undefined) search.open(anchor, rowTitle(setting.title, cells[0]));
  let html = anchor === undefined ? '<tr>\n' : `<tr id="${anchor}">\n`;
  let words = '';
  for (let column = 0; column < cells.length; column += 1) {
    const cell = cells[column];
    if (cell === undefined) break;
    const align = aligns[column] ?? 'left';
    const text = cellHtml(cell, column === 0 ? anchor : undefined, setting);
    if (isHead) {
      html += headCell(cell, align, text);
      continue;
    }
    // Nobody looks for the amounts and ticks that are set to the right or in the middle.
    const plain = align === 'left' ? wordsOf(cell) : '';
    if (plain !== '') words += words === '' ? plain : ` ${plain}`;
    const short = !layout && isShortCell(cell.content, column === 0, aligns.length);
    html += bodyCell(align, short, text);
  }
  search.add(words);
  if (anchor !== undefined) search.close(setting.place);
  return `${html}</tr>\n`;
}

/** A row of its own in a list of results: its table and what its first cell calls it. */
function rowTitle(table: string, first: TableCell | undefined): string {
  return [table, first && wordsOf(first)].filter(Boolean).join(': ');
}

function wordsOf({ children, bold, content }: TableCell): string {
  return children?.length ? textOf(children) : (bold ?? content);
}

/** @param anchor of the row, in its first cell */
function cellHtml(
  { children, bold, content }: TableCell,
  anchor: string | undefined,
  { inlines }: RowSetting,
): string {
  if (children?.length) return anchor === undefined ? inlines(children) : selfLink(anchor, children, inlines);
  const plain = breakableText(bold ?? content);
  const text = bold === undefined ? plain : `<strong>${plain}</strong>`;
  return anchor === undefined || text === '' ? text : `<a class="self" href="#${anchor}">${text}</a>`;
}

function headCell({ content }: TableCell, align: Column['align'], text: string): string {
  // A head that says nothing is an ordinary cell: a screen reader would announce it for every row.
  if (content === '') return '<td></td>\n';
  return `<th${align === 'left' ? '' : ` class="${align}"`} scope="col">${text}</th>\n`;
}

/** The page's security policy forbids `style`; left needs no saying. */
function bodyCell(align: Column['align'], short: boolean, text: string): string {
  if (align === 'left') return short ? `<td class="short">${text}</td>\n` : `<td>${text}</td>\n`;
  return `<td class="${short ? `${align} short` : align}">${text}</td>\n`;
}

/**
 * The bold words that are all a row of several cells says: they name the rows below and reach over the whole
 * table. Markdown cannot say so; it shows as one bold cell among empty ones.
 */
function groupTitle(cells: readonly TableCell[]): TableCell | undefined {
  if (cells.length < 2) return undefined;
  let title: TableCell | undefined;
  for (const cell of cells) {
    if (cell.content === '') continue;
    if (title !== undefined) return undefined;
    title = cell;
  }
  if (title?.bold !== undefined) return title;
  const inside = title?.children?.filter(({ type, content }) => type !== 'text' || content !== '');
  const isBold = inside?.at(0)?.type === 'strong_open' && inside.at(-1)?.type === 'strong_close';
  return isBold ? title : undefined;
}
