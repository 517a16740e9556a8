import { unquote } from '../quoted.js';
import { addEntry, type Key } from '../reading.js';
import { Scalar } from '../scalar.js';
import type { Entry, TreeNode } from '../tree.js';
import { readBlockText } from './block-text.js';
import {
  APOSTROPHE,
  COLON,
  type Cursor,
  countValue,
  deeper,
  finishLine,
  HASH,
  isBreak,
  isDash,
  isLineEnd,
  lineEnd,
  OPEN_LIST,
  OPEN_MAP,
  QUOTE,
  SPACE,
  skipSpaces,
  TAB,
  toNextContent,
  Unusual,
} from './cursor.js';
import { readFlow } from './flow.js';
import { mayStartPlain, nextStop, quotedEnd, readPlain, readQuoted } from './inline.js';

interface FoundKey extends Key {
  readonly colon: number;
}

/** YAML lets no key be longer; past it a missing quotation mark is likelier. */
const LONGEST_KEY = 1024;

const PIPE = 124;
const GREATER = 62;

/** Reads the node that starts at `cursor.at`, in the column `cursor.column`, below indentation `parent`. */
export function readNode(cursor: Cursor, parent: number): TreeNode {
  const { column } = cursor;
  if (isDash(cursor.text, cursor.at)) return readList(cursor, column);
  const key = keyAt(cursor, cursor.at);
  return key ? readMap(cursor, column, key) : readInline(cursor, parent);
}

function readMap(cursor: Cursor, column: number, first: FoundKey): TreeNode {
  return deeper(cursor, () => {
    const { file } = cursor;
    const entries = new Map<string, Entry>();
    let key: FoundKey | undefined = first;
    let end = first.end;
    while (key) {
      countValue(cursor, key.start);
      cursor.path.push(key.text);
      const value = readAfter(cursor, key.colon + 1, column, true);
      cursor.path.pop();
      addEntry(cursor, entries, key, value);
      end = value.end;
      if (cursor.column < column) break;
      if (cursor.column > column || isDash(cursor.text, cursor.at)) throw new Unusual(cursor.at);
      key = keyAt(cursor, cursor.at);
      if (!key) throw new Unusual(cursor.at);
    }
    return { kind: 'map', file, start: first.start, end, entries };
  });
}

function readList(cursor: Cursor, column: number): TreeNode {
  return deeper(cursor, () => {
    const { file, text } = cursor;
    const start = cursor.at;
    const items: TreeNode[] = [];
    let end = start;
    do {
      countValue(cursor, cursor.at);
      cursor.path.push(items.length);
      const item = readItem(cursor, column);
      cursor.path.pop();
      items.push(item);
      end = item.end;
      if (cursor.column > column) throw new Unusual(cursor.at);
    } while (cursor.column === column && isDash(text, cursor.at));
    return { kind: 'list', file, start, end, items };
  });
}

function readItem(cursor: Cursor, column: number): TreeNode {
  const { text } = cursor;
  const dash = cursor.at;
  const at = skipSpaces(text, dash + 1);
  const code = text.charCodeAt(at);
  if (isLineEnd(code) || code === HASH || code === PIPE || code === GREATER) {
    return readAfter(cursor, dash + 1, column, false);
  }
  cursor.at = at;
  cursor.column = column + at - dash;
  return readNode(cursor, column);
}

/** Reads what follows `key:` or `-`, from `from` on: on the same line, or on the lines below. */
function readAfter(cursor: Cursor, from: number, column: number, afterKey: boolean): TreeNode {
  const { text, file } = cursor;
  const at = skipSpaces(text, from);
  const code = text.charCodeAt(at);
  if (code === PIPE || code === GREATER) return readBlockText(cursor, at, column);
  if (!isLineEnd(code) && code !== HASH) {
    cursor.at = at;
    return readInline(cursor, column);
  }
  cursor.at = lineEnd(text, at) + 1;
  toNextContent(cursor);
  if (cursor.column > column) return readNode(cursor, column);
  if (afterKey && cursor.column === column && isDash(text, cursor.at)) return readList(cursor, column);
  return new Scalar(file, at, at, null);
}

/** Reads a scalar or a bracketed collection that starts on this line, and moves to the next content. */
function readInline(cursor: Cursor, parent: number): TreeNode {
  const { text, at } = cursor;
  const code = text.charCodeAt(at);
  if (code === QUOTE || code === APOSTROPHE) {
    const node = readQuoted(cursor, at, parent);
    finishLine(cursor, node.end);
    return node;
  }
  if (code === OPEN_LIST || code === OPEN_MAP) {
    const node = readFlow(cursor, at, parent, 1);
    finishLine(cursor, node.end);
    return node;
  }
  return readPlain(cursor, at, parent);
}

/** The key that starts at `at`, or undefined when this line holds none. */
function keyAt(cursor: Cursor, at: number): FoundKey | undefined {
  const { text } = cursor;
  const code = text.charCodeAt(at);
  if (code === OPEN_LIST || code === OPEN_MAP) return undefined;
  if (code === QUOTE || code === APOSTROPHE) return quotedKeyAt(text, at);
  if (!mayStartPlain(text, at)) throw new Unusual(at);
  for (let next = nextStop(text, at); ; next = nextStop(text, next + 1)) {
    const character = text.charCodeAt(next);
    if (character === TAB) throw new Unusual(next);
    if (isLineEnd(character)) return undefined;
    if (character === HASH && text.charCodeAt(next - 1) === SPACE) return undefined;
    if (character === COLON && isBreak(text.charCodeAt(next + 1))) {
      let end = next;
      while (text.charCodeAt(end - 1) === SPACE) end--;
      if (next - at >= LONGEST_KEY) throw new Unusual(at);
      if (next === at + 2 && text.startsWith('<<', at)) throw new Unusual(at);
      return { text: text.slice(at, end), start: at, end, colon: next };
    }
  }
}

function quotedKeyAt(text: string, at: number): FoundKey | undefined {
  const end = quotedEnd(text, at);
  const colon = skipSpaces(text, end);
  if (text.charCodeAt(colon) !== COLON || !isBreak(text.charCodeAt(colon + 1))) return undefined;
  const raw = text.slice(at, end);
  const name = raw.includes('\n') || raw.length >= LONGEST_KEY ? undefined : unquote(raw);
  if (name === undefined) throw new Unusual(at);
  return { text: name, start: at, end, colon };
}
