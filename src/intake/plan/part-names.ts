import { numeralsOf } from './near-names.js';

/** Longer names are compared by their first words. */
const MOST_WORDS = 40;

/** So many names with the same rare word are looked at for each, which bounds the work. */
const MOST_COMPARED = 400;

interface Known<T> {
  readonly name: string;
  readonly row: T;
}

/**
 * Names among which one is looked for that holds another word by word, or is held by it: `Siaga Ibu` and `Siaga Ibu: Jalur
 * Rujukan`. Numbers tell names apart (`tahap II`). Names are as `nameKey` gives them.
 */
export class PartNames<T> {
  private readonly whole = new Map<string, T>();
  private readonly byWord = new Map<string, Known<T>[]>();
  /** Words with which known names begin. */
  private readonly beginnings = new Set<string>();

  add(name: string, row: T): void {
    const words = wordsOf(name);
    const text = words.join(' ');
    if (!this.whole.has(text)) this.whole.set(text, row);
    this.beginnings.add(words[0] ?? '');
    for (const word of new Set(words)) {
      const same = this.byWord.get(word);
      if (same) same.push({ name: text, row });
      else this.byWord.set(word, [{ name: text, row }]);
    }
  }

  /** The row of a longer name that holds this one, else of the longest that this one holds; not of the same name. */
  find(name: string): T | undefined {
    const words = wordsOf(name);
    return this.around(words) ?? this.within(words);
  }

  private around(words: readonly string[]): T | undefined {
    const groups = words.map((word) => this.byWord.get(word) ?? []);
    const rarest = groups.reduce((a, b) => (b.length < a.length ? b : a), groups[0] ?? []);
    const text = words.join(' ');
    const holds = ({ name }: Known<T>) =>
      name !== text && ` ${name} `.includes(` ${text} `) && numeralsOf(name) === numeralsOf(text);
    return rarest.slice(0, MOST_COMPARED).find(holds)?.row;
  }

  private within(words: readonly string[]): T | undefined {
    const starts = words.flatMap((word, at) => (this.beginnings.has(word) ? [at] : []));
    const numerals = numeralsOf(words.join(' '));
    for (let length = words.length - 1; length > 0; length--)
      for (const start of starts) {
        if (start + length > words.length) break;
        const part = words.slice(start, start + length).join(' ');
        const row = this.whole.get(part);
        if (row !== undefined && numeralsOf(part) === numerals) return row;
      }
    return undefined;
  }
}

function wordsOf(name: string): string[] {
  return name.split(' ', MOST_WORDS);
}
