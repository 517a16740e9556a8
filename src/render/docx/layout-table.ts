import { type FileChild, Paragraph, TableCell, TableRow } from 'docx';
import type { Row, Table as TableBlock } from '../tokens/block.js';
import type { Setting } from './blocks.js';
import { millimetres, textWidth } from './measures.js';
import type { Scribe } from './scribe.js';
import { SizedTable } from './sized-table.js';
import { style } from './style-ids.js';
import { cellParagraph } from './tables.js';
import { withoutLines } from './without-lines.js';

/** Room to sign in. */
const SIGNATURE = millimetres(20);

/** Things set side by side, such as signatures: columns of one width, no lines, all on one page. */
export function layoutBlocks(
  { columns, rows }: TableBlock,
  { across }: Setting,
  scribe: Scribe,
): FileChild[] {
  const width = textWidth(scribe.sheet, across);
  const each = Math.floor(width / Math.max(1, columns.length));
  const written = rows.map((row, index) => {
    const cells = row.kind === 'cells' ? row.cells : [row.title];
    return new TableRow({
      cantSplit: true,
      keepNext: index < rows.length - 1,
      ...(isEmpty(row) && { height: { value: SIGNATURE, rule: 'exact' as const } }),
      children: columns.map(
        (column, at) =>
          new TableCell({ children: [cellParagraph(cells[at] ?? [], style.sideBySide, column, scribe)] }),
      ),
    });
  });
  return [
    new SizedTable({ ...withoutLines(width), columnWidths: columns.map(() => each), rows: written }),
    new Paragraph({ style: style.tableGap }),
  ];
}

const isEmpty = (row: Row): boolean => row.kind === 'cells' && row.cells.every((cell) => cell.length === 0);
