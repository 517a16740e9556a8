import { scaleLinear } from 'd3-scale';
import { stack } from 'd3-shape';
import type { Palette } from './fills.js';
import { legend } from './legend.js';
import type { Pen } from './pen.js';
import { element, SMALL, text, WIDTH } from './svg.js';
import { textWidth, wrapText } from './text-fit.js';

/** One bar: its name, a colour to know it by, and how much of each part it holds. */
export interface CountRow<Part extends string> {
  readonly name: string;
  readonly colour: string;
  readonly parts: Readonly<Record<Part, number>>;
  readonly total: number;
}

/** The parts that bars are made of, in order, with their names and fills. */
export interface CountParts<Part extends string> {
  readonly order: readonly Part[];
  readonly nameOf: (part: Part) => string;
  readonly fills: Palette<Part>;
}

const LABEL = 200;
const LABEL_SIZE = 14;
const STRIPE = 5;
const LEFT = LABEL + 20;
const HEIGHT = 26;
const ROW = 38;
const TOP = 38;

/** Stacked bars of counts, a row each, under the legend of their parts; each bar ends with its total. */
export function countBars<Part extends string>(
  pen: Pen,
  rows: readonly CountRow<Part>[],
  { order, nameOf, fills }: CountParts<Part>,
): { content: string[]; height: number } {
  const most = Math.max(...rows.map(({ total }) => total));
  const totalWidth = textWidth(pen.decimal(most), LABEL_SIZE) + 10;
  const x = scaleLinear([0, most], [LEFT, WIDTH - totalWidth]);
  const used = order.filter((part) => rows.some(({ parts }) => parts[part] > 0));
  const explained = legend(
    used.map((part) => ({ swatch: fills.of(part), name: nameOf(part) })),
    LEFT,
    4,
  );
  const top = Math.max(TOP, explained.bottom + 16);
  const layers = stack<unknown, CountRow<Part>, Part>()
    .keys(used)
    .value(({ parts }, part) => parts[part])(rows);
  const content = [
    fills.definitions,
    ...explained.content,
    ...rows.flatMap((row, index) => labelOf(pen, row, top + index * ROW, x(row.total))),
    ...layers.flatMap((layer) =>
      layer.flatMap(([start, end], index) =>
        end > start ? partOf(pen, x(start), x(end), top + index * ROW, fills.of(layer.key), end - start) : [],
      ),
    ),
  ];
  return { content, height: top + rows.length * ROW - (ROW - HEIGHT) + 6 };
}

function labelOf(pen: Pen, { name, colour, total }: CountRow<string>, y: number, right: number): string[] {
  const lines = wrapText(name, LABEL, LABEL_SIZE, 2);
  const first = y + 18 - (lines.length - 1) * 8;
  return [
    ...lines.map((line, index) => text(LABEL, first + index * 16, line, { size: LABEL_SIZE, anchor: 'end' })),
    element('rect', { x: LEFT - STRIPE - 5, y, width: STRIPE, height: HEIGHT, fill: colour }),
    text(right + 8, y + 18, pen.decimal(total), { size: LABEL_SIZE, weight: 600 }),
  ];
}

function partOf(pen: Pen, left: number, right: number, y: number, fill: string, count: number): string[] {
  const { paper } = pen.theme.colours;
  const width = right - left;
  const bar = element('rect', { x: left, y, width, height: HEIGHT, fill, stroke: paper });
  const words = pen.decimal(count);
  const plate = textWidth(words, SMALL) + 8;
  if (plate + 4 > width) return [bar];
  const middle = left + width / 2;
  // The pattern would hide the number: it stands on a plate.
  return [
    bar,
    element('rect', { x: middle - plate / 2, y: y + 5, width: plate, height: 16, rx: 2, fill: paper }),
    text(middle, y + 17.5, words, { anchor: 'middle' }),
  ];
}
