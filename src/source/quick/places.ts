import type { ScalarValue } from '../scalar.js';
import type { ScalarNode, SourceFile } from '../tree.js';

/** The sorts of what is noted: scalars by their style, then collections. */
export const PLAIN = 0;
export const QUOTED = 1;
export const BLOCK = 2;
export const MAP = 3;
export const LIST = 4;

type Style = Exclude<ScalarNode['style'], 'markdown'>;

const STYLES: readonly Style[] = ['plain', 'quoted', 'block'];

/** A key or a value takes four numbers: its sort, its start, its end, and what `Places` says of the fourth. */
const WIDTH = 4;

/**
 * Where everything in a file is written, as a row of numbers in the order of the text: a mapping is followed by its
 * keys, each before its value, a list by its items. Of most files nobody ever asks where anything is, and objects for
 * every value took as long to make as it takes to read them.
 */
export class Places {
  readonly file: SourceFile;
  private numbers = new Int32Array(WIDTH * 256);
  private length = 0;
  /** The texts of keys and the values of scalars, which a scalar's fourth number counts. */
  private readonly scalars: ScalarValue[] = [];

  constructor(file: SourceFile) {
    this.file = file;
  }

  /** Where the next key or value will be noted. */
  get next(): number {
    return this.length;
  }

  addScalar(
    sort: typeof PLAIN | typeof QUOTED | typeof BLOCK,
    start: number,
    end: number,
    value: ScalarValue,
  ): void {
    this.add(sort, start, end, this.scalars.length);
    this.scalars.push(value);
  }

  /** Begins a collection and gives its index; what is added from here to `close` lies inside. */
  open(sort: typeof MAP | typeof LIST, start: number): number {
    this.add(sort, start, start, 0);
    return this.length - WIDTH;
  }

  close(index: number, end: number): void {
    this.numbers[index + 2] = end;
    // The fourth number of a collection: where what follows it is noted.
    this.numbers[index + 3] = this.length;
  }

  /** A key as it is called, which may be another spelling of what is written. */
  rename(index: number, name: string): void {
    this.scalars[this.number(index + 3)] = name;
  }

  /** Takes out a key and all that was added since. */
  cut(index: number): void {
    this.scalars.length = this.number(index + 3);
    this.length = index;
  }

  kindAt(index: number): 'map' | 'list' | 'scalar' {
    const sort = this.number(index);
    if (sort === MAP) return 'map';
    return sort === LIST ? 'list' : 'scalar';
  }

  styleAt(index: number): Style {
    return STYLES[this.number(index)] ?? 'plain';
  }

  startAt(index: number): number {
    return this.number(index + 1);
  }

  endAt(index: number): number {
    return this.number(index + 2);
  }

  scalarAt(index: number): ScalarValue {
    return this.scalars[this.number(index + 3)] ?? null;
  }

  /** The indices of a mapping's keys, each one step before its value, or of a list's items. */
  *inside(index: number): Generator<number> {
    const isMap = this.number(index) === MAP;
    // A collection that is still being read ends with what has been read so far.
    const end = this.number(index + 3) || this.length;
    for (let at = index + WIDTH; at < end; ) {
      yield at;
      at = this.behind(isMap ? at + WIDTH : at);
    }
  }

  /** The index of the value that belongs to a key. */
  valueOf(key: number): number {
    return key + WIDTH;
  }

  private behind(index: number): number {
    return this.number(index) >= MAP ? this.number(index + 3) : index + WIDTH;
  }

  private number(index: number): number {
    return this.numbers[index] ?? 0;
  }

  private add(sort: number, start: number, end: number, fourth: number): void {
    if (this.length === this.numbers.length) {
      const larger = new Int32Array(this.length * 2);
      larger.set(this.numbers);
      this.numbers = larger;
    }
    const { numbers, length } = this;
    numbers[length] = sort;
    numbers[length + 1] = start;
    numbers[length + 2] = end;
    numbers[length + 3] = fourth;
    this.length = length + WIDTH;
  }
}
