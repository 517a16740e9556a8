import type { GridRow } from '../../sheets/grid.js';
import type { HeadLine } from './match-head.js';
import type { SheetView } from './sheet-view.js';

/** No head is longer; what is longer is text of the table. */
const LONGEST = 200;

/**
 * The lines of a head above each column that has some: own texts, merged cells in which the column lies, and, where
 * nothing is merged as in CSV files, the text to the left of a blank cell as long as both stand over lines of their own.
 */
export function headLines(view: SheetView, rows: readonly GridRow[]): Map<number, HeadLine[]> {
  const lines = new Map<number, HeadLine[]>();
  const top = rows[0]?.number ?? 0;
  rows.forEach((row, at) => {
    const below = rows.slice(at + 1);
    let group: { readonly column: number; readonly text: string } | undefined;
    for (let column = 1; column <= view.width; column++) {
      const merge = view.merge(row.number, column);
      const own = row.cells[column]?.text ?? '';
      if (merge !== undefined) {
        group = undefined;
        // Each merged cell once: where it begins, or in its first line of this column.
        const text =
          merge.top >= top && merge.top === row.number ? (view.cell(merge.top, merge.left)?.text ?? '') : '';
        add(lines, column, text, false);
      } else if (own !== '') {
        group = { column, text: own };
        add(lines, column, own, false);
      } else if (
        group !== undefined &&
        isOver(below, group.column) &&
        isOver(below, column) &&
        !lines.has(column)
      ) {
        add(lines, column, group.text, true);
      }
    }
  });
  return lines;
}

const isOver = (below: readonly GridRow[], column: number): boolean =>
  below.some(({ cells }) => cells[column] !== undefined);

function add(lines: Map<number, HeadLine[]>, column: number, text: string, isCarried: boolean): void {
  if (text === '' || text.length > LONGEST) return;
  const before = lines.get(column);
  if (before === undefined) lines.set(column, [{ text, isCarried }]);
  else before.push({ text, isCarried });
}

/** The head of a column as people are shown it, its lines from the top. */
export function headText(lines: readonly HeadLine[]): string {
  return lines.map(({ text }) => text.replace(/\s+/g, ' ')).join(' › ');
}
