import type { Page, PageCell } from '../page.js';
import { sizeOf, wraps } from './styles.js';

/** A column's width counts figures of 11 points; of the letters of a text in 10 points a few more fit. */
const LETTERS = 1.1;
const LEADING = 1.35;
const ORDINARY = 15;
/** Excel allows no higher row. */
const HIGHEST = 409;

/**
 * The height that a row needs for its text, in points, where that is more than the ordinary one. Excel finds it itself,
 * LibreOffice and programs that only show a workbook do not. What stands in merged cells of several rows is left out.
 */
export function neededHeight(page: Page, number: number): number | undefined {
  const row = page.rows[number - 1] ?? [];
  const needed = row.map((cell, index) => (cell ? cellHeight(cell, widthOf(page, number, index + 1)) : 0));
  const most = Math.min(HIGHEST, Math.ceil(Math.max(0, ...needed)));
  return most > ORDINARY ? most : undefined;
}

function cellHeight(cell: PageCell, width: number | undefined): number {
  if (typeof cell.value !== 'string' || width === undefined) return 0;
  const paragraphs = cell.value.split(/\r\n?|\n/);
  const size = sizeOf(cell);
  const fits = Math.max(1, (width * LETTERS * 10) / size);
  const lines = wraps(cell)
    ? paragraphs.reduce((sum, { length }) => sum + Math.max(1, Math.ceil(length / fits)), 0)
    : 1;
  return lines * size * LEADING;
}

/** In characters; undefined where a cell reaches over several rows. */
function widthOf({ merges = [], widths }: Page, row: number, column: number): number | undefined {
  const merge = merges.find(({ top, left }) => top === row && left === column);
  if (merge && merge.bottom > merge.top) return undefined;
  const columns = widths.slice(column - 1, merge?.right ?? column);
  return columns.length === 0 ? undefined : columns.reduce((sum, width) => sum + width, 0);
}
