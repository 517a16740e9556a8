import { TemplateError, type TemplatePlace, templateProblems } from '../templates/template-error.js';
import type { Anchors } from './anchors.js';

/**
 * Cross references can point forward, so each is first printed as a numbered placeholder between two
 * private-use characters, which no text of the data can hold: the escaper removes them.
 */
const open = '\ue000';
const close = '\ue001';
const placeholder = /\ue000(\d+)\ue001/g;

interface Reference {
  readonly target: string;
  readonly place: TemplatePlace;
}

/** The cross references of one book. */
export class References {
  private readonly made: Reference[] = [];
  /** Other names of an anchor: chapters answer to their id, too. */
  private readonly aliases = new Map<string, string>();

  alias(name: string, anchor: string): void {
    this.aliases.set(name, anchor);
  }

  /** Markdown to stand for a reference to `target` until `resolve`. */
  refer(target: string, place: TemplatePlace): string {
    this.made.push({ target, place });
    return `${open}${this.made.length - 1}${close}`;
  }

  /** Makes every placeholder a link. Throws, with the template and its line, for a target that does not exist. */
  resolve(markdown: string, anchors: Anchors): string {
    return markdown.replace(placeholder, (mark, index) => {
      const reference = this.made[Number(index)];
      if (reference === undefined) return mark;
      const anchor = this.aliases.get(reference.target) ?? reference.target;
      const label = anchors.label(anchor);
      if (label === undefined) {
        throw new TemplateError(templateProblems.unknownTarget, reference.place, {
          target: reference.target,
        });
      }
      return `[${label}](#${anchor})`;
    });
  }
}

/** Whether a line holds a cross reference. */
export function holdsReference(markdown: string): boolean {
  return markdown.includes(open);
}
