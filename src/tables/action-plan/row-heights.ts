import type { PageRow } from './cells.js';

/** In points, of text of ten points. */
const LINE = 13;
const PADDING = 4;
/** What programs allow. */
const TALLEST = 409;
/** Letters of ten points that fit where the width says one: it counts digits of eleven. */
const LETTERS = 1.24;
const TITLE_HEIGHT = 26;

/**
 * How tall each row must be for its words, by its number: programs do not agree on whether they find out themselves.
 * Estimated from letters, a little too tall rather than cut off.
 */
export function rowHeights(rows: readonly PageRow[], widths: readonly number[]): ReadonlyMap<number, number> {
  const heights = new Map<number, number>();
  rows.forEach((row, index) => {
    const isTitle = row.some((cell) => cell?.look === 'title');
    const most = Math.max(1, ...row.map((cell, column) => linesOf(cell, widths[column] ?? 10)));
    if (isTitle) heights.set(index + 1, TITLE_HEIGHT);
    else if (most > 1) heights.set(index + 1, Math.min(TALLEST, most * LINE + PADDING));
  });
  return heights;
}

function linesOf(cell: PageRow[number], width: number): number {
  if (cell?.form !== 'prose' || typeof cell.value !== 'string') return 1;
  const room = Math.max(1, Math.floor(width * LETTERS));
  return cell.value.split('\n').reduce((sum, line) => sum + wrapped(line, room), 0);
}

/** Lines of a text whose words go on to the next line where they do not fit. */
function wrapped(text: string, room: number): number {
  let [lines, used] = [1, 0];
  for (const { length } of text.split(' ')) {
    const needed = used === 0 ? length : used + 1 + length;
    if (needed <= room) used = needed;
    else {
      // A word longer than a line is broken.
      const broken = Math.max(0, Math.ceil(length / room) - 1);
      lines += (used === 0 ? 0 : 1) + broken;
      used = length - broken * room;
    }
  }
  return lines;
}
