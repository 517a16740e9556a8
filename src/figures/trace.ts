import type { Bilingual } from '../i18n/language.js';
import { dimensionColour } from '../theme/theme.js';
import type { DrawDimension } from './figure.js';
import { tint } from './fills.js';
import type { Pen } from './pen.js';
import { element, figure, text } from './svg.js';
import { fitText, textWidth, wrapText } from './text-fit.js';
import { BOX, type Drawing, HEAD, leftOf } from './trace-drawing.js';
import { COLUMNS, type Column, type TraceNode, traceGraph } from './trace-graph.js';
import { linesBetween } from './trace-lines.js';
import { type Ordered, traceOrder } from './trace-order.js';
import { tracePlaces } from './trace-places.js';
import { heads, legend, missing, traceDescription } from './trace-words.js';

/** Twenty-one boxes of two lines fill a page from head to foot. */
const MOST = 21;
const SIZE = 12;
const LINE = 14;
const MORE = 18;
const LANE = 6;
/** A figure may be as high as this for the sake of longer texts; more boxes make it higher. */
const COMFORT = 640;

/** How a dimension's gaps lead to strategies, programmes and indicators, a column each; what hangs loose is dashed. */
export const trace: DrawDimension = (model, id, pen) => {
  const dimension = model.dimensions.find((one) => one.id === id);
  if (dimension === undefined || dimension.gaps.length === 0) return undefined;
  const graph = traceGraph(model, dimension, MOST);
  const order = traceOrder(graph);
  const lines = linesOf(pen, order);
  const heightOf = (node: TraceNode) => (node.lane ? LANE : boxHeight(lines.get(node) ?? []));
  const places = tracePlaces(order, graph.links, heightOf, BOX.gap);
  const colour = dimensionColour(pen.theme, id);
  const drawing: Drawing = { pen, colour, graph, places, lines, heightOf };
  const foot = footOf(drawing, HEAD + places.height + 8);
  const title = pen.say({
    id: `Ketertelusuran kesenjangan, strategi, program, dan indikator ${dimension.name}`,
    en: `From gaps to strategies, programmes and indicators of ${dimension.name}`,
  });
  const frame = { title, description: traceDescription(pen, dimension, graph), height: foot.bottom };
  return figure(pen, frame, [
    ...COLUMNS.map((column) => headOf(drawing, column)),
    linesBetween(drawing),
    ...graph.nodes.flatMap((node) => (node.lane ? [] : boxOf(drawing, node))),
    ...foot.content,
  ]);
};

/** What the boxes say, cut so that no column is higher than it must be: two lines at least, four at most. */
function linesOf({ say }: Pen, order: Ordered): ReadonlyMap<TraceNode, readonly string[]> {
  const width = BOX.width - 2 * BOX.padding;
  const lengths = [4, 3, 2];
  const wrap = ({ words = say(missing) }: TraceNode) => wrapText(words, width, SIZE, 5);
  const columns = COLUMNS.map((column) =>
    order[column].map((node) => ({ node, lines: node.lane ? [] : wrap(node) })),
  );
  const heightAt = (column: (typeof columns)[number], most: number) =>
    column.reduce(
      (sum, { node, lines }) => sum + (node.lane ? LANE : boxHeight(lines.slice(0, most))) + BOX.gap,
      -BOX.gap,
    );
  const heights = lengths.map((most) => Math.max(...columns.map((column) => heightAt(column, most))));
  const height = heights.find((one) => one <= COMFORT) ?? heights.at(-1) ?? 0;
  return new Map(
    columns.flatMap((column) => {
      const most = lengths.find((length) => heightAt(column, length) <= height) ?? 2;
      return column.map(({ node, lines }) => [node, cut(lines, most, width)] as const);
    }),
  );
}

