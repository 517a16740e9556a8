import type { Cell, Row, Table } from '../tokens/block.js';
import { inlineText } from '../tokens/inline-text.js';
import type { TableShape } from '../tokens/table-shape.js';
import { literal, typstValue } from './typst-value.js';
import type { InlineWriter } from './write-inline.js';

/** Space between the words of two columns, in characters. */
const GUTTER = 2;
/** A row of more lines may go on on the next page. */
const TALL_ROW = 18;
/** A table of no more lines stays on one page. */
const SHORT_TABLE = 14;
/** Amounts and years up to this length stay on one line; `tableShape` leaves room for that. */
const LONGEST_WHOLE = 22;
const YEARS = /^\d{4}[–-]\d{4}$/;

/** A table as Typst. `characters`: how many stand side by side across its whole width. */
export function writeTable(table: Table, shape: TableShape, characters: number, words: InlineWriter): string {
  const rooms = shape.shares.map((share) => share * characters - GUTTER);
  const aligns = table.columns.map(({ align }) => align);
  const cell = (content: Cell, column: number) => {
    const written = words.write(content, rooms[column]);
    return staysWhole(content, aligns[column]) ? `whole(${written})` : written;
  };
  if (table.layout) return sideBySide(table, words);
  const target = words.anchor(table.anchor);
  const caption = table.caption.length === 0 ? 'none' : words.write(table.caption);
  const isHeadless = table.head.every((content) => content.length === 0);
  const head = isHeadless
    ? ''
    : table.head.map((content, column) => `${words.write(content, rooms[column])},`).join('');
  const heights = table.rows.map((row) => linesOf(row, rooms));
  const keep = heights.reduce((lines, height) => lines + height, 0) <= SHORT_TABLE;
  const shares = typstValue(shape.shares.map((share) => Math.round(share * 10_000) / 10_000));
  const style = `${shares}, (${aligns.map((align) => `${align},`).join('')}), ${keep}, (${head})`;
  let written = `tab(${target}, ${literal(table.number)}, ${caption}, ${style},\n`;
  let group = '';
  for (const [index, row] of table.rows.entries()) {
    if (row.kind === 'group') {
      group = `group(${table.columns.length}, ${words.write(row.title)}),\n`;
      written += group;
      continue;
    }
    const fate = words.fateOf(row.cells.flat());
    // The table begins again, as it would if it went over the page by itself.
    if (fate === 'next-page' && index > 0)
      written += `)\ncolbreak(weak: true)\ntab(none, "", none, ${style},\n${group}`;
    const mayBreak = fate === 'may-break' || (heights[index] ?? 0) > TALL_ROW;
    const aim = words.anchor(row.anchor);
    for (let column = 0; column < table.columns.length; column += 1) {
      const content = cell(row.cells[column] ?? [], column);
      const aimed = column === 0 && aim !== 'none' ? `{aim(${aim});${content}}` : content;
      written += mayBreak ? `tall(${aimed}),` : `${aimed},`;
    }
    written += '\n';
  }
  return `${written})`;
}

/** Signatures and the like; a row without words is room to sign. */
function sideBySide({ columns, rows }: Table, words: InlineWriter): string {
  const cells = rows.flatMap((row) => {
    const contents = row.kind === 'cells' ? row.cells : [row.title];
    if (contents.every((content) => content.length === 0)) return columns.map(() => 'room-to-sign');
    return columns.map((_, column) => words.write(contents[column] ?? []));
  });
  const aligns = columns.map(({ align }) => `${align},`).join('');
  return `side-by-side(${columns.length}, (${aligns}), ${cells.join(', ')})`;
}

function staysWhole(content: Cell, align: string | undefined): boolean {
  if (!content.every(({ kind }) => kind === 'text')) return false;
  const text = inlineText(content);
  return YEARS.test(text) || (align === 'right' && text !== '' && text.length <= LONGEST_WHOLE);
}

function linesOf(row: Row, rooms: readonly number[]): number {
  if (row.kind === 'group') return 1.5;
  const lines = row.cells.map((content, column) => {
    const breaks = content.filter(({ kind }) => kind === 'break').length;
    return breaks + Math.ceil(inlineText(content).length / Math.max(4, rooms[column] ?? 4));
  });
  return Math.max(1, ...lines) + 0.4;
}
