import { type FileChild, ImageRun, Paragraph, TableCell, TableRow } from 'docx';
import { visibleText } from '../../i18n/invisible.js';
import type { Block, Row, Table } from '../tokens/block.js';
import { inlineText } from '../tokens/inline-text.js';
import { runsOf } from './inline.js';
import { millimetres, pixels, points, textWidth, tight, typeSize } from './measures.js';
import type { Scribe } from './scribe.js';
import { SizedTable } from './sized-table.js';
import { style } from './style-ids.js';
import { cellParagraph } from './tables.js';
import { withoutLines } from './without-lines.js';

/** Sizes of the office's name, which is bold, and of its address. */
const NAME = 14;
const ADDRESS = 9;
const LOGO = { width: millimetres(20), height: millimetres(22) };
/** A letter of the alphabet in ems, on average and with some room to spare. */
const LETTER = 0.6;
/** A column of longer words than these takes what room the others leave. */
const LABEL = 12;
const DATE = 40;

/**
 * Who writes, in the middle between the emblem and as much free space on the other side, above a strong line.
 * @param blocks what stands above the first rule of the letter: lines in tables of one column
 */
export function letterhead(blocks: readonly Block[], scribe: Scribe): FileChild[] {
  const width = textWidth(scribe.sheet, false);
  const side = scribe.logo === undefined ? 0 : LOGO.width + millimetres(4);
  const lines = blocks.flatMap((block) => (block.kind === 'table' ? block.rows : [])).map(cellsOf);
  const words = lines.map(([content = []]) => {
    const isName = content.some((part) => part.kind === 'text' && part.bold);
    const look = { size: typeSize(isName ? NAME : ADDRESS) };
    return new Paragraph({
      style: style.sideBySide,
      alignment: 'center',
      children: runsOf(content, scribe, look),
    });
  });
  const cell = (children: Paragraph[]) => new TableCell({ verticalAlign: 'center', children });
  const blank = () => cell([new Paragraph({ style: style.hairLine })]);
  const row = side === 0 ? [cell(words)] : [cell(emblem(scribe)), cell(words), blank()];
  return [
    new SizedTable({
      ...withoutLines(width),
      columnWidths: side === 0 ? [width] : [side, width - 2 * side, side],
      rows: [new TableRow({ children: row })],
    }),
    new Paragraph({
      style: style.hairLine,
      spacing: { before: points(4), after: points(12), line: points(1), lineRule: 'exact' },
      border: { bottom: { style: 'thinThickSmallGap', size: 24, space: 1, color: 'auto' } },
    }),
  ];
}

/** Labels and what they say: short columns as wide as their words, the longest takes the rest. */
export function fieldTable({ columns, rows }: Table, scribe: Scribe): SizedTable {
  const width = textWidth(scribe.sheet, false);
  const em = points(scribe.theme.type.table);
  const longest = columns.map((_, at) =>
    Math.max(0, ...rows.map((row) => inlineText(cellsOf(row)[at] ?? []).length)),
  );
  const own = longest.map((count, at) => {
    const isShort = at < columns.length - 1 ? count <= LABEL : count <= DATE;
    return isShort ? Math.ceil((count + 1) * em * LETTER) : 0;
  });
  const rest = width - own.reduce((sum, one) => sum + one, 0);
  const shared = own.filter((one) => one === 0).length;
  return new SizedTable({
    ...withoutLines(width),
    columnWidths: own.map((one) => (one === 0 ? Math.floor(rest / shared) : one)),
    rows: rows.map(
      (row) =>
        new TableRow({
          children: columns.map(
            (column, at) =>
              new TableCell({
                margins: { left: 0, right: 0, marginUnitType: 'dxa' },
                children: [cellParagraph(cellsOf(row)[at] ?? [], style.sideBySide, column, scribe)],
              }),
          ),
        }),
    ),
  });
}

function cellsOf(row: Row) {
  return row.kind === 'cells' ? row.cells : [row.title];
}

function emblem({ logo, counts }: Scribe): Paragraph[] {
  if (logo === undefined) return [];
  counts.pictures += 1;
  const scale = Math.min(pixels(LOGO.width) / logo.width, pixels(LOGO.height) / logo.height);
  const transformation = {
    width: Math.max(1, Math.round(logo.width * scale)),
    height: Math.max(1, Math.round(logo.height * scale)),
  };
  const name = visibleText(logo.alt);
  const altText = { id: String(counts.pictures), name, description: name };
  const image = new ImageRun({ ...logo.image, transformation, altText });
  return [new Paragraph({ style: style.sideBySide, spacing: { ...tight, after: 0 }, children: [image] })];
}
