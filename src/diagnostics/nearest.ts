/** How alike two words must be: one slip in three letters, and always at least one. */
const slips = (word: string): number => Math.max(1, Math.floor(word.length / 3));

/** Words that begin alike may end differently by one slip more: `goverment` is `governance`. */
const SAME_START = 4;

/** Writers confuse these all the time, so they cost nothing: capitals, spaces, `-` and `_`. */
const plain = (word: string): string =>
  word
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s_-]+/g, '_');

/**
 * The candidate that `word` was most probably meant to be, or undefined when none is near.
 * Distance counts letters changed, added, removed or swapped; the first of equals wins.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  let best: Near | undefined;
  for (const near of allNear(word, candidates)) if (!best || near.distance < best.distance) best = near;
  return best?.candidate;
}

/** Like `nearest`, but undefined where two are equally near: of `misi-6` nobody can say whether `misi-1` or `misi-2` was meant. */
export function clearlyNearest(word: string, candidates: Iterable<string>): string | undefined {
  const near = allNear(word, candidates).sort((a, b) => a.distance - b.distance);
  return near[0]?.distance === near[1]?.distance ? undefined : near[0]?.candidate;
}

/**
 * The candidate that `word` can only have been meant to be: the same but for what writers confuse, or the only one
 * that is near and begins with the same letter. Undefined when that is not certain enough to change a text unasked.
 */
export function surelyMeant(word: string, candidates: Iterable<string>): string | undefined {
  const near = allNear(word, candidates);
  const same = near.find(({ distance }) => distance === 0);
  if (same) return same.candidate;
  const [only, ...others] = near;
  const wanted = plain(word);
  const isSlip = only !== undefined && wanted.length > 2 && plain(only.candidate)[0] === wanted[0];
  return isSlip && others.length === 0 ? only.candidate : undefined;
}

export interface Near {
  readonly candidate: string;
  /** Letters changed, added, removed or swapped. */
  readonly distance: number;
}

/** A distance takes time with the product of both lengths; no key of ours is longer than this. */
const LONGEST = 80;

/** Every candidate that `word` may have been meant to be, in the order given. */
export function allNear(word: string, candidates: Iterable<string>): Near[] {
  const near: Near[] = [];
  const wanted = word.length > 10 * LONGEST ? '' : plain(word);
  if (wanted === '' || wanted.length > LONGEST) return near;
  for (const candidate of candidates) {
    const form = plain(candidate);
    const allowed = slips(wanted) + (startsAlike(wanted, form) ? 1 : 0);
    if (Math.abs(form.length - wanted.length) > allowed) continue;
    const distance = editDistance(wanted, form);
    if (distance <= allowed) near.push({ candidate, distance });
  }
  return near;
}

function startsAlike(a: string, b: string): boolean {
  return a.length > SAME_START && a.slice(0, SAME_START) === b.slice(0, SAME_START);
}

function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      let cost = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
      );
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (swapped) cost = Math.min(cost, (beforeLast[column - 2] ?? 0) + 1);
      current.push(cost);
    }
    beforeLast = last;
    last = current;
  }
  return last[b.length] ?? 0;
}
