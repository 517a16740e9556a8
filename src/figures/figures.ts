import type { Model } from '../model/model.js';
import { budgetByYear } from './budget-by-year.js';
import type { Draw, Figure } from './figure.js';
import { programsByDimension } from './programs-by-dimension.js';
import { readinessScores } from './readiness-scores.js';
import { roadmapTimeline } from './roadmap-timeline.js';
import { swotQuadrant } from './swot-quadrant.js';

/** Every figure a chapter may place (`{{#if (hasFigure "fig-swot")}}`), by the id that is its anchor in the book. */
const draws = {
  'fig-readiness': readinessScores,
  'fig-swot': swotQuadrant,
  'fig-budget': budgetByYear,
  'fig-programs': programsByDimension,
  'fig-roadmap': roadmapTimeline,
} as const satisfies Record<string, Draw>;

const drawn = new WeakMap<Model, ReadonlyMap<string, Figure>>();

/** The figures that the data allows, by id; drawn once for a model. */
export function figuresOf(model: Model): ReadonlyMap<string, Figure> {
  const known = drawn.get(model);
  if (known !== undefined) return known;
  const figures = new Map<string, Figure>();
  for (const [id, draw] of Object.entries(draws)) {
    const figure = draw(model);
    if (figure !== undefined) figures.set(id, figure);
  }
  drawn.set(model, figures);
  return figures;
}
