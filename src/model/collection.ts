import type { Path } from '../diagnostics/place.js';
import { type Located, locatedItems } from './located.js';

/** All entities of one kind, by id; the first of two with the same id answers. */
export interface Collection<T extends { id: string }> {
  readonly all: readonly Located<T>[];
  get(id: string | undefined): Located<T> | undefined;
  /** The entities of these ids, in their order; unknown ids are left out (a rule reports them). */
  pick(ids: readonly string[] | undefined): Located<T>[];
}

/** A collection of entities that already know their paths. */
export function collect<T extends { id: string }>(all: readonly Located<T>[]): Collection<T> {
  const byId = new Map<string, Located<T>>();
  for (const entity of all) if (!byId.has(entity.id)) byId.set(entity.id, entity);
  const get = (id: string | undefined) => (id === undefined ? undefined : byId.get(id));
  return {
    all,
    get,
    pick: (ids = []) => ids.map(get).filter((entity) => entity !== undefined),
  };
}

/** The collection of a list at `path`. */
export function collectList<T extends { id: string }>(
  items: readonly T[] | undefined,
  path: Path,
): Collection<T> {
  return collect(locatedItems(items, path).filter((item) => typeof item.id === 'string'));
}
