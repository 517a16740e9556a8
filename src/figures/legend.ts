import { element, SMALL, text, WIDTH } from './svg.js';
import { fitText, textWidth } from './text-fit.js';

/** What a legend explains: a fill, or whatever is drawn in a box of 24 × 14 units at a place; and its name. */
export interface LegendEntry {
  readonly swatch: string | ((x: number, y: number) => string);
  readonly name: string;
}

const SWATCH = { width: 24, height: 14 };
const NAME = SWATCH.width + 7;
const GAP = 18;
const LINE = 23;

/**
 * The entries beside each other, on as many lines as they need between `left` and the right edge.
 * @param top where the first swatch begins
 * @returns the drawing, and where it ends
 */
export function legend(
  entries: readonly LegendEntry[],
  left: number,
  top: number,
  align: 'left' | 'centred' = 'left',
): { content: string[]; bottom: number } {
  const content: string[] = [];
  const rows = rowsOf(entries, WIDTH - left);
  rows.forEach((row, index) => {
    const y = top + index * LINE;
    let x = align === 'left' ? left : left + (WIDTH - left - widthOf(row)) / 2;
    for (const { swatch, name, width } of row) {
      const drawn =
        typeof swatch === 'string' ? element('rect', { x, y, ...SWATCH, fill: swatch }) : swatch(x, y);
      content.push(drawn, text(x + NAME, y + 12, name));
      x += width + GAP;
    }
  });
  return { content, bottom: top + rows.length * LINE - (LINE - SWATCH.height) };
}

type Sized = LegendEntry & { readonly width: number };

function rowsOf(entries: readonly LegendEntry[], room: number): Sized[][] {
  const rows: Sized[][] = [];
  for (const entry of entries) {
    const name = fitText(entry.name, room - NAME, SMALL);
    const sized = { ...entry, name, width: NAME + textWidth(name, SMALL) };
    const row = rows.at(-1);
    if (row === undefined || widthOf(row) + GAP + sized.width > room) rows.push([sized]);
    else row.push(sized);
  }
  return rows;
}

function widthOf(row: readonly Sized[]): number {
  return row.reduce((sum, { width }) => sum + width + GAP, -GAP);
}
