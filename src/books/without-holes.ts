import type { Masterplan } from '../generated/types.js';
import { buildModel } from '../model/build-model.js';
import type { Model } from '../model/model.js';

/**
 * The model as books read it. Checking leaves a hole in a list where an item was wrong, so that places stay
 * true, and may take out the region itself; a book has no use for places, so here the holes are closed.
 * The very same model when there are none. Linear.
 */
export function withoutHoles(model: Model): Model {
  const isWhole = !hasHole(model.data);
  const closed = isWhole ? model.data : close(model.data);
  // The schema requires the region, so its type does too, but a draft is built from whatever was right.
  const region: Masterplan['region'] | undefined = closed.region;
  if (isWhole && region !== undefined) return model;
  const data: Masterplan = { ...closed, region: region ?? ({} as Masterplan['region']) };
  return buildModel(data, model.profile, model.stage);
}

function hasHole(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (Array.isArray(value)) {
    for (const item of value) if (item === undefined || item === null || hasHole(item)) return true;
    return false;
  }
  for (const child of Object.values(value)) if (hasHole(child)) return true;
  return false;
}

function close<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    const kept = value.filter((item) => item !== undefined && item !== null);
    // `filter` and `map` keep the list's own type.
    return kept.map(close) as T;
  }
  // The same keys with values of the same types.
  return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, close(child)])) as T;
}
