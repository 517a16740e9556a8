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
export function traceOrder({ nodes, links }: TraceGraph): Ordered {
  const parts = components(spotsOf(nodes, links));
  const linked = parts.filter(({ length }) => length > 1);
  const loose = parts.filter(({ length }) => length === 1);
  const columns = [...linked.map((part) => untangled(columnsOf(part))), ...loose.map(columnsOf)];
  const [gap, strategy, program, indicator] = COLUMNS.map((_, at) =>
    columns.flatMap((part) => part[at]?.map(({ node }) => node) ?? []),
  );
  return { gap: gap ?? [], strategy: strategy ?? [], program: program ?? [], indicator: indicator ?? [] };
}

/** A node among its neighbours, and where in its column it stands for now. */
interface Spot {
  readonly node: TraceNode;
  readonly before: Spot[];
  readonly after: Spot[];
  place: number;
}

type Columns = readonly (readonly Spot[])[];

function spotsOf(nodes: TraceGraph['nodes'], links: TraceGraph['links']): Spot[] {
  const spots = new Map(
    nodes.map((node): [TraceNode, Spot] => [node, { node, before: [], after: [], place: 0 }]),
  );
  for (const [one, other] of links) {
    const [from, to] = [spots.get(one), spots.get(other)];
    if (from === undefined || to === undefined) continue;
    from.after.push(to);
    to.before.push(from);
  }
  return [...spots.values()];
}

/** The parts that hang together, each in the order in which one comes upon its nodes. */
function components(spots: readonly Spot[]): Spot[][] {
  const reached = new Set<Spot>();
  const visit = (spot: Spot): Spot[] => {
    if (reached.has(spot)) return [];
    reached.add(spot);
    return [spot, ...spot.after.flatMap(visit), ...spot.before.flatMap(visit)];
  };
  return spots.map(visit).filter(({ length }) => length > 0);
}

function columnsOf(part: readonly Spot[]): Columns {
  return COLUMNS.map((column) => placed(part.filter(({ node }) => node.column === column)));
}

function placed(column: readonly Spot[]): readonly Spot[] {
  column.forEach((spot, place) => {
    spot.place = place;
  });
  return column;
}

function untangled(start: Columns): Columns {
  let best = exchanged(start);
  let least = crossings(best);
  let now = best;
  for (let sweep = 0; sweep < SWEEPS && least > 0; sweep++) {
    now = exchanged(swept(now, sweep % 2 === 0 ? 'before' : 'after', sweep % 4 > 1));
    const count = crossings(now);
    if (count < least) [best, least] = [now, count];
  }
  return best;
}

/** Each column sorted by the mean place of its neighbours on one side, where the sweep comes from. */
function swept(columns: Columns, side: 'before' | 'after', turnTies: boolean): Columns {
  const sorted = [...columns];
  const tie = turnTies ? -1 : 1;
  for (const at of side === 'before' ? [1, 2, 3] : [2, 1, 0]) {
    const means = (columns[at] ?? []).map((spot) => ({ spot, mean: meanPlace(spot, spot[side]) }));
    means.sort((a, b) => a.mean - b.mean || tie * (a.spot.place - b.spot.place));
    sorted[at] = placed(means.map(({ spot }) => spot));
  }
  return sorted;
}

function meanPlace(spot: Spot, others: readonly Spot[]): number {
  return others.length === 0 ? spot.place : others.reduce((sum, { place }) => sum + place, 0) / others.length;
}

/** Neighbours in a column change places as long as fewer lines cross then. */
function exchanged(columns: Columns): Columns {
  const swapped = columns.map((column) => [...column]);
  for (let helps = true; helps; ) {
    helps = false;
    for (const column of swapped) {
      for (let at = 1; at < column.length; at++) {
        const [upper, lower] = [column[at - 1], column[at]];
        if (upper === undefined || lower === undefined || excess(upper, lower) <= 0) continue;
        [column[at - 1], column[at]] = [lower, upper];
        [lower.place, upper.place] = [at - 1, at];
        helps = true;
      }
    }
  }
  return swapped;
}

/** How many crossings fewer there are with `lower` above `upper`. */
function excess(upper: Spot, lower: Spot): number {
  return excessOf(upper.before, lower.before) + excessOf(upper.after, lower.after);
}

function excessOf(ones: readonly Spot[], others: readonly Spot[]): number {
  let sum = 0;
  for (const one of ones) for (const other of others) sum += Math.sign(one.place - other.place);
  return sum;
}

/** How many pairs of lines cross. */
function crossings(columns: Columns): number {
  let sum = 0;
  for (const column of columns) {
    const ends: number[] = [];
    for (const { after } of column) {
      for (const { place } of after) for (const end of ends) if (end > place) sum += 1;
      for (const { place } of after) ends.push(place);
    }
  }
  return sum;
}
