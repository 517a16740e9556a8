import { element } from './svg.js';
import { BOX, type Drawing, HEAD, leftOf } from './trace-drawing.js';
import type { TraceLink, TraceNode } from './trace-graph.js';

/** All lines as one path, in the gutters between the columns; where no strategy stands between, through its lane. */
export function linesBetween({ colour, graph, places, heightOf }: Drawing): string {
  const middle = (node: TraceNode) => HEAD + places.top(node) + heightOf(node) / 2;
  const outs = portsOf(graph.links, 0, middle, heightOf);
  const ins = portsOf(graph.links, 1, middle, heightOf);
  const parts = graph.links.map((link, index) => {
    const [from, to] = link;
    const [x1, x2] = [leftOf(from.column) + BOX.width, leftOf(to.column)];
    const [y1, y2] = [outs[index] ?? 0, ins[index] ?? 0];
    const bend = (x2 - x1) / 2;
    const curve = `M${x1} ${y1}C${x1 + bend} ${y1} ${x2 - bend} ${y2} ${x2} ${y2}`;
    return to.lane
      ? `${curve}H${x2 + BOX.width}`
      : `${curve}M${x2 - 5} ${y2 - 3}L${x2} ${y2}L${x2 - 5} ${y2 + 3}`;
  });
  return element('path', { d: parts.join(''), fill: 'none', stroke: colour, 'stroke-width': 1.2 });
}

/** Where each link leaves (`end` 0) or reaches (1) its box: spread over its side in the order of the other ends. */
function portsOf(
  links: readonly TraceLink[],
  end: 0 | 1,
  middle: (node: TraceNode) => number,
  heightOf: (node: TraceNode) => number,
): readonly number[] {
  const sides = new Map<TraceNode, number[]>();
  links.forEach((link, index) => {
    const side = sides.get(link[end]);
    if (side === undefined) sides.set(link[end], [index]);
    else side.push(index);
  });
  const ports = links.map(() => 0);
  const other = (index: number) => {
    const link = links[index];
    return link === undefined ? 0 : middle(link[1 - end] ?? link[0]);
  };
  for (const [node, side] of sides) {
    const step = Math.min(6, (heightOf(node) - 10) / Math.max(1, side.length - 1));
    side
      .toSorted((a, b) => other(a) - other(b))
      .forEach((index, place) => {
        const shift = node.lane ? 0 : (place - (side.length - 1) / 2) * step;
        ports[index] = Math.round((middle(node) + shift) * 10) / 10;
      });
  }
  return ports;
}
