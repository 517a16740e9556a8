import type { Limits } from '../limits.js';
import { type Reading, startReading } from '../reading.js';
import type { SourceFile, TreeNode } from '../tree.js';
import { readNode } from './block.js';
import {
  type Cursor,
  finishLine,
  isLineEnd,
  isMarker,
  lineEnd,
  TooMany,
  toNextContent,
  Unusual,
} from './cursor.js';

/** The tree and its findings; or where the text held too much, or stopped being common YAML. */
export type CommonAnswer =
  | { readonly tree: TreeNode | undefined; readonly reading: Reading }
  | { readonly tooManyAt: number }
  | { readonly stoppedAt: number };

/** Reads a file of common YAML in one pass. Never throws on bad input. */
export function readCommon(file: SourceFile, limits: Limits): CommonAnswer {
  const { text } = file;
  const odd = text.search(/^\ufeff|\r(?!\n)/);
  if (odd !== -1) return { stoppedAt: odd };
  const reading = startReading(file, limits);
  const cursor: Cursor = { ...reading, text, at: 0, column: -1, depth: 0, values: 0 };
  try {
    toContentStart(cursor);
    if (cursor.column === -1) return { tree: undefined, reading };
    const tree = readNode(cursor, -1);
    return cursor.column === -1 ? { tree, reading } : { stoppedAt: cursor.at };
  } catch (error) {
    if (error instanceof TooMany) return { tooManyAt: error.at };
    if (error instanceof Unusual) return { stoppedAt: error.at };
    throw error;
  }
}

/** Many editors start a file with `---`; one such line before any content changes nothing. */
function toContentStart(cursor: Cursor): void {
  const { text } = cursor;
  let line = 0;
  while (line < text.length && (text[line] === '#' || isLineEnd(text.charCodeAt(line)))) {
    line = lineEnd(text, line) + 1;
  }
  if (text.startsWith('---', line) && isMarker(text, line)) finishLine(cursor, line + 3);
  else toNextContent(cursor);
}
