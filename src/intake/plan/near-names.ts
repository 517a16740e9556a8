/** At most this part of the letters of two names may differ, so that somebody has to say whether they are one. */
const MOST_APART = 0.1;

/** Longer texts are compared by their beginnings. */
const LONGEST = 300;

/** Numbers and Roman numerals tell names apart that are otherwise the same: `tahap I`, `tahap II`. */
const NUMERAL = /^(?:\d+|[ivx]+)$/;

interface Known<T> {
  readonly name: string;
  readonly letters: Uint8Array;
  readonly numerals: string;
  readonly row: T;
}

/**
 * So many names are looked at for each, those with the rarest common words first. That bounds the work where thousands
 * of names are of one mould.
 */
const MOST_COMPARED = 400;

/** Names that begin alike may be near though no word is the same. */
const BEGINNING = 5;

/** Names among which one that is nearly equal is looked for; names are as `nameKey` gives them. */
export class NearNames<T> {
  private readonly byPart = new Map<string, Known<T>[]>();

  add(name: string, row: T): void {
    const text = name.slice(0, LONGEST);
    const known = { name: text, letters: lettersOf(text), numerals: numeralsOf(text), row };
    for (const part of partsOf(text)) {
      const same = this.byPart.get(part);
      if (same) same.push(known);
      else this.byPart.set(part, [known]);
    }
  }

  /** The row whose name is nearest, where one is near but not equal, and has a word or the beginning in common. */
  find(name: string): T | undefined {
    const text = name.slice(0, LONGEST);
    const letters = lettersOf(text);
    const numerals = numeralsOf(text);
    const groups = [...partsOf(text)].map((part) => this.byPart.get(part) ?? []);
    groups.sort((a, b) => a.length - b.length);
    let best: T | undefined;
    let most = slips(text.length / (1 - MOST_APART));
    let left = MOST_COMPARED;
    for (const group of groups) {
      for (const known of group) {
        if (left-- === 0) return best;
        const allowed = Math.min(most, slips(Math.max(known.name.length, text.length)));
        if (Math.abs(known.name.length - text.length) > allowed || known.numerals !== numerals) continue;
        if (known.name === text || !mayBeNear(letters, known.letters, 2 * allowed)) continue;
        const distance = distanceWithin(text, known.name, allowed);
        if (distance === undefined) continue;
        best = known.row;
        // From now on only a nearer one is of interest.
        most = distance - 1;
      }
    }
    return best;
  }
}

function partsOf(name: string): Set<string> {
  return new Set(
    [...name.split(' '), `^${name.slice(0, BEGINNING)}`].filter((part) => part !== '^' && part !== ''),
  );
}

/** How many letters may differ in a name of this length. */
function slips(length: number): number {
  return Math.floor(MOST_APART * length + 1e-9);
}

/** The numbers in a name, in their order. */
export function numeralsOf(name: string): string {
  return name
    .split(' ')
    .filter((word) => NUMERAL.test(word))
    .join(' ');
}

const LETTERS = 32;

/** How often each letter stands in a name; letters beyond share places, which only costs a closer look. */
function lettersOf(name: string): Uint8Array {
  const counts = new Uint8Array(LETTERS);
  for (let at = 0; at < name.length; at++) {
    const place = name.charCodeAt(at) % LETTERS;
    counts[place] = Math.min(255, (counts[place] ?? 0) + 1);
  }
  return counts;
}

/** Every changed letter changes at most two counts by one. */
function mayBeNear(a: Uint8Array, b: Uint8Array, most: number): boolean {
  let sum = 0;
  for (let at = 0; at < LETTERS; at++) {
    sum += Math.abs((a[at] ?? 0) - (b[at] ?? 0));
    if (sum > most) return false;
  }
  return true;
}

/** Two lines of the table are all that is needed of it, and new ones for each pair would cost more than the work. */
let last = new Uint16Array(LONGEST + 1);
let current = new Uint16Array(LONGEST + 1);

/** Letters added, removed or changed; undefined for more than `most`. Time grows with the length times `most`. */
function distanceWithin(one: string, other: string, most: number): number | undefined {
  const far = most + 1;
  if (most < 0 || Math.abs(one.length - other.length) > most) return undefined;
  const [a, b] = withoutSame(one, other);
  for (let column = 0; column <= Math.min(b.length, most); column++) last[column] = column;
  for (let row = 1; row <= a.length; row++) {
    const first = Math.max(1, row - most);
    const end = Math.min(b.length, row + most);
    // Beside the band everything is far.
    current[first - 1] = first === 1 ? Math.min(row, far) : far;
    let least = current[first - 1] ?? far;
    for (let column = first; column <= end; column++) {
      const above = column < row + most ? (last[column] ?? far) : far;
      const beside = current[column - 1] ?? far;
      const changed =
        (last[column - 1] ?? far) + (a.charCodeAt(row - 1) === b.charCodeAt(column - 1) ? 0 : 1);
      const cost = Math.min(above + 1, beside + 1, changed, far);
      current[column] = cost;
      if (cost < least) least = cost;
    }
    if (least > most) return undefined;
    [last, current] = [current, last];
  }
  const distance = last[b.length] ?? far;
  return distance <= most ? distance : undefined;
}

/** Two texts without what both begin and end with, which names of one mould share and which costs nothing. */
function withoutSame(a: string, b: string): [string, string] {
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a[start] === b[start]) start++;
  let end = 0;
  while (end < shorter - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  return [a.slice(start, a.length - end), b.slice(start, b.length - end)];
}
