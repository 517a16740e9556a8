import { diffArrays } from 'diff';

/** Old lines from `start` up to `end` become new lines from `newStart` up to `newEnd`; one of them may be none. */
export interface LineChange {
  readonly start: number;
  readonly end: number;
  readonly newStart: number;
  readonly newEnd: number;
}

/** Comparing takes the square of this at most; a stretch that differs in more lines is replaced as a whole. */
const MOST_EDITS = 1000;

/**
 * How one list of lines becomes the other, in their order. Lines that stand once in each hold the two together, so
 * that time grows with their number and not with the number of changes.
 */
export function lineChanges(before: readonly string[], after: readonly string[]): LineChange[] {
  const changes: LineChange[] = [];
  let start = 0;
  let newStart = 0;
  const end = [before.length, after.length] as const;
  for (const [at, newAt] of [...longestRise(onceInEach(before, after)), end]) {
    changes.push(...changesWithin(before, after, { start, end: at, newStart, newEnd: newAt }));
    start = at + 1;
    newStart = newAt + 1;
  }
  return changes;
}

/** Where a line stands in the old list, and where in the new one. */
type Pair = readonly [number, number];

function onceInEach(before: readonly string[], after: readonly string[]): Pair[] {
  const places = placesOf(after);
  const own = placesOf(before);
  const pairs: Pair[] = [];
  for (const [line, at] of own) {
    const newAt = places.get(line) ?? TWICE;
    if (at !== TWICE && newAt !== TWICE) pairs.push([at, newAt]);
  }
  return pairs.sort(([a], [b]) => a - b);
}

const TWICE = -1;

function placesOf(lines: readonly string[]): Map<string, number> {
  const places = new Map<string, number>();
  for (const [at, line] of lines.entries()) places.set(line, places.has(line) ? TWICE : at);
  return places;
}

/** As many of the pairs as rise in both numbers. */
function longestRise(pairs: readonly Pair[]): Pair[] {
  // At index n stands the pair that ends a rise of n + 1 pairs with the smallest second number.
  const ends: { readonly pair: Pair; readonly before: Link }[] = [];
  for (const pair of pairs) {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ends[middle]?.pair[1] ?? 0) < pair[1]) low = middle + 1;
      else high = middle;
    }
    ends[low] = { pair, before: ends[low - 1] };
  }
  const rise: Pair[] = [];
  for (let link: Link = ends.at(-1); link; link = link.before) rise.push(link.pair);
  return rise.reverse();
}

type Link = { readonly pair: Pair; readonly before: Link } | undefined;

function changesWithin(before: readonly string[], after: readonly string[], whole: LineChange): LineChange[] {
  let { start, end, newStart, newEnd } = whole;
  while (start < end && newStart < newEnd && before[start] === after[newStart]) {
    start++;
    newStart++;
  }
  while (start < end && newStart < newEnd && before[end - 1] === after[newEnd - 1]) {
    end--;
    newEnd--;
  }
  if (start === end && newStart === newEnd) return [];
  const rest = { start, end, newStart, newEnd };
  if (start === end || newStart === newEnd) return [rest];
  const options = { maxEditLength: MOST_EDITS };
  const parts = diffArrays(before.slice(start, end), after.slice(newStart, newEnd), options);
  if (parts === undefined) return [rest];
  const changes: LineChange[] = [];
  for (const { added, removed, count } of parts) {
    const last = changes.at(-1);
    const next = {
      start,
      end: added ? start : start + count,
      newStart,
      newEnd: removed ? newStart : newStart + count,
    };
    if (added || removed) {
      if (last?.end === start && last.newEnd === newStart)
        changes.splice(-1, 1, { ...last, end: next.end, newEnd: next.newEnd });
      else changes.push(next);
    }
    start = next.end;
    newStart = next.newEnd;
  }
  return changes;
}
