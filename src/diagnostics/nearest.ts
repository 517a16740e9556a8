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
  const wanted = plain(word);
  let best: string | undefined;
  let bestDistance = Number.POSITIVE_INFINITY;
  // A distance takes time with the product of both lengths; no key of ours is longer than this.
  if (wanted === '' || wanted.length > 80) return undefined;
  for (const candidate of candidates) {
    const form = plain(candidate);
    const allowed = slips(wanted) + (startsAlike(wanted, form) ? 1 : 0);
    if (Math.abs(form.length - wanted.length) > allowed) continue;
    const distance = editDistance(wanted, form);
    if (distance <= allowed && distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
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
