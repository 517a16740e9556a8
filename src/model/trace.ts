import type { Gap, Indicator } from '../generated/types.js';
import type { Dimension, Goal, Strategy } from './dimension.js';
import type { Located } from './located.js';
import type { Model } from './model.js';
import type { Program } from './program.js';

/** One way from a gap to what is done about it. */
export interface TraceLink {
  /** `undefined` for programmes that close the gap without carrying out a strategy that answers it. */
  readonly strategy: Strategy | undefined;
  readonly programs: readonly Program[];
  /** What these programmes are measured by, each once. */
  readonly indicators: readonly Located<Indicator>[];
}

export interface GapTrace {
  readonly gap: Located<Gap>;
  /** Empty while nothing answers the gap. */
  readonly links: readonly TraceLink[];
}

/** Gap → strategy → programme → indicator of one dimension, and what hangs loose. */
export interface DimensionTrace {
  readonly gaps: readonly GapTrace[];
  readonly loose: {
    /** Answered by no strategy and no programme. */
    readonly gaps: readonly Located<Gap>[];
    /** Carried out by no programme. */
    readonly strategies: readonly Strategy[];
    /** Without gap and strategy. */
    readonly programs: readonly Program[];
    /** Measuring no goal and no programme. */
    readonly indicators: readonly Located<Indicator>[];
    /** Without an indicator. */
    readonly goals: readonly Goal[];
  };
}

/**
 * The traces of one dimension's gaps. A programme answers a gap by naming it, or by carrying out a strategy
 * that does, unless it names other gaps only. Programmes and strategies of all dimensions and enabling plans
 * count. `links` are those of `traceLinks`, made once for all dimensions.
 */
export function traceOf(dimension: Dimension, links: TraceLookUp): DimensionTrace {
  const gaps = dimension.gaps.map((gap) => ({ gap, links: linksOf(gap, links) }));
  return {
    gaps,
    loose: {
      gaps: gaps.filter((trace) => trace.links.length === 0).map(({ gap }) => gap),
      strategies: dimension.strategies.filter(({ id }) => !links.byStrategy.has(id)),
      programs: dimension.programs.filter(
        ({ gaps: own = [], strategies = [] }) => own.length === 0 && strategies.length === 0,
      ),
      indicators: dimension.indicators.filter(({ id }) => !links.measuring.has(id)),
      goals: dimension.goals.filter(({ indicators = [] }) => indicators.length === 0),
    },
  };
}

/** Who refers to what, looked up by id: linear to make, so that tracing every gap stays linear, too. */
export interface TraceLookUp {
  readonly answering: ReadonlyMap<string, readonly Strategy[]>;
  readonly byGap: ReadonlyMap<string, readonly Program[]>;
  readonly byStrategy: ReadonlyMap<string, readonly Program[]>;
  /** Ids of the indicators that some goal or programme names. */
  readonly measuring: ReadonlySet<string>;
}

/** The look-ups of the whole plan. */
export function traceLinks({ goals, strategies, programs }: Model): TraceLookUp {
  return {
    answering: group(strategies.all, ({ gaps }) => gaps),
    byGap: group(programs.all, ({ gaps }) => gaps),
    byStrategy: group(programs.all, (program) => program.strategies),
    measuring: new Set([...goals.all, ...programs.all].flatMap(({ indicators = [] }) => indicators)),
  };
}

function linksOf(gap: Located<Gap>, { answering, byGap, byStrategy }: TraceLookUp): TraceLink[] {
  const linked = new Set<Program>();
  const links: TraceLink[] = (answering.get(gap.id) ?? []).map((strategy) => {
    const programs = (byStrategy.get(strategy.id) ?? []).filter(
      ({ gaps = [] }) => gaps.length === 0 || gaps.includes(gap.id),
    );
    for (const program of programs) linked.add(program);
    return link(strategy, programs);
  });
  const direct = (byGap.get(gap.id) ?? []).filter((program) => !linked.has(program));
  if (direct.length > 0) links.push(link(undefined, direct));
  return links;
}

function link(strategy: Strategy | undefined, programs: readonly Program[]): TraceLink {
  return {
    strategy,
    programs,
    indicators: [...new Set(programs.flatMap(({ indicatorList }) => indicatorList))],
  };
}

function group<T>(items: readonly T[], idsOf: (item: T) => readonly string[] | undefined): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    for (const id of new Set(idsOf(item))) {
      const list = groups.get(id);
      if (list === undefined) groups.set(id, [item]);
      else list.push(item);
    }
  }
  return groups;
}
