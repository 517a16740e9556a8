import { type Path, pathText } from './place.js';

/**
 * The places a finding has already been made about. Whatever is computed from them would only repeat
 * the same mistake in other words, so later findings that depend on one stay silent.
 */
export class Damage {
  readonly #paths = new Map<string, Path>();

  add(path: Path): void {
    this.#paths.set(pathText(path), path);
  }

  get paths(): Path[] {
    return [...this.#paths.values()];
  }

  /** Whether `path` itself, or something it stands in, is damaged. */
  covers(path: Path): boolean {
    if (this.#paths.size === 0) return false;
    for (let length = path.length; length >= 0; length--) {
      if (this.#paths.has(pathText(path.slice(0, length)))) return true;
    }
    return false;
  }

  /** Whether `path`, what it stands in, or anything inside it is damaged. */
  touches(path: Path): boolean {
    if (this.covers(path)) return true;
    return this.paths.some((damaged) => path.every((segment, index) => damaged[index] === segment));
  }
}
