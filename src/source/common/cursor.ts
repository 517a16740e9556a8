import type { Reading } from '../reading.js';

/**
 * The reader of common YAML: the part of the language that people write by hand, read in one pass straight
 * into our tree. Whatever it is not sure of it leaves to the exact parser by throwing `Unusual`; a test
 * holds the two to the same answer.
 */
export interface Cursor extends Reading {
  readonly text: string;
  /** After a node: the first character of the next line that has content. */
  at: number;
  /** The 0-based column of `at` then, or -1 at the end of the text. */
  column: number;
  depth: number;
  /** Entries and items read so far. */
  values: number;
}

/** Thrown where the text is wrong, or right in a way that only the exact parser knows. */
export class Unusual extends Error {
  readonly at: number;

  constructor(at: number) {
    super('left to the exact parser');
    this.at = at;
  }
}

/** Thrown where a file holds more values than allowed. */
export class TooMany extends Unusual {}

// A stack trace for a signal that is always caught would cost more than reading the file.
Object.defineProperty(Unusual.prototype, 'stack', { value: '' });

export const TAB = 9;
export const LF = 10;
export const CR = 13;
export const SPACE = 32;
export const QUOTE = 34;
export const HASH = 35;
export const APOSTROPHE = 39;
export const COMMA = 44;
export const DASH = 45;
export const COLON = 58;
export const OPEN_LIST = 91;
export const CLOSE_LIST = 93;
export const OPEN_MAP = 123;
export const CLOSE_MAP = 125;

/** Whether a code (NaN past the end of the text) ends a word: a space or a line end. */
export function isBreak(code: number): boolean {
  return code === SPACE || code === LF || code === CR || Number.isNaN(code);
}

/** Whether a code (NaN past the end of the text) ends a line. */
export function isLineEnd(code: number): boolean {
  return code === LF || code === CR || Number.isNaN(code);
}

/** The offset of the line's end: its `\n`, or the end of the text. */
export function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end === -1 ? text.length : end;
}

export function skipSpaces(text: string, at: number): number {
  let next = at;
  while (text.charCodeAt(next) === SPACE) next++;
  return next;
}

/** Whether a list item starts here: `-` and then a space or a line end. */
export function isDash(text: string, at: number): boolean {
  return text.charCodeAt(at) === DASH && isBreak(text.charCodeAt(at + 1));
}

/** From the start of a line, moves to the next content, over blank lines and comments. */
export function toNextContent(cursor: Cursor): void {
  const { text } = cursor;
  let line = cursor.at;
  while (line < text.length) {
    const at = skipSpaces(text, line);
    const code = text.charCodeAt(at);
    if (code === TAB) throw new Unusual(at);
    if (!isLineEnd(code) && code !== HASH) {
      if (at === line && isMarker(text, at)) throw new Unusual(at);
      cursor.at = at;
      cursor.column = at - line;
      return;
    }
    line = lineEnd(text, at) + 1;
  }
  cursor.at = text.length;
  cursor.column = -1;
}

/** Whether `---` or `...` stands here; only looked for at the start of a line. */
export function isMarker(text: string, at: number): boolean {
  return (text.startsWith('---', at) || text.startsWith('...', at)) && isBreak(text.charCodeAt(at + 3));
}

/** After a value: only spaces and a comment may follow on its line; moves to the next content. */
export function finishLine(cursor: Cursor, end: number): void {
  const { text } = cursor;
  const at = skipSpaces(text, end);
  const code = text.charCodeAt(at);
  const isComment = code === HASH && at > end;
  if (!isLineEnd(code) && !isComment) throw new Unusual(at);
  cursor.at = lineEnd(text, at) + 1;
  toNextContent(cursor);
}

/** Runs `read` one collection deeper; too deep a text is left to the exact parser's own finding. */
export function deeper<T>(cursor: Cursor, read: () => T): T {
  if (++cursor.depth > cursor.limits.depth) throw new Unusual(cursor.at);
  const result = read();
  cursor.depth--;
  return result;
}

/** Counts one entry or item; memory is taken by values, not by bytes. */
export function countValue(cursor: Cursor, at: number): void {
  if (++cursor.values > cursor.limits.values) throw new TooMany(at);
}
