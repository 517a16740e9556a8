import { COLUMNS, type TraceLink, type TraceNode } from './trace-graph.js';
import type { Ordered } from './trace-order.js';

/** Where every box begins, and how high the fullest column is. */
export interface Places {
  readonly height: number;
  top(node: TraceNode): number;
}

/**
 * Places the boxes of each column in the order given, `gap` apart at least. The fullest column is packed; the others
 * follow it outwards, each box as near as can be to the middle of those it is linked with, loose ones at the foot.
 */
export function tracePlaces(
  order: Ordered,
  links: readonly TraceLink[],
  heightOf: (node: TraceNode) => number,
  gap: number,
): Places {
  const tops = new Map<TraceNode, number>();
  const linked = linkedWith(links);
  const filled = COLUMNS.map((column) =>
    order[column].reduce((sum, node) => sum + heightOf(node) + gap, -gap),
  );
  const height = Math.max(...filled);
  const fullest = filled.indexOf(height);
  const place = (nodes: readonly TraceNode[], room: number) => {
    let start = 0;
    const starts = nodes.map((node) => {
      start += heightOf(node) + gap;
      return start - heightOf(node) - gap;
    });
    const wished = nodes.map((node, index) => {
      const middles = (linked.get(node) ?? []).flatMap((other) => {
        const top = tops.get(other);
        return top === undefined ? [] : [top + heightOf(other) / 2];
      });
      if (middles.length === 0) return room;
      const middle = middles.reduce((sum, one) => sum + one, 0) / middles.length;
      return middle - heightOf(node) / 2 - (starts[index] ?? 0);
    });
    const shifts = rising(wished);
    nodes.forEach((node, index) => {
      tops.set(node, (starts[index] ?? 0) + Math.min(Math.max(shifts[index] ?? 0, 0), room));
    });
  };
  const outwards = [...COLUMNS.keys()].sort((a, b) => Math.abs(a - fullest) - Math.abs(b - fullest));
  for (const index of outwards) {
    const column = COLUMNS[index];
    if (column !== undefined) place(order[column], height - (filled[index] ?? 0));
  }
  return { height, top: (node) => tops.get(node) ?? 0 };
}

/** The never falling numbers nearest to `wished` by least squares: those that stand in each other's way share a mean. */
export function rising(wished: readonly number[]): number[] {
  const pools: { sum: number; count: number }[] = [];
  for (const wish of wished) {
    let pool = { sum: wish, count: 1 };
    for (
      let last = pools.at(-1);
      last && last.sum / last.count >= pool.sum / pool.count;
      last = pools.at(-1)
    ) {
      pool = { sum: pool.sum + last.sum, count: pool.count + last.count };
      pools.pop();
    }
    pools.push(pool);
  }
  return pools.flatMap(({ sum, count }) => new Array<number>(count).fill(sum / count));
}

function linkedWith(links: readonly TraceLink[]): ReadonlyMap<TraceNode, readonly TraceNode[]> {
  const linked = new Map<TraceNode, TraceNode[]>();
  const add = (one: TraceNode, other: TraceNode) => {
    const list = linked.get(one);
    if (list === undefined) linked.set(one, [other]);
    else list.push(other);
  };
  for (const [from, to] of links) {
    add(from, to);
    add(to, from);
  }
  return linked;
}
