import { createHash } from 'node:crypto';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Scene } from './formats.js';

/**
 * Names findings so that services know one again after lines have moved: by rule and item. What concerns a whole
 * file is named by the file, and a second finding of one name gets a number. One instance names one report, in order.
 */
export class FindingNames {
  readonly #scene: Scene;
  readonly #counts = new Map<string, number>();

  constructor(scene: Scene) {
    this.#scene = scene;
  }

  /** `references/unknown: dimensions.living.programs[P-03].lead`; no two findings get the same. */
  next({ type, place }: Diagnostic): string {
    const item = this.#scene.itemPath(place.path) || this.#scene.fromRepository(place.file);
    const name = `${type.id}: ${item}`;
    if (!this.#counts.has(name)) {
      this.#counts.set(name, 1);
      return name;
    }
    let count = this.#counts.get(name) ?? 1;
    do count++;
    while (this.#counts.has(`${name} #${count}`));
    this.#counts.set(name, count).set(`${name} #${count}`, 1);
    return `${name} #${count}`;
  }
}

/** A name as 64 characters that fit everywhere. */
export function fingerprint(name: string): string {
  return createHash('sha256').update(name).digest('hex');
}
