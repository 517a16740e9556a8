import type { Stage } from '../diagnostics/diagnostic.js';
import type { Path } from '../diagnostics/place.js';
import type { Model } from '../model/model.js';
import { REQUIREMENT_STAGES } from '../rules/required.js';
import { children, type Match, patternSteps } from '../source/pattern.js';
import type { Slot } from './slot.js';

/** Every place that the profile's table requires, of each row there is, filled in or not. */
export function requiredSlots(model: Model): Slot[] {
  return Object.entries(model.profile.requires).flatMap(([name, patterns]) => {
    const stage = REQUIREMENT_STAGES[name] ?? 1;
    return patterns.flatMap((part) => slotsOf(model, part, stage));
  });
}

function slotsOf(model: Model, part: string, stage: Stage): Slot[] {
  const slots: Slot[] = [];
  const steps = patternSteps(part);
  let matches: Match[] = [{ path: [], value: model.data }];
  steps.forEach((step, index) => {
    const isLast = index === steps.length - 1;
    const next: Match[] = [];
    for (const match of matches) {
      const found = step === '*' ? sections(match, model) : partOf(match, step);
      const isRow = step === '[]' || step === '*';
      const absent = found.length === 0 && !isRow;
      if (absent) slots.push(slot(model, { part, stage, path: [...match.path, step] }, false, !isLast));
      // A list without rows: what its rows should say has nothing to stand in yet.
      else if (found.length === 0) slots.push(slot(model, { part, stage, path: match.path }, false, true));
      next.push(...found);
    }
    matches = next;
  });
  for (const { path, value } of matches)
    slots.push(slot(model, { part, stage, path }, !(Array.isArray(value) && value.length === 0)));
  return slots;
}

/** The dimensions are always there: a plan without any has six of them to fill in. */
function partOf(match: Match, step: string): Match[] {
  const found = children(match, step);
  const isDimensions = step === 'dimensions' && match.path.length === 0;
  return found.length === 0 && isDimensions ? [{ path: [step], value: {} }] : found;
}

/** The profile's dimensions, written or not; of any other mapping the keys it has. */
function sections(match: Match, { profile }: Model): Match[] {
  if (match.path.length !== 1 || match.path[0] !== 'dimensions') return children(match, '*');
  return profile.dimensions.map(({ id }) => {
    const [found] = children(match, id);
    return found ?? { path: ['dimensions', id], value: {} };
  });
}

function slot(
  { data }: Model,
  { part, stage, path }: { part: string; stage: Stage; path: Path },
  filled: boolean,
  waiting = false,
): Slot {
  return { part, stage, path, filled, waiting, dimension: dimensionOf(data, path) };
}

function dimensionOf(data: Model['data'], [root, second]: Path): string | undefined {
  if (root === 'dimensions') return String(second);
  if (root === 'gaps' && typeof second === 'number') return data.gaps?.[second]?.dimension;
  return undefined;
}
