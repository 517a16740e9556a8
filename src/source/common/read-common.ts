import type { Limits } from '../limits.js';
import { type Reading, startReading } from '../reading.js';
import type { SourceFile, TreeNode } from '../tree.js';
import { readNode } from './block.js';
import { type Cursor, finishLine, toNextContent, Unusual } from './cursor.js';

/** The tree and its findings; or where the reader of common YAML stopped being sure. */
export type CommonAnswer =
  | { readonly tree: TreeNode | undefined; readonly reading: Reading }
  | { readonly stoppedAt: number };

/** Reads a file of common YAML in one pass. Never throws on bad input. */
export function readCommon(file: SourceFile, limits: Limits): CommonAnswer {
  const { text } = file;
  const odd = text.search(/^\ufeff|\r(?!\n)/);
  if (odd !== -1) return { stoppedAt: odd };
  const reading = startReading(file, limits);
  const cursor: Cursor = { ...reading, text, at: 0, column: -1, depth: 0 };
  try {
    toContentStart(cursor);
    if (cursor.column === -1) return { tree: undefined, reading };
    const tree = readNode(cursor, -1);
    return cursor.column === -1 ? { tree, reading } : { stoppedAt: cursor.at };
  } catch (error) {
    if (error instanceof Unusual) return { stoppedAt: error.at };
    throw error;
  }
}

/** Many editors start a file with `---`; one such line before any content changes nothing. */
function toContentStart(cursor: Cursor): void {
  const start = /^(?:(?:#[^\n]*)?\r?\n)*---(?=[ \r\n])/.exec(cursor.text);
  if (start) finishLine(cursor, start[0].length);
  else toNextContent(cursor);
}
