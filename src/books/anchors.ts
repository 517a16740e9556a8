import { pathText } from '../diagnostics/place.js';
import type { Collection } from '../model/collection.js';
import type { Located } from '../model/located.js';

/**
 * The anchor of an entity's place in a book, made of its id so that it stays when texts change. `undefined`
 * for the second of two entities with the same id (a finding): an anchor may stand only once.
 */
export function anchorOf<T extends { id: string }>(
  prefix: string,
  collection: Collection<T>,
  entity: Located<{ id: string }>,
): string | undefined {
  const first = collection.get(entity.id);
  if (first === undefined || pathText(first.path) !== pathText(entity.path)) return undefined;
  return `${prefix}-${entity.id}`;
}
