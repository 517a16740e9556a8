import { printable } from '../i18n/printable.js';
import { cells, textWidth } from './cells.js';

/** A column of a table on the terminal. */
export interface Column {
  readonly head: string;
  /** In terminal columns; a longer text is cut with `…`. */
  readonly width: number;
  readonly align?: 'right';
  /** Which end of a text that is cut stays: that of a path tells more than its start. */
  readonly keep?: 'end';
}

/** A cell: its text, and how it is painted once it has its width. */
export interface TableCell {
  readonly text: string;
  readonly paint?: (text: string) => string;
}

/** Lines of equal columns, two spaces between them; the first holds the heads. */
export function table(
  columns: readonly Column[],
  rows: readonly (readonly TableCell[])[],
  paintHead: (text: string) => string,
): string[] {
  const heads = columns.map(({ head }) => ({ text: head, paint: paintHead }));
  return [heads, ...rows].map((row) =>
    row
      .map((cell, at) => fitted(cell, columns[at]))
      .join('  ')
      .trimEnd(),
  );
}

function fitted({ text, paint = (same) => same }: TableCell, column: Column | undefined): string {
  const { width = 0, align, keep } = column ?? {};
  const shown = clip(text, width, keep);
  const space = ' '.repeat(Math.max(0, width - textWidth(shown)));
  return align === 'right' ? space + paint(shown) : paint(shown) + space;
}

/** A printable text in at most `width` terminal columns, with `…` where something is left out. */
export function clip(text: string, width: number, keep: 'start' | 'end' = 'start'): string {
  const safe = printable(text);
  if (textWidth(safe) <= width) return safe;
  let free = width - 1;
  let shown = '';
  const all = cells(safe, ' ');
  for (const cell of keep === 'end' ? all.reverse() : all) {
    free -= cell.width;
    if (free < 0) break;
    shown = keep === 'end' ? cell.shown + shown : shown + cell.shown;
  }
  return keep === 'end' ? `…${shown}` : `${shown.trimEnd()}…`;
}
