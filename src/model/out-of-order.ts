/**
 * Whether the ISO date `a` certainly lies after `b`. A date without day or month is compared as far as both say:
 * `2024-05` lies neither before nor after `2024-05-14`.
 */
export function isAfter(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) > b.slice(0, length);
}

/** An item that stands in the wrong place, and the one it contradicts. */
export interface Misplaced<T> {
  readonly item: T;
  readonly against: T;
}

/**
 * The items that break an ascending order. Of two that contradict each other the wrong one is told by the next:
 * where the earlier of both lies after that one, too, it is the stray. Linear.
 */
export function outOfOrder<T>(items: readonly T[], comesAfter: (a: T, b: T) => boolean): Misplaced<T>[] {
  const misplaced: Misplaced<T>[] = [];
  const kept: T[] = [];
  items.forEach((item, index) => {
    const last = kept.at(-1);
    if (last === undefined || !comesAfter(last, item)) {
      kept.push(item);
      return;
    }
    const before = kept.at(-2);
    const next = items[index + 1];
    const fitsWithout = before === undefined || !comesAfter(before, item);
    if (fitsWithout && next !== undefined && comesAfter(last, next)) {
      misplaced.push({ item: last, against: item });
      kept[kept.length - 1] = item;
    } else misplaced.push({ item, against: last });
  });
  return misplaced;
}
