import type { Masterplan } from '../../generated/types.js';
import { definitions, type IdPlace } from '../../model/references.js';

/**
 * How many items of each kind bear the id of another item although they are not the same thing: one of the two has
 * lost its own id, as when a row is copied and only its name is changed.
 */
export function sharedIds(data: Masterplan): ReadonlyMap<string, number> {
  const shared = new Map<string, number>();
  const seen = new Map<string, string>();
  for (const one of definitions(data)) {
    const key = `${one.kind} ${one.id}`;
    const name = nameOf(data, one);
    const first = seen.get(key);
    if (first === undefined) seen.set(key, name);
    else if (first !== name) shared.set(one.kind, (shared.get(one.kind) ?? 0) + 1);
  }
  return shared;
}

/** What tells an item apart from another one: all kinds have one of these. */
function nameOf(data: Masterplan, { path }: IdPlace): string {
  let item: unknown = data;
  for (const step of path.slice(0, -1)) item = (item as Record<string | number, unknown>)[step]; // the path was walked to find the id
  const { name, title, text, about } = item as Record<string, unknown>;
  return String(name ?? title ?? text ?? about);
}
