import { Bookmark, type ParagraphChild } from 'docx';

/** Word cuts the name of a bookmark off here. */
const LONGEST = 40;

/**
 * The places of one book that links lead to. Word wants names of letters, digits and underscores.
 */
export class Bookmarks {
  private readonly names = new Map<string, string>();
  private readonly taken = new Set<string>();
  private readonly set = new Set<string>();

  /** The name of the place `anchor`; the same for the same anchor. One underscore first hides it in Word's lists. */
  name(anchor: string): string {
    const known = this.names.get(anchor);
    if (known !== undefined) return known;
    const wish = `_${anchor.replace(/[^A-Za-z0-9]+/g, '_')}`.slice(0, LONGEST);
    let name = wish;
    // Numbered by how many there are, so that a thousand alike do not try a thousand names each.
    if (this.taken.has(wish)) name = `${wish.slice(0, LONGEST - 8)}_${this.taken.size}`;
    this.taken.add(name);
    this.names.set(anchor, name);
    return name;
  }

  /** `children` with the place `anchor` around them; as they are without an anchor, and where it stands already. */
  around(anchor: string | undefined, children: readonly ParagraphChild[]): ParagraphChild[] {
    if (!anchor || this.set.has(anchor)) return [...children];
    this.set.add(anchor);
    return [new Bookmark({ id: this.name(anchor), children })];
  }
}
