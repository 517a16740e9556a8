import { COLUMNS, type Column, type TraceGraph, type TraceNode } from './trace-graph.js';

export type Ordered = Readonly<Record<Column, readonly TraceNode[]>>;

/** Sweeps of one graph; after some six of them nothing gets better any more. */
const SWEEPS = 8;

/**
 * The nodes of each column from top to bottom, so that few lines cross: what hangs together stands together, what
 * hangs loose stands last. The method is that of Gansner et al., "A Technique for Drawing Directed Graphs" (1993,
 * §3): sweeps over the columns that sort by the mean place of the neighbours, then neighbours exchanged while that
 * helps. See docs/decisions/traceability-figure.md for why no library does it.
 */
export function traceOrder(graph: TraceGraph): Ordered {
  const near = neighbours(graph);
  const parts = components(graph.nodes, near);
  const linked = parts.filter(({ length }) => length > 1);
  const loose = parts.filter(({ length }) => length === 1);
  const columns = [...linked.map((part) => untangled(columnsOf(part), near)), ...loose.map(columnsOf)];
  const [gap, strategy, program, indicator] = COLUMNS.map((_, at) =>
    columns.flatMap((part) => part[at] ?? []),
  );
  return { gap: gap ?? [], strategy: strategy ?? [], program: program ?? [], indicator: indicator ?? [] };
}

type Side = 'before' | 'after';
type Near = (node: TraceNode, side: Side) => readonly TraceNode[];
type Columns = readonly (readonly TraceNode[])[];

function neighbours({ nodes, links }: TraceGraph): Near {
  const near = new Map<TraceNode, Record<Side, TraceNode[]>>(
    nodes.map((node) => [node, { before: [], after: [] }]),
  );
  for (const [from, to] of links) {
    near.get(from)?.after.push(to);
    near.get(to)?.before.push(from);
  }
  return (node, side) => near.get(node)?.[side] ?? [];
}

/** The parts that hang together, each in the order in which one comes upon its nodes. */
function components(nodes: readonly TraceNode[], near: Near): TraceNode[][] {
  const reached = new Set<TraceNode>();
  const visit = (node: TraceNode): TraceNode[] => {
    if (reached.has(node)) return [];
    reached.add(node);
    return [node, ...near(node, 'after').flatMap(visit), ...near(node, 'before').flatMap(visit)];
  };
  return nodes.map(visit).filter(({ length }) => length > 0);
}

function columnsOf(part: readonly TraceNode[]): Columns {
  return COLUMNS.map((column) => part.filter((node) => node.column === column));
}

function untangled(start: Columns, near: Near): Columns {
  let best = exchanged(start, near);
  let least = crossings(best, near);
  let now = best;
  for (let sweep = 0; sweep < SWEEPS && least > 0; sweep++) {
    now = exchanged(swept(now, near, sweep % 2 === 0 ? 'before' : 'after', sweep % 4 > 1), near);
    const count = crossings(now, near);
    if (count < least) [best, least] = [now, count];
  }
  return best;
}

/** Each column sorted by the mean place of its neighbours on one side, where the sweep comes from. */
function swept(columns: Columns, near: Near, side: Side, turnTies: boolean): Columns {
  const sorted = [...columns];
  const order = side === 'before' ? [1, 2, 3] : [2, 1, 0];
  const places = placesOf(columns);
  const placeOf = (node: TraceNode) => places.get(node) ?? 0;
  for (const at of order) {
    const column = columns[at] ?? [];
    const means = new Map(
      column.map((node) => {
        const others = near(node, side);
        const sum = others.reduce((all, other) => all + placeOf(other), 0);
        return [node, others.length === 0 ? placeOf(node) : sum / others.length];
      }),
    );
    const tie = turnTies ? -1 : 1;
    const nodes = column.toSorted(
      (a, b) => (means.get(a) ?? 0) - (means.get(b) ?? 0) || tie * (placeOf(a) - placeOf(b)),
    );
    for (const [place, node] of nodes.entries()) places.set(node, place);
    sorted[at] = nodes;
  }
  return sorted;
}

/** Neighbours in a column change places as long as fewer lines cross then. */
function exchanged(columns: Columns, near: Near): Columns {
  const places = placesOf(columns);
  const swapped = columns.map((column) => [...column]);
  for (let helps = true; helps; ) {
    helps = false;
    for (const column of swapped) {
      for (let at = 1; at < column.length; at++) {
        const [upper, lower] = [column[at - 1], column[at]];
        if (upper === undefined || lower === undefined || excess(upper, lower, near, places) <= 0) continue;
        [column[at - 1], column[at]] = [lower, upper];
        places.set(lower, at - 1).set(upper, at);
        helps = true;
      }
    }
  }
  return swapped;
}

/** How many crossings fewer there are with `lower` above `upper`. */
function excess(
  upper: TraceNode,
  lower: TraceNode,
  near: Near,
  places: ReadonlyMap<TraceNode, number>,
): number {
  let sum = 0;
  for (const side of ['before', 'after'] as const)
    for (const one of near(upper, side))
      for (const other of near(lower, side))
        sum += Math.sign((places.get(one) ?? 0) - (places.get(other) ?? 0));
  return sum;
}

/** How many pairs of lines cross. */
function crossings(columns: Columns, near: Near): number {
  const places = placesOf(columns);
  let sum = 0;
  for (const column of columns.slice(0, -1)) {
    const ends: number[] = [];
    for (const node of column) {
      const targets = near(node, 'after').map((other) => places.get(other) ?? 0);
      for (const target of targets) sum += ends.filter((end) => end > target).length;
      ends.push(...targets);
    }
  }
  return sum;
}

function placesOf(columns: Columns): Map<TraceNode, number> {
  return new Map(columns.flatMap((column) => column.map((node, place) => [node, place] as const)));
}
