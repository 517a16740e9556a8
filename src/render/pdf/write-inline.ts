import type { Inline } from '../tokens/block.js';
import type { PdfText } from './pdf-text.js';
import { literal } from './typst-value.js';

/** The longest address that a link may have; Typst itself takes 8000 characters. */
const LONGEST_ADDRESS = 2000;

/** Of a row whose footnote came to stand on another page: it may break over pages, or begins on the next. */
export type RowFate = 'may-break' | 'next-page';

/** Writes the words inside blocks as Typst; knows what links can lead to and which footnotes stand already. */
export class InlineWriter {
  readonly text: PdfText;
  private readonly notes: readonly (readonly Inline[])[];
  private readonly anchors: ReadonlySet<string>;
  private readonly strays: ReadonlyMap<number, RowFate>;
  private readonly placed = new Set<string>();
  private readonly cited = new Set<number>();

  /**
   * @param notes the text of each footnote, note `n` at `n - 1`
   * @param anchors every anchor that the book will set
   * @param strays by footnote, what is to become of the row that cites it first
   */
  constructor(
    text: PdfText,
    notes: readonly (readonly Inline[])[],
    anchors: ReadonlySet<string>,
    strays: ReadonlyMap<number, RowFate>,
  ) {
    this.text = text;
    this.notes = notes;
    this.anchors = anchors;
    this.strays = strays;
  }

  /** An expression of content. `room`: of a line, in characters, where that is little. */
  write(content: readonly Inline[], room?: number): string {
    const [only] = content;
    if (only === undefined) return '""';
    const parts = content.flatMap((part, at) => {
      const written = this.part(part, room);
      return part.kind === 'note' && content[at + 1]?.kind === 'note' ? [written, 'super(",")'] : written;
    });
    return parts.length === 1 ? (parts[0] ?? '""') : `{${parts.join(';')}}`;
  }

  /** An anchor as an expression; `none` for no anchor, and for one that stands already. */
  anchor(anchor: string | undefined): string {
    if (anchor === undefined || anchor === '' || this.placed.has(anchor)) return 'none';
    this.placed.add(anchor);
    return literal(anchor);
  }

  /** What is to become of a row of a table in which this stands. */
  fateOf(content: readonly Inline[]): RowFate | undefined {
    for (const part of content) {
      const fate = part.kind === 'note' && !this.cited.has(part.number) && this.strays.get(part.number);
      if (fate) return fate;
    }
    return undefined;
  }

  /** Whether something in the book has this anchor. */
  has(anchor: string): boolean {
    return this.anchors.has(anchor);
  }

  private part(part: Inline, room: number | undefined): string {
    switch (part.kind) {
      case 'break':
        return 'linebreak()';
      case 'note':
        return this.note(part.number);
      case 'link':
        return this.link(part.href, this.write(part.content, room));
      case 'text': {
        const words = literal(this.text.print(part.text, room));
        if (part.missing) return `gap(${words})`;
        const set = part.code ? `code(${words})` : words;
        const slanted = part.italic ? `e(${set})` : set;
        return part.bold ? `s(${slanted})` : slanted;
      }
    }
  }

  private link(href: string, words: string): string {
    if (href.startsWith('#')) {
      const anchor = href.slice(1);
      return this.has(anchor) ? `to(${literal(anchor)}, ${words})` : words;
    }
    return href === '' || href.length > LONGEST_ADDRESS ? words : `web(${literal(href)}, ${words})`;
  }

  private note(number: number): string {
    if (this.cited.has(number)) return `note-again(${number})`;
    const text = this.notes[number - 1];
    if (text === undefined) return '""';
    this.cited.add(number);
    return `note(${number}, ${this.write(text.filter(({ kind }) => kind !== 'note'))})`;
  }
}
