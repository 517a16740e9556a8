import { foldLines, unquote } from '../quoted.js';
import { resolvePlain, Scalar } from '../scalar.js';
import {
  COLON,
  type Cursor,
  HASH,
  isBreak,
  isLineEnd,
  lineEnd,
  QUOTE,
  SPACE,
  skipSpaces,
  TAB,
  toNextContent,
  Unusual,
} from './cursor.js';

const NEVER_FIRST = new Set([...',[]{}#&*!|>\'"%@`'].map((character) => character.charCodeAt(0)));
const FIRST_BEFORE_TEXT = new Set([...'-?:'].map((character) => character.charCodeAt(0)));

/** Whether unquoted text may start here: no sign of YAML's own, unless it clearly begins a word. */
export function mayStartPlain(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (NEVER_FIRST.has(code) || isBreak(code) || code === TAB) return false;
  return !FIRST_BEFORE_TEXT.has(code) || !(isBreak(text.charCodeAt(at + 1)) || text[at + 1] === '\t');
}

/** Unquoted text, over as many lines as are indented deeper than `parent`; moves to the next content. */
export function readPlain(cursor: Cursor, at: number, parent: number): Scalar {
  const { text, file } = cursor;
  if (!mayStartPlain(text, at) || parent < 0) throw new Unusual(at);
  let end = at;
  let line = at;
  let several = false;
  for (;;) {
    const stop = plainLineEnd(text, line);
    end = stop;
    while (text.charCodeAt(end - 1) === SPACE) end--;
    const isComment = text.charCodeAt(stop) === HASH;
    cursor.at = lineEnd(text, stop) + 1;
    const next = isComment ? undefined : continuation(text, cursor.at, parent);
    if (next === undefined) break;
    several = true;
    line = next;
  }
  toNextContent(cursor);
  const raw = text.slice(at, end);
  return new Scalar(file, at, end, resolvePlain(several ? foldLines(raw) : raw));
}

/** The only characters at which unquoted text may stop; a search finds them faster than a loop, cold or hot. */
const STOPS = /[:#\t\r\n]/g;

/** The offset of the next character at which unquoted text may stop, or the end of the text. */
export function nextStop(text: string, from: number): number {
  STOPS.lastIndex = from;
  return STOPS.test(text) ? STOPS.lastIndex - 1 : text.length;
}

/** Where unquoted text stops on this line: at the line's end, or at the `#` of a comment. */
function plainLineEnd(text: string, from: number): number {
  for (let at = nextStop(text, from); ; at = nextStop(text, at + 1)) {
    const code = text.charCodeAt(at);
    if (isLineEnd(code)) return at;
    if (code === TAB) throw new Unusual(at);
    if (code === COLON && isBreak(text.charCodeAt(at + 1))) throw new Unusual(at);
    if (code === HASH && at > from && text.charCodeAt(at - 1) === SPACE) return at;
  }
}

/** The first character of the line that continues unquoted text, or undefined when it ended. */
function continuation(text: string, from: number, parent: number): number | undefined {
  let line = from;
  while (line < text.length) {
    const at = skipSpaces(text, line);
    const code = text.charCodeAt(at);
    if (code === TAB) throw new Unusual(at);
    if (!isLineEnd(code)) return at - line > parent && code !== HASH ? at : undefined;
    line = lineEnd(text, at) + 1;
  }
  return undefined;
}

/** The offset just after the closing quotation mark of the quoted text that starts at `at`. */
export function quotedEnd(text: string, at: number): number {
  const mark = text.charCodeAt(at) === QUOTE ? '"' : "'";
  let end = text.indexOf(mark, at + 1);
  while (end !== -1) {
    if (mark === '"') {
      let backslashes = 0;
      while (text[end - 1 - backslashes] === '\\') backslashes++;
      if (backslashes % 2 === 0) return end + 1;
      end = text.indexOf(mark, end + 1);
    } else {
      if (text[end + 1] !== "'") return end + 1;
      end = text.indexOf(mark, end + 2);
    }
  }
  throw new Unusual(at);
}

/** Quoted text; its further lines must be indented deeper than `parent`. Does not move the cursor. */
export function readQuoted(cursor: Cursor, at: number, parent: number): Scalar {
  const { text, file } = cursor;
  const end = quotedEnd(text, at);
  const raw = text.slice(at, end);
  if (raw.includes('\n')) checkIndent(raw, at, parent);
  const value = unquote(raw);
  if (value === undefined) throw new Unusual(at);
  return new Scalar(file, at, end, value, 'quoted');
}

function checkIndent(raw: string, start: number, parent: number): void {
  for (let line = lineEnd(raw, 0) + 1; line <= raw.length; line = lineEnd(raw, line) + 1) {
    const at = skipSpaces(raw, line);
    const code = raw.charCodeAt(at);
    if (code === TAB || (!isLineEnd(code) && at - line <= parent)) throw new Unusual(start + at);
  }
}