/** The first lines, the last of them shortened by whole words until an ellipsis fits. */
function cut(lines: readonly string[], most: number, width: number): readonly string[] {
  if (lines.length <= most) return lines;
  const words = (lines[most - 1] ?? '').split(' ');
  while (words.length > 1 && textWidth(`${words.join(' ')}…`, SIZE) > width) words.pop();
  const last = words.join(' ').replace(/[.,:;–-]+$/, '');
  return [...lines.slice(0, most - 1), fitText(`${last}…`, width, SIZE)];
}

function countIn(nodes: readonly TraceNode[], column: Column): number {
  return nodes.filter((node) => node.column === column && !node.lane).length;
}

function boxHeight(lines: readonly string[]): number {
  return lines.length * LINE + 8;
}

function headOf({ pen, graph }: Drawing, column: Column): string {
  const { tint: ground } = pen.theme.colours;
  const count = countIn([...graph.nodes, ...graph.hidden], column);
  const x = leftOf(column);
  const words = `${pen.say(heads[column])} (${pen.decimal(count)})`;
  return [
    element('rect', { x, y: 0, width: BOX.width, height: 26, fill: ground }),
    text(x + BOX.width / 2, 17.5, words, { weight: 600, anchor: 'middle' }),
  ].join('');
}

function boxOf({ pen, colour, places, lines, heightOf }: Drawing, node: TraceNode): string[] {
  const { gap, paper, quiet } = pen.theme.colours;
  const [x, y, height] = [leftOf(node.column), HEAD + places.top(node), heightOf(node)];
  const { before, after } = node.open;
  const broken = before || after;
  const box = element('rect', {
    x: x + 0.75,
    y: y + 0.75,
    width: BOX.width - 1.5,
    height: height - 1.5,
    rx: 3,
    fill: node.foreign ? foreignFill(pen) : paper,
    stroke: broken ? gap : colour,
    'stroke-width': broken ? 1.5 : 1,
    'stroke-dasharray': broken ? '5 3' : undefined,
  });
  const end = (cx: number) =>
    element('circle', { cx, cy: y + height / 2, r: 3.5, fill: paper, stroke: gap, 'stroke-width': 1.5 });
  return [
    box,
    ...(before ? [end(x + 0.75)] : []),
    ...(after ? [end(x + BOX.width - 0.75)] : []),
    ...(lines.get(node) ?? []).map((line, index) =>
      text(x + BOX.padding, y + 15 + index * LINE, line, {
        size: SIZE,
        ...(node.words === undefined && { fill: quiet }),
      }),
    ),
  ];
}

/** How many had no room, under their column, and what dashes and tint mean where they occur. */
function footOf({ pen, graph }: Drawing, top: number): { content: string[]; bottom: number } {
  const { quiet, gap, paper, strong } = pen.theme.colours;
  const content: string[] = [];
  let y = top;
  const rest = COLUMNS.filter((column) => countIn(graph.hidden, column) > 0);
  if (rest.length > 0) {
    y += MORE;
    for (const column of rest) {
      const count = pen.decimal(countIn(graph.hidden, column));
      const words = pen.say({ id: `dan ${count} lainnya`, en: `and ${count} more` });
      const x = leftOf(column) + BOX.width / 2;
      content.push(text(x, y - 5, words, { fill: quiet, anchor: 'middle', weight: 600 }));
    }
  }
  const explain = (words: Bilingual, swatch: Record<string, string | number>) => {
    y += MORE;
    const box = { x: 0.75, y: y - 12, width: 22, height: 12, rx: 2, ...swatch };
    content.push(element('rect', box), text(30, y - 2, pen.say(words), { size: SIZE, fill: quiet }));
  };
  if (graph.nodes.some(({ open }) => open.before || open.after))
    explain(legend.open, { fill: paper, stroke: gap, 'stroke-width': 1.5, 'stroke-dasharray': '5 3' });
  if (graph.nodes.some(({ foreign }) => foreign))
    explain(legend.foreign, { fill: foreignFill(pen), stroke: strong });
  return { content, bottom: y + 4 };
}

function foreignFill({ theme }: Pen): string {
  return tint(theme.colours.strong, 0.3);
}
