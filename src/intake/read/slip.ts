/** A shorter word is another word more often than a misspelt one: `data` and `dana`. */
const SHORTEST = 5;

/**
 * Whether `written` is `meant` with a single slip of the keyboard in a single word: a letter more, less, changed, or
 * two swapped, and not the first one. A word of `vocabulary` is never a slip for another.
 */
export function isSlip(written: string, meant: string, vocabulary: ReadonlySet<string>): boolean {
  if (Math.abs(written.length - meant.length) > 1) return false;
  const words = written.split(' ');
  const wanted = meant.split(' ');
  if (words.length !== wanted.length) return false;
  const differing = words.flatMap((word, at) =>
    word === wanted[at] ? [] : [[word, wanted[at] ?? ''] as const],
  );
  const [only, ...others] = differing;
  if (only === undefined || others.length > 0) return false;
  const [word, right] = only;
  return right.length >= SHORTEST && word[0] === right[0] && !vocabulary.has(word) && isOneEdit(word, right);
}

function isOneEdit(a: string, b: string): boolean {
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  const left = a.slice(start, a.length - end);
  const right = b.slice(start, b.length - end);
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}
