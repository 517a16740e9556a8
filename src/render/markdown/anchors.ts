import { TemplateError, type TemplatePlace, templateProblems } from '../templates/template-error.js';

const valid = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

/** The anchors of one book: each is given once, and each says how a reference to it reads. */
export class Anchors {
  private readonly labels = new Map<string, string>();
  /** How many headings wished for the same anchor; keeps a book of equal headings linear. */
  private readonly wishes = new Map<string, number>();

  /** Takes `anchor` for what a reference calls `label` (inline Markdown). Throws when it is malformed or taken. */
  claim(anchor: string, label: string, place: TemplatePlace): void {
    refuseMalformed(anchor, place);
    if (this.labels.has(anchor)) throw new TemplateError(templateProblems.anchorTwice, place, { anchor });
    this.labels.set(anchor, label);
  }

  /** Takes `wish`, or `wish-2`, `wish-3` … when it is taken; gives what it took. */
  claimFree(wish: string, label: string): string {
    let count = this.wishes.get(wish) ?? 0;
    let anchor: string;
    do {
      count += 1;
      anchor = count === 1 ? wish : `${wish}-${count}`;
    } while (this.labels.has(anchor));
    this.wishes.set(wish, count);
    this.labels.set(anchor, label);
    return anchor;
  }

  /**
   * Takes the anchor a template wrote. One that is taken gets a number, as in `claimFree`: anchors are often made
   * from ids of the data, and a draft with an id twice should still be printed. Throws when it is malformed.
   */
  claimWritten(anchor: string, label: string, place: TemplatePlace): string {
    refuseMalformed(anchor, place);
    return this.claimFree(anchor, label);
  }

  label(anchor: string): string | undefined {
    return this.labels.get(anchor);
  }
}

function refuseMalformed(anchor: string, place: TemplatePlace): void {
  if (!valid.test(anchor)) throw new TemplateError(templateProblems.badAnchor, place, { anchor });
}

/** Plain text as the tail of an anchor: ASCII letters and digits in groups, at most 60 characters. */
export function slug(text: string): string {
  const words = text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-/, '');
  return words.slice(0, 60).replace(/-+$/, '');
}
