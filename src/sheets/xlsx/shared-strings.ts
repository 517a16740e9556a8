import type { Cell } from '../grid.js';
import type { Package } from './package.js';
import { TextRuns } from './text-runs.js';

/**
 * The texts that cells refer to by number, as the cells that they make; a blank one makes none. Cells with the same text
 * are one cell in memory.
 */
export function readSharedStrings(workbook: Package, part: string): (Cell | undefined)[] {
  const runs = new TextRuns('si', 2 * workbook.limits.text);
  const cells: (Cell | undefined)[] = [];
  workbook.scan(part, {
    open: (name) => runs.open(name),
    text: (text) => runs.text(text),
    close: (name) => {
      const text = runs.close(name);
      if (text === undefined) return;
      cells.push(text === '' ? undefined : { kind: 'text', text });
      // More texts than cells may be filled are of no use, and not free.
      if (cells.length > 2 * workbook.limits.cells) throw workbook.damaged(part);
    },
  });
  return cells;
}
