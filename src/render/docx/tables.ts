import { type FileChild, Paragraph, TableCell, TableRow } from 'docx';
import type { Cell, Column, Row, Table as TableBlock } from '../tokens/block.js';
import { inlineText } from '../tokens/inline-text.js';
import { tableShape } from '../tokens/table-shape.js';
import type { Setting } from './blocks.js';
import { caption } from './captions.js';
import { runsOf } from './inline.js';
import { hex, textWidth } from './measures.js';
import type { Scribe } from './scribe.js';
import { SizedTable } from './sized-table.js';
import { style, tableStyle } from './style-ids.js';

/** A row with a longer cell may run over to the next page: kept whole, it would leave half a page empty. */
const LONGEST_WHOLE = 900;

/** Whether a table needs a page that lies across. */
export const isAcross = (table: TableBlock, { room }: Scribe): boolean => tableShape(table, room).across;

/** A table under its caption. */
export function tableBlocks(table: TableBlock, { across }: Setting, scribe: Scribe): FileChild[] {
  const { anchor, number, caption: words } = table;
  const hasCaption = number !== '' || words.length > 0;
  return [
    ...(hasCaption ? [caption(anchor, number, words, true, scribe)] : []),
    tableOf(table, across, scribe),
    // Keeps tables apart: Word would join two that touch.
    new Paragraph({ style: style.tableGap }),
  ];
}

function tableOf(table: TableBlock, across: boolean, scribe: Scribe): SizedTable {
  const { head, rows, columns } = table;
  const widths = columnWidths(table, across, scribe);
  const hasHead = head.some((cell) => cell.length > 0);
  return new SizedTable({
    style: tableStyle,
    layout: 'fixed',
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: 'dxa' },
    columnWidths: widths,
    tableLook: {
      firstRow: hasHead,
      firstColumn: false,
      lastRow: false,
      lastColumn: false,
      noHBand: true,
      noVBand: true,
    },
    rows: [
      ...(hasHead ? [headRow(head, columns, scribe)] : []),
      ...rows.map((row, index) => bodyRow(row, index === 0, columns, scribe)),
    ],
  });
}

/** Word breaks a word that has no room anywhere: so its letters are reckoned as wide as bold ones. */
const ROOM_FOR_BOLD = 0.91;

/** Of each column in twips. */
function columnWidths(table: TableBlock, across: boolean, { room, sheet }: Scribe): number[] {
  // A table may stand across because its neighbours do.
  const characters = Math.floor((across ? room.landscape : room.portrait) * ROOM_FOR_BOLD);
  const { shares } = tableShape(table, { portrait: characters, landscape: characters });
  return shares.map((share) => Math.floor(share * textWidth(sheet, across)));
}

function headRow(head: readonly Cell[], columns: readonly Column[], scribe: Scribe): TableRow {
  return new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(
      (column, index) =>
        new TableCell({
          verticalAlign: 'bottom',
          children: [cellParagraph(head[index] ?? [], style.tableHead, column, scribe)],
        }),
    ),
  });
}

function bodyRow(row: Row, isFirst: boolean, columns: readonly Column[], scribe: Scribe): TableRow {
  if (row.kind === 'group') return groupRow(row.title, columns.length, scribe);
  return new TableRow({
    cantSplit: row.cells.every((cell) => staysWhole(cell, isFirst)),
    children: columns.map(
      (column, index) =>
        new TableCell({
          children: [
            cellParagraph(
              row.cells[index] ?? [],
              style.tableText,
              column,
              scribe,
              index === 0 ? row.anchor : undefined,
            ),
          ],
        }),
    ),
  });
}

/**
 * Whether the row of a cell may be kept on one page. LibreOffice moves a row on that has a note although there is
 * room for both; only the first row, which has to stand below the head, is kept whole all the same.
 */
function staysWhole(cell: Cell, isFirst: boolean): boolean {
  const hasNote = cell.some(({ kind }) => kind === 'note');
  return inlineText(cell).length <= LONGEST_WHOLE && (isFirst || !hasNote);
}

function groupRow(title: Cell, columnSpan: number, scribe: Scribe): TableRow {
  const fill = hex(scribe.theme.colours.tint);
  return new TableRow({
    cantSplit: true,
    children: [
      new TableCell({
        columnSpan,
        shading: { type: 'clear', color: 'auto', fill },
        children: [new Paragraph({ style: style.tableGroup, children: runsOf(title, scribe) })],
      }),
    ],
  });
}

/** What stands in a cell, with the place `anchor` around it. */
export function cellParagraph(
  cell: Cell,
  styleId: string,
  { align }: Column,
  scribe: Scribe,
  anchor?: string,
): Paragraph {
  return new Paragraph({
    style: styleId,
    ...(align !== 'left' && { alignment: align }),
    children: scribe.bookmarks.around(anchor, runsOf(cell, scribe)),
  });
}
