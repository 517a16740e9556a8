import { unquote } from '../quoted.js';
import { addEntry, type Key } from '../reading.js';
import { resolvePlain, Scalar } from '../scalar.js';
import type { Entry, TreeNode } from '../tree.js';
import {
  APOSTROPHE,
  CLOSE_LIST,
  CLOSE_MAP,
  COLON,
  COMMA,
  type Cursor,
  countValue,
  deeper,
  HASH,
  isBreak,
  isLineEnd,
  isMarker,
  lineEnd,
  OPEN_LIST,
  OPEN_MAP,
  QUOTE,
  SPACE,
  skipSpaces,
  TAB,
  Unusual,
} from './cursor.js';
import { mayStartPlain, quotedEnd, readQuoted } from './inline.js';

/**
 * Reads `[…]` or `{…}` at `at`; further lines must be indented deeper than `parent`. `level` counts the
 * brackets, from 1. Leaves the cursor alone: the node's end says where to go on.
 */
export function readFlow(cursor: Cursor, at: number, parent: number, level: number): TreeNode {
  const isList = cursor.text.charCodeAt(at) === OPEN_LIST;
  return deeper(cursor, () =>
    isList ? readFlowList(cursor, at, parent, level) : readFlowMap(cursor, at, parent, level),
  );
}

function readFlowList(cursor: Cursor, start: number, parent: number, level: number): TreeNode {
  const { text, file } = cursor;
  const items: TreeNode[] = [];
  let at = toToken(text, start + 1, parent, level);
  while (text.charCodeAt(at) !== CLOSE_LIST) {
    countValue(cursor, at);
    cursor.path.push(items.length);
    const item = readFlowValue(cursor, at, parent, level);
    cursor.path.pop();
    items.push(item);
    at = afterComma(text, item.end, parent, level, CLOSE_LIST);
  }
  return { kind: 'list', file, start, end: at + 1, items };
}

function readFlowMap(cursor: Cursor, start: number, parent: number, level: number): TreeNode {
  const { text, file } = cursor;
  const entries = new Map<string, Entry>();
  let at = toToken(text, start + 1, parent, level);
  while (text.charCodeAt(at) !== CLOSE_MAP) {
    const key = flowKeyAt(text, at);
    const colon = skipSpaces(text, key.end);
    if (text.charCodeAt(colon) !== COLON || !isBreak(text.charCodeAt(colon + 1))) throw new Unusual(at);
    countValue(cursor, at);
    cursor.path.push(key.text);
    const value = readFlowValue(cursor, toToken(text, colon + 1, parent, level), parent, level);
    cursor.path.pop();
    addEntry(cursor, entries, key, value);
    at = afterComma(text, value.end, parent, level, CLOSE_MAP);
  }
  return { kind: 'map', file, start, end: at + 1, entries };
}

function readFlowValue(cursor: Cursor, at: number, parent: number, level: number): TreeNode {
  const { text, file } = cursor;
  const code = text.charCodeAt(at);
  if (code === OPEN_LIST || code === OPEN_MAP) return readFlow(cursor, at, parent, level + 1);
  if (code === QUOTE || code === APOSTROPHE) return readQuoted(cursor, at, parent);
  const end = flowPlainEnd(text, at);
  return new Scalar(file, at, end, resolvePlain(text.slice(at, end)));
}

function flowKeyAt(text: string, at: number): Key {
  const code = text.charCodeAt(at);
  if (code !== QUOTE && code !== APOSTROPHE) {
    const end = flowPlainEnd(text, at);
    const name = text.slice(at, end);
    if (name === '<<') throw new Unusual(at);
    return { text: name, start: at, end };
  }
  const end = quotedEnd(text, at);
  const raw = text.slice(at, end);
  const name = raw.includes('\n') ? undefined : unquote(raw);
  if (name === undefined) throw new Unusual(at);
  return { text: name, start: at, end };
}

const FLOW_SIGNS = new Set([COMMA, OPEN_LIST, CLOSE_LIST, OPEN_MAP, CLOSE_MAP]);
const FIRST_IN_FLOW = /[-?:]/;

function flowPlainEnd(text: string, from: number): number {
  const doubtful = FIRST_IN_FLOW.test(text[from] ?? '') && FLOW_SIGNS.has(text.charCodeAt(from + 1));
  if (!mayStartPlain(text, from) || doubtful || text[from] === '?' || text[from] === ':') {
    throw new Unusual(from);
  }
  let at = from;
  for (; ; at++) {
    const code = text.charCodeAt(at);
    if (code === TAB) throw new Unusual(at);
    if (isLineEnd(code) || FLOW_SIGNS.has(code)) break;
    if (code === HASH && text.charCodeAt(at - 1) === SPACE) break;
    if (code === COLON && (isBreak(text.charCodeAt(at + 1)) || FLOW_SIGNS.has(text.charCodeAt(at + 1))))
      break;
  }
  while (text.charCodeAt(at - 1) === SPACE) at--;
  return at;
}

/** After an item: over a comma to the next token, or to the closing bracket. */
function afterComma(text: string, end: number, parent: number, level: number, closing: number): number {
  const at = toToken(text, end, parent, level);
  const code = text.charCodeAt(at);
  if (code === closing) return at;
  if (code !== COMMA) throw new Unusual(at);
  const next = toToken(text, at + 1, parent, level);
  if (text.charCodeAt(next) === COMMA) throw new Unusual(next);
  return next;
}

/** Over spaces, line ends and comments to the next token, which must be indented deeper than `parent`. */
function toToken(text: string, from: number, parent: number, level: number): number {
  let at = skipSpaces(text, from);
  let line = -1;
  for (;;) {
    const code = text.charCodeAt(at);
    if (Number.isNaN(code) || code === TAB) throw new Unusual(at);
    if (code === HASH) {
      if (at === from) throw new Unusual(at);
      at = lineEnd(text, at);
      continue;
    }
    if (!isLineEnd(code)) break;
    line = lineEnd(text, at) + 1;
    at = skipSpaces(text, line);
  }
  if (line === -1) return at;
  const column = at - line;
  // YAML's letter asks for more, but everyone writes the outermost closing bracket below its key.
  const closes = text.charCodeAt(at) === CLOSE_LIST || text.charCodeAt(at) === CLOSE_MAP;
  if (column <= parent && !(closes && level === 1 && column === parent)) throw new Unusual(at);
  if (column === 0 && isMarker(text, at)) throw new Unusual(at);
  return at;
}
