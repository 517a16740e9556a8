import { type Path, pathText, stepText } from './place.js';

/**
 * The places a finding has already been made about. Whatever is computed from them would only repeat
 * the same mistake in other words, so later findings that depend on one stay silent.
 */
export class Damage {
  readonly #paths = new Map<string, Path>();
  /** Everything that a damaged place stands in: a rule may ask of a whole list for each of its findings. */
  readonly #around = new Set<string>();

  /** What a damaged place stands in directly, such as the list of a damaged row. */
  readonly #holders = new Set<string>();

  add(path: Path): void {
    let holder = '';
    let text = '';
    this.#around.add(text);
    for (const segment of path) {
      holder = text;
      text += stepText(text, segment);
      this.#around.add(text);
    }
    this.#holders.add(holder);
    this.#paths.set(text, path);
  }

  get paths(): Path[] {
    return [...this.#paths.values()];
  }

  /** One path for all that differ in the numbers of rows only: a million wrong rows are wrong in a few ways. */
  get shapes(): Path[] {
    const shapes = new Map<string, Path>();
    for (const path of this.#paths.values()) {
      shapes.set(path.map((segment) => (typeof segment === 'number' ? '[]' : segment)).join('.'), path);
    }
    return [...shapes.values()];
  }

  /** Whether `path` itself, or something it stands in, is damaged. */
  covers(path: Path): boolean {
    if (this.#paths.size === 0) return false;
    let text = '';
    if (this.#paths.has(text)) return true;
    return path.some((segment) => {
      text += stepText(text, segment);
      return this.#paths.has(text);
    });
  }

  /** Whether a row may have gone from the list at `path`: it is damaged as a whole, or one of its rows is. */
  lacksRows(path: Path): boolean {
    return this.covers(path) || this.#holders.has(pathText(path));
  }

  /** Whether `path`, what it stands in, or anything inside it is damaged. */
  touches(path: Path): boolean {
    return this.covers(path) || this.#around.has(pathText(path));
  }
}
