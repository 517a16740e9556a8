import type { Pen } from './pen.js';
import { WIDTH } from './svg.js';
import { COLUMNS, type Column, type TraceGraph, type TraceNode } from './trace-graph.js';
import type { Places } from './trace-places.js';

export const BOX = { width: 156, padding: 8, gap: 6 };
/** Where the boxes begin, under the columns' heads. */
export const HEAD = 36;

/** A graph with everything that its boxes and lines are drawn from. */
export interface Drawing {
  readonly pen: Pen;
  readonly colour: string;
  readonly graph: TraceGraph;
  readonly places: Places;
  readonly lines: ReadonlyMap<TraceNode, readonly string[]>;
  readonly heightOf: (node: TraceNode) => number;
}

/** The left edge of a column. */
export function leftOf(column: Column): number {
  return (COLUMNS.indexOf(column) * (WIDTH - BOX.width)) / (COLUMNS.length - 1);
}
