import type { Model } from '../model/model.js';
import { budgetByYear } from './budget-by-year.js';
import type { Draw, DrawDimension, Figure } from './figure.js';
import { gapsByDimension } from './gaps-by-dimension.js';
import { indicatorTargets } from './indicator-targets.js';
import type { Pen } from './pen.js';
import { programsByDimension } from './programs-by-dimension.js';
import { readiness } from './readiness.js';
import { realisation } from './realisation.js';
import { roadmapTimeline } from './roadmap-timeline.js';
import { swotQuadrant } from './swot-quadrant.js';
import { trace } from './trace.js';

/** Every figure a chapter may place (`{{#if (hasFigure "fig-swot")}}`), by the id that is its anchor in the book. */
const draws = {
  'fig-readiness': readiness,
  'fig-gaps': gapsByDimension,
  'fig-swot': swotQuadrant,
  'fig-budget': budgetByYear,
  'fig-programs': programsByDimension,
  'fig-roadmap': roadmapTimeline,
  'fig-realisation': realisation,
} as const satisfies Record<string, Draw>;

/** Figures that each dimension has one of: `fig-trace-living` is `fig-trace-` drawn for living. */
const drawsOfDimensions = {
  'fig-trace-': trace,
  'fig-indicators-': indicatorTargets,
} as const satisfies Record<`${string}-`, DrawDimension>;

/** The figures that the data allows, by id. Each is drawn when it is first asked for, and once. */
export interface Figures {
  get(id: string): Figure | undefined;
  has(id: string): boolean;
}

/** Every id that `figuresOf` may answer to. */
export function figureIds({ dimensions }: Model): string[] {
  return [...allDraws(dimensions.map(({ id }) => id)).keys()];
}

/** The figures of a model, drawn with `pen`. */
export function figuresOf(model: Model, pen: Pen): Figures {
  const known = allDraws(model.dimensions.map(({ id }) => id));
  const drawn = new Map<string, Figure | undefined>();
  const get = (id: string) => {
    if (!drawn.has(id)) drawn.set(id, known.get(id)?.(model, pen));
    return drawn.get(id);
  };
  return { get, has: (id) => get(id) !== undefined };
}

function allDraws(dimensions: readonly string[]): Map<string, Draw> {
  const all = new Map<string, Draw>(Object.entries(draws));
  for (const [prefix, draw] of Object.entries<DrawDimension>(drawsOfDimensions))
    for (const id of dimensions) all.set(prefix + id, (model, pen) => draw(model, id, pen));
  return all;
}
