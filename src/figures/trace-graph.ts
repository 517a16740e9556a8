import type { Dimension } from '../model/dimension.js';
import type { Model } from '../model/model.js';
import type { Program } from '../model/program.js';
import { type DimensionTrace, type TraceLookUp, traceLinks, traceOf } from '../model/trace.js';

/** The columns of the figure, from left to right. */
export const COLUMNS = ['gap', 'strategy', 'program', 'indicator'] as const;
export type Column = (typeof COLUMNS)[number];

/** One box, or a place in the strategies' column where lines pass that need no strategy. */
export interface TraceNode {
  readonly column: Column;
  /** What the box says; `undefined` while the file does not say it. */
  readonly words: string | undefined;
  /** Lines pass here, nothing is written. */
  readonly lane: boolean;
  /** A programme that belongs to another dimension or to an enabling plan. */
  readonly foreign: boolean;
  /** Where the chain breaks off: no link to the column before, to the column after. */
  readonly open: { readonly before: boolean; readonly after: boolean };
}

export type TraceLink = readonly [from: TraceNode, to: TraceNode];

/** What one figure shows, and what it has no room for. */
export interface TraceGraph {
  readonly nodes: readonly TraceNode[];
  readonly links: readonly TraceLink[];
  readonly hidden: readonly TraceNode[];
}

/** What hangs together and is shown together. */
interface Chain {
  readonly nodes: readonly TraceNode[];
  readonly links: readonly TraceLink[];
}

/**
 * The chains of a dimension's gaps, the most urgent first, then what hangs loose. A chain is shown whole or not at
 * all, unless the first alone is too long; no column gets more than `most` boxes.
 */
export function traceGraph(model: Model, dimension: Dimension, most: number): TraceGraph {
  const chains = chainsOf(model, dimension);
  const nodes = new Set<TraceNode>();
  const links: TraceLink[] = [];
  const filled: Record<Column, number> = { gap: 0, strategy: 0, program: 0, indicator: 0 };
  const all = new Set(chains.flatMap((chain) => chain.nodes));
  for (const chain of chains) {
    const added = [...new Set(chain.nodes)].filter((node) => !nodes.has(node));
    const whole = COLUMNS.every(
      (column) => filled[column] + added.filter((node) => node.column === column).length <= most,
    );
    if (!whole && nodes.size > 0) continue;
    for (const node of added) {
      if (filled[node.column] >= most) continue;
      filled[node.column] += 1;
      nodes.add(node);
    }
    links.push(...chain.links.filter((link) => link.every((end) => nodes.has(end))));
  }
  const hidden = [...all].filter((node) => !nodes.has(node) && !node.lane);
  return { nodes: [...nodes], links: once(links), hidden };
}

function chainsOf(model: Model, dimension: Dimension): Chain[] {
  const lookUp = lookUpOf(model);
  const trace = traceOf(dimension, lookUp);
  const nodeOf = nodesOf(dimension, trace, lookUp);
  const measured = (program: Program): Chain => {
    const node = nodeOf.program(program);
    const indicators = program.indicatorList.map((indicator) => nodeOf.indicator(indicator));
    return { nodes: [node, ...indicators], links: indicators.map((indicator) => [node, indicator]) };
  };
  const carriedOut = (strategy: TraceNode, programs: readonly Program[]): Chain => {
    const chains = programs.map(measured);
    return {
      nodes: [strategy, ...chains.flatMap(({ nodes }) => nodes)],
      links: chains.flatMap(({ nodes: [program], links }) =>
        program === undefined ? links : [[strategy, program] as const, ...links],
      ),
    };
  };
  const answered = [...trace.gaps]
    .sort((a, b) => (a.gap.priority ?? Infinity) - (b.gap.priority ?? Infinity) || 0)
    .map(({ gap, links }): Chain => {
      const node = nodeOf.gap(gap);
      const chains = links.map(({ strategy, programs }) =>
        carriedOut(strategy === undefined ? laneNode() : nodeOf.strategy(strategy), programs),
      );
      return {
        nodes: [node, ...chains.flatMap(({ nodes }) => nodes)],
        links: chains.flatMap(({ nodes: [first], links }) =>
          first === undefined ? links : [[node, first] as const, ...links],
        ),
      };
    });
  return [
    ...answered,
    ...dimension.strategies
      .filter(({ gaps = [] }) => gaps.length === 0)
      .map((strategy) => carriedOut(nodeOf.strategy(strategy), lookUp.byStrategy.get(strategy.id) ?? [])),
    ...trace.loose.programs.map(measured),
    ...trace.loose.indicators.map((indicator) => ({ nodes: [nodeOf.indicator(indicator)], links: [] })),
  ];
}

/** Makes the node of each part of the plan, one and the same whenever it is asked for. */
function nodesOf(
  dimension: Dimension,
  { gaps, loose }: DimensionTrace,
  { byStrategy, measuring }: TraceLookUp,
) {
  const made = new Map<object, TraceNode>();
  const node = (
    item: object,
    column: Column,
    words: string | undefined,
    open: TraceNode['open'],
    foreign = false,
  ) => {
    const known = made.get(item) ?? { column, words, lane: false, foreign, open };
    made.set(item, known);
    return known;
  };
  type Gap = (typeof gaps)[number]['gap'];
  type Strategy = Dimension['strategies'][number];
  type Indicator = Dimension['indicators'][number];
  const unanswered = new Set(loose.gaps);
  return {
    gap: (gap: Gap) =>
      node(gap, 'gap', gap.gap ?? gap.current?.text, { before: false, after: unanswered.has(gap) }),
    strategy: (strategy: Strategy) =>
      node(strategy, 'strategy', strategy.text, {
        before: (strategy.gaps ?? []).length === 0,
        after: !byStrategy.has(strategy.id),
      }),
    program: (program: Program) => {
      const { name, home, gaps: own = [], strategies = [], indicatorList } = program;
      const open = { before: own.length + strategies.length === 0, after: indicatorList.length === 0 };
      return node(program, 'program', name, open, home.id !== dimension.id);
    },
    indicator: (indicator: Indicator) =>
      node(indicator, 'indicator', indicator.name, { before: !measuring.has(indicator.id), after: false }),
  };
}

function laneNode(): TraceNode {
  return {
    column: 'strategy',
    words: undefined,
    lane: true,
    foreign: false,
    open: { before: false, after: false },
  };
}

// Six figures look up the same links.
const lookUps = new WeakMap<Model, TraceLookUp>();

function lookUpOf(model: Model): TraceLookUp {
  const known = lookUps.get(model) ?? traceLinks(model);
  lookUps.set(model, known);
  return known;
}

function once(links: readonly TraceLink[]): TraceLink[] {
  const seen = new Map<TraceNode, Set<TraceNode>>();
  return links.filter(([from, to]) => {
    const targets = seen.get(from) ?? new Set();
    if (targets.has(to)) return false;
    seen.set(from, targets.add(to));
    return true;
  });
}
