import { Unusual } from './unusual.js';

/** A line that holds only a comment. */
export interface Comment {
  /** Counted from 0. */
  readonly column: number;
  /** From `#` to the end of the line, byte for byte. */
  readonly text: string;
  readonly blankBefore: boolean;
}

/** Comment lines, and whether a blank line stands behind the last of them (or at all, when there is none). */
export interface Remarks {
  readonly comments: readonly Comment[];
  readonly blankAfter: boolean;
}

const NEWLINE = 10;
const RETURN = 13;
const TAB = 9;
const SPACE = 32;
const HASH = 35;

/** The blank lines and comment lines between two lines of content, handed out from the top. */
export class Margin {
  private readonly text: string;
  private comments: Comment[] = [];
  private given = 0;
  private blankAfter = false;
  /** Where the next line of content has its first character; the length of the text at its end. */
  contentAt = 0;

  constructor(text: string) {
    this.text = text;
  }

  /** Reads on from `lineStart`. What was not handed out by then is forgotten, so nothing may be left. */
  read(lineStart: number): void {
    if (this.given < this.comments.length) throw new Error('comments left behind');
    const { text } = this;
    this.comments = [];
    this.given = 0;
    this.blankAfter = false;
    let start = lineStart;
    while (start < text.length) {
      const at = skipSpace(text, start);
      if (at < text.length && text.charCodeAt(at) !== NEWLINE) {
        if (text.charCodeAt(at) !== HASH) {
          this.contentAt = at;
          return;
        }
        const comment = text.slice(at, lineEnd(text, at));
        this.comments.push({ column: at - start, text: comment, blankBefore: this.blankAfter });
        this.blankAfter = false;
      } else this.blankAfter = true;
      start = nextLine(text, at);
    }
    this.contentAt = text.length;
  }

  /** What was not handed out yet. */
  get waiting(): readonly Comment[] {
    return this.comments.slice(this.given);
  }

  /** Takes the comments from the top that stand to the right of `column`. */
  takeRightOf(column: number): readonly Comment[] {
    const from = this.given;
    while ((this.comments[this.given]?.column ?? -1) > column) this.given++;
    return this.comments.slice(from, this.given);
  }

  /** Takes all that is left. */
  takeRest(): Remarks {
    const rest = { comments: this.comments.slice(this.given), blankAfter: this.blankAfter };
    this.given = this.comments.length;
    this.blankAfter = false;
    return rest;
  }
}

/** The offset of the first character from `at` that is no space or tab, a carriage return at a line's end included. */
export function skipSpace(text: string, at: number): number {
  let next = at;
  for (;;) {
    const code = text.charCodeAt(next);
    if (code !== SPACE && code !== TAB && code !== RETURN) return next;
    next++;
  }
}

/** Where the line that holds `at` ends, before its line break. */
export function lineEnd(text: string, at: number): number {
  const newline = text.indexOf('\n', at);
  if (newline === -1) return text.length;
  return newline > at && text.charCodeAt(newline - 1) === RETURN ? newline - 1 : newline;
}

/** Where the line below the one that holds `at` starts. */
export function nextLine(text: string, at: number): number {
  const newline = text.indexOf('\n', at);
  return newline === -1 ? text.length : newline + 1;
}

/** The comment behind `at` on its line, with the space before it; or nothing. */
export function commentBehind(text: string, at: number): string {
  const end = lineEnd(text, at);
  const first = skipSpace(text, at);
  if (first >= end) return '';
  if (text[first] !== '#' || first === at) throw new Unusual();
  return text.slice(at, end);
}

/** How far from the start of its line `at` is. */
export function columnOf(text: string, at: number): number {
  // A negative start would be taken for 0, where a line break may stand.
  return at === 0 ? 0 : at - text.lastIndexOf('\n', at - 1) - 1;
}
