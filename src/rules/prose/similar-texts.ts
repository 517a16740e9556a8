/** Two texts that are nearly one: their places in the list, and how much of their words they share. */
export interface Similar {
  readonly earlier: number;
  readonly later: number;
  /** Twice the words they have in common through the words of both, 0-1; order does not count. */
  readonly similarity: number;
}

/** So alike are two texts at least. */
const LEAST = 0.9;

/**
 * Of so many texts that share a word only the first are looked up, and each text is held against so many. That
 * bounds the work where thousands of texts are of one mould; there a near twin may go unseen, but not one of the
 * very same words, or with rare ones. A plan of some hundred programmes never comes near it.
 */
const MOST_IN_BUCKET = 64;
const MOST_COMPARED = 256;

/**
 * For every text the earlier one that it is nearly equal to, if there is one. `texts` are lists of words, of which
 * the `ignored` do not count.
 *
 * Texts as alike as that must share one of their rarest words: with the words of each in one order, rare ones
 * first, both have a common word among the first fifth. So only texts that share one of those are compared.
 * Linear in the number of words, but for sorting.
 */
export function similarTexts(
  texts: Iterable<readonly string[]>,
  ignored: ReadonlySet<string> = new Set(),
): Similar[] {
  const ranked = rankWords(texts, ignored);
  const buckets: number[][] = [];
  const found: Similar[] = [];
  for (let text = 0; text < ranked.starts.length - 1; text++) {
    const twin = findTwin(ranked, text, buckets);
    if (twin !== undefined) found.push(twin);
    // Whatever is like a text of the very same words is like the first of them.
    if (twin?.similarity === 1) continue;
    for (const word of rarest(ranked, text)) {
      buckets[word] ??= [];
      const bucket = buckets[word];
      if (bucket.length < MOST_IN_BUCKET && bucket.at(-1) !== text) bucket.push(text);
    }
  }
  return found;
}

/** All texts in one array: a large plan has a hundred thousand, and arrays of their own would cost more than the work. */
interface Ranked {
  /** The words as numbers, in each text the rarest of all texts first; what a text has twice is there twice. */
  readonly words: Uint32Array;
  /** Where each text begins in `words`, and at the end where the last one ends. */
  readonly starts: Uint32Array;
  /** BIT_WORDS for each text: a bit for each word, several words to a bit. What differs here differs in the words. */
  readonly bits: Int32Array;
}

/** The words of which any text as alike must have one. */
function rarest({ words, starts }: Ranked, text: number): Uint32Array {
  const start = starts[text] ?? 0;
  const length = (starts[text + 1] ?? 0) - start;
  return words.subarray(start, start + length - Math.ceil((length * LEAST) / (2 - LEAST)) + 1);
}

function findTwin(
  ranked: Ranked,
  later: number,
  buckets: readonly (readonly number[])[],
): Similar | undefined {
  let left = MOST_COMPARED;
  for (const word of rarest(ranked, later)) {
    const bucket = buckets[word];
    if (bucket === undefined) continue;
    for (const earlier of bucket) {
      const similarity = likeness(ranked, earlier, later);
      if (similarity > 0) return { earlier, later, similarity };
      left -= 1;
      if (left === 0) return undefined;
    }
  }
  return undefined;
}

/** How alike two texts are (see Similar); 0 as soon as that is less than LEAST. */
function likeness({ words, starts, bits }: Ranked, one: number, other: number): number {
  let i = starts[one] ?? 0;
  let j = starts[other] ?? 0;
  const endI = starts[one + 1] ?? 0;
  const endJ = starts[other + 1] ?? 0;
  const total = endI - i + endJ - j;
  // The words that may stand in one of them only.
  let left = total * (1 - LEAST) + 1e-9;
  if (bitsApart(bits, one, other) > left) return 0;
  let common = 0;
  while (i < endI && j < endJ) {
    const difference = (words[i] ?? 0) - (words[j] ?? 0);
    if (difference === 0) common += 1;
    else {
      left -= 1;
      if (left < 0) return 0;
    }
    if (difference <= 0) i += 1;
    if (difference >= 0) j += 1;
  }
  const similarity = (2 * common) / total;
  return similarity + 1e-9 < LEAST ? 0 : similarity;
}

const BIT_WORDS = 4;

function setBit(bits: Int32Array, text: number, word: number): void {
  const bit = Math.imul(word, 0x9e3779b1) >>> 25;
  const at = text * BIT_WORDS + (bit >>> 5);
  bits[at] = (bits[at] ?? 0) | (1 << (bit & 31));
}

function bitsApart(bits: Int32Array, one: number, other: number): number {
  let apart = 0;
  for (let at = 0; at < BIT_WORDS; at++) {
    let rest = (bits[one * BIT_WORDS + at] ?? 0) ^ (bits[other * BIT_WORDS + at] ?? 0);
    rest -= (rest >>> 1) & 0x55555555;
    rest = (rest & 0x33333333) + ((rest >>> 2) & 0x33333333);
    apart += Math.imul((rest + (rest >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
  }
  return apart;
}

function rankWords(texts: Iterable<readonly string[]>, ignored: ReadonlySet<string>): Ranked {
  const ids = new Map<string, number>();
  const counts: number[] = [];
  const all: number[] = [];
  const ends = [0];
  for (const words of texts) {
    for (const word of words) {
      let id = ids.get(word);
      if (id === undefined) {
        id = ignored.has(word) ? -1 : counts.push(0) - 1;
        ids.set(word, id);
      }
      if (id < 0) continue;
      all.push(id);
      counts[id] = (counts[id] ?? 0) + 1;
    }
    ends.push(all.length);
  }
  const byRarity = [...counts.keys()].sort((a, b) => (counts[a] ?? 0) - (counts[b] ?? 0) || a - b);
  const ranks = new Uint32Array(counts.length);
  byRarity.forEach((id, rank) => {
    ranks[id] = rank;
  });
  const words = Uint32Array.from(all);
  const starts = Uint32Array.from(ends);
  const bits = new Int32Array(starts.length * BIT_WORDS);
  for (let text = 0; text < starts.length - 1; text++) {
    const start = starts[text] ?? 0;
    const end = starts[text + 1] ?? 0;
    for (let at = start; at < end; at++) {
      const rank = ranks[words[at] ?? 0] ?? 0;
      words[at] = rank;
      setBit(bits, text, rank);
    }
    words.subarray(start, end).sort();
  }
  return { words, starts, bits };
}
