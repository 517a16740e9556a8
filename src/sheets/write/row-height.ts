import type { Page, PageCell } from '../page.js';
import { sizeOf, wraps } from './styles.js';

/** A column's width counts figures of 11 points; of the letters of a text in 10 points more fit. */
const LETTERS = 1.24;
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
  const size = sizeOf(cell);
  const lines = wraps(cell) ? lineCount(cell.value, (width * LETTERS * 10) / size) : 1;
  return lines * size * LEADING;
}

/**
 * Lines that a text takes where `width` letters fit on one: it is broken between words, and within a word that is longer
 * than a line.
 */
export function lineCount(text: string, width: number): number {
  const room = Math.max(1, Math.floor(width));
  let lines = 0;
  for (const paragraph of text.split(/\r\n?|\n/)) {
    let used = 0;
    lines += 1;
    for (const { length } of paragraph.split(/\s+/)) {
      if (used > 0 && used + 1 + length <= room) used += 1 + length;
      else if (used === 0 && length <= room) used = length;
      else {
        if (used > 0) lines += 1;
        lines += Math.ceil(length / room) - 1;
        used = length % room || room;
      }
    }
  }
  return lines;
}

/** In characters; undefined where a cell reaches over several rows. */
function widthOf({ merges = [], widths }: Page, row: number, column: number): number | undefined {
  const merge = merges.find(({ top, left }) => top === row && left === column);
  if (merge && merge.bottom > merge.top) return undefined;
  const columns = widths.slice(column - 1, merge?.right ?? column);
  return columns.length === 0 ? undefined : columns.reduce((sum, width) => sum + width, 0);
}
