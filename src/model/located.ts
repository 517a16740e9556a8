import type { Path, Segment } from '../diagnostics/place.js';

/** A value of the file together with its path, so that a finding about it knows its place. */
export type Located<T> = T & { readonly path: Path };

/** The path of a field inside an entity: `at(program, 'budget', '2025')`. */
export function at(entity: { readonly path: Path }, ...steps: Segment[]): Path {
  return [...entity.path, ...steps];
}

/** A list's items with their paths. Items that checking has taken out (holes) are left out, indices stay true. */
export function locatedItems<T extends object>(items: readonly T[] | undefined, path: Path): Located<T>[] {
  const result: Located<T>[] = [];
  items?.forEach((item, index) => {
    if (item !== undefined && item !== null) result.push(Object.assign({}, item, { path: [...path, index] }));
  });
  return result;
}
