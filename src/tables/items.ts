import type { Collection } from '../model/collection.js';
import type { Located } from '../model/located.js';

/**
 * The entities of a collection that an id leads to: of two with one id the first, as everywhere; none whose id was
 * taken out. What hangs on the others would otherwise be told of the first.
 */
export function known<T extends { id: string }>({ all, get }: Collection<T>): Located<T>[] {
  return all.filter((entity) => get(entity.id) === entity);
}

/** The first of all that have the same key; none without a key. */
export function firstOfEach<T>(items: Iterable<T>, keyOf: (item: T) => string | undefined): T[] {
  const seen = new Map<string, T>();
  for (const item of items) {
    const key = keyOf(item);
    if (key !== undefined && !seen.has(key)) seen.set(key, item);
  }
  return [...seen.values()];
}

/** Each part of each whole, together with its whole and its place in it, from 1. */
export function partsOf<Whole, Part>(
  wholes: Iterable<Whole>,
  parts: (whole: Whole) => readonly Part[] | undefined,
): { readonly whole: Whole; readonly part: Part; readonly position: number }[] {
  return Array.from(wholes).flatMap((whole) =>
    (parts(whole) ?? []).flatMap((part, index) =>
      // Checking may have taken parts out, and leaves holes.
      part === undefined || part === null ? [] : { whole, part, position: index + 1 },
    ),
  );
}

/** What is written for each year, ascending. */
export function yearsOf<Whole, Part>(
  wholes: Iterable<Whole>,
  parts: (whole: Whole) => Readonly<Record<string, Part>> | undefined,
): { readonly whole: Whole; readonly year: number; readonly part: Part }[] {
  return Array.from(wholes).flatMap((whole) =>
    Object.entries(parts(whole) ?? {})
      .map(([year, part]) => ({ whole, year: Number(year), part }))
      .filter(({ part }) => part !== undefined && part !== null)
      .sort((a, b) => a.year - b.year),
  );
}
