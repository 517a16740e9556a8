/** So alike two names must be, by the letters to be changed, that somebody has to say whether they are one. */
const LEAST = 0.9;

/** Longer texts are compared by their beginnings. */
const LONGEST = 300;

/** Numbers and Roman numerals tell names apart that are otherwise the same: `tahap I`, `tahap II`. */
const NUMERAL = /^(?:\d+|[ivx]+)$/;

interface Known<T> {
  readonly name: string;
  readonly letters: Uint16Array;
  readonly row: T;
}

/** Names among which the nearly equal one is looked for; a name of more than this is looked for among its like only. */
export class NearNames<T> {
  private readonly byLength = new Map<number, Known<T>[]>();

  add(name: string, row: T): void {
    const text = name.slice(0, LONGEST);
    if (text === '') return;
    const known = { name: text, letters: lettersOf(text), row };
    const same = this.byLength.get(text.length);
    if (same) same.push(known);
    else this.byLength.set(text.length, [known]);
  }

  /** The row whose name is nearest, where one is near but not equal; names are as `nameKey` gives them. */
  find(name: string): T | undefined {
    const text = name.slice(0, LONGEST);
    const letters = lettersOf(text);
    let best: { row: T; distance: number } | undefined;
    for (let length = Math.ceil(text.length * LEAST); length <= text.length / LEAST; length++) {
      const most = Math.floor((1 - LEAST) * Math.max(length, text.length) + 1e-9);
      for (const known of this.byLength.get(length) ?? []) {
        if (known.name === text || apart(letters, known.letters) > 2 * most) continue;
        const distance = distanceWithin(text, known.name, most);
        if (distance === undefined || (best && distance >= best.distance)) continue;
        if (numerals(text) === numerals(known.name)) best = { row: known.row, distance };
      }
    }
    return best?.row;
  }
}

function numerals(name: string): string {
  return name
    .split(' ')
    .filter((word) => NUMERAL.test(word))
    .join(' ');
}

/** How often each letter stands in a name; letters beyond share places, which only costs a closer look. */
function lettersOf(name: string): Uint16Array {
  const counts = new Uint16Array(32);
  for (let at = 0; at < name.length; at++) {
    const place = name.charCodeAt(at) & 31;
    counts[place] = (counts[place] ?? 0) + 1;
  }
  return counts;
}

/** Every changed letter changes at most two counts by one. */
function apart(a: Uint16Array, b: Uint16Array): number {
  let sum = 0;
  for (let at = 0; at < a.length; at++) sum += Math.abs((a[at] ?? 0) - (b[at] ?? 0));
  return sum;
}

/** Letters added, removed or changed; undefined for more than `most`. Time grows with the length times `most`. */
function distanceWithin(a: string, b: string, most: number): number | undefined {
  const far = most + 1;
  let last = Array.from({ length: b.length + 1 }, (_, column) => Math.min(column, far));
  for (let row = 1; row <= a.length; row++) {
    const current = new Array<number>(b.length + 1).fill(far);
    if (row <= most) current[0] = row;
    let least = current[0] ?? far;
    for (let column = Math.max(1, row - most); column <= Math.min(b.length, row + most); column++) {
      const cost = Math.min(
        (last[column] ?? far) + 1,
        (current[column - 1] ?? far) + 1,
        (last[column - 1] ?? far) + (a[row - 1] === b[column - 1] ? 0 : 1),
      );
      current[column] = cost;
      least = Math.min(least, cost);
    }
    if (least > most) return undefined;
    last = current;
  }
  const distance = last[b.length] ?? far;
  return distance <= most ? distance : undefined;
}
