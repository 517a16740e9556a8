/** With the `u` flag a whole pair is one character, so only halves match. */
const HALF_PAIR = /\p{Surrogate}/u;

/** Whether a text holds half of a surrogate pair, which only an escape like `\ud800` can write. */
export function hasHalfPair(text: string): boolean {
  return HALF_PAIR.test(text);
}
