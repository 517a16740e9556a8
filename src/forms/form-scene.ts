import type { Model } from '../model/model.js';
import type { FormScene } from './form-kind.js';

/** What forms of a masterplan depend on; a profile's dimensions, the plan's years, its language and units. */
export function formScene(model: Model): FormScene {
  return {
    profile: model.profile,
    years: model.period?.years ?? [],
    language: model.data.language ?? 'id',
    units: unitsOf(model),
    isImplementation: model.stage === 5,
  };
}

/** The units of indicators and gaps, the most used one first; of equals, the one that stands first. */
function unitsOf({ indicators, gaps }: Model): string[] {
  const counts = new Map<string, number>();
  const count = (unit: string | undefined) => {
    if (unit !== undefined) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  };
  for (const { unit } of indicators.all) count(unit);
  for (const { current, ideal } of gaps.all) {
    count(current?.unit);
    count(ideal?.unit);
  }
  return [...counts].sort(([, a], [, b]) => b - a).map(([unit]) => unit);
}
