import type { Entry, TreeNode } from '../../source/tree.js';
import { lineEnd } from './margin.js';

/**
 * Whether two trees say the same: each value, and how it is written; only the order of keys may differ. The
 * indentation of a text over several lines is not part of it.
 */
export function saysTheSame(a: TreeNode, b: TreeNode): boolean {
  if (a.kind === 'map') {
    if (b.kind !== 'map' || a.entries.size !== b.entries.size) return false;
    for (const { key, keyAt, value } of a.entries.values()) {
      const other = b.entries.get(key);
      if (!other || !saysTheSame(value, other.value)) return false;
      if (!isSameWriting(writtenKey(keyAt), writtenKey(other.keyAt))) return false;
    }
    return true;
  }
  if (a.kind === 'list') {
    if (b.kind !== 'list' || a.items.length !== b.items.length) return false;
    return a.items.every((item, index) => {
      const other = b.items[index];
      return other !== undefined && saysTheSame(item, other);
    });
  }
  if (b.kind !== 'scalar' || !Object.is(a.value, b.value) || a.style !== b.style) return false;
  return isSameWriting(a.written, b.written);
}

function writtenKey({ file, start, end }: Entry['keyAt']): string {
  return file.text.slice(start, end);
}

/** Of a text over several lines only its value is compared. */
function isSameWriting(a: string, b: string): boolean {
  return a === b || a.includes('\n');
}

/** Every comment in the text of a tree, from `#` to the end of its line, sorted. */
export function commentsOf(root: TreeNode): string[] {
  const { text } = root.file;
  const comments: string[] = [];
  let at = 0;
  let hash = text.indexOf('#');
  // Between two values stand only marks, space and comments.
  const readUpTo = (end: number): void => {
    while (at < end) {
      if (hash !== -1 && hash < at) hash = text.indexOf('#', at);
      if (hash === -1 || hash >= end) return;
      at = lineEnd(text, hash);
      comments.push(text.slice(hash, at));
    }
  };
  const visit = (node: TreeNode): void => {
    if (node.kind === 'map') {
      for (const { keyAt, value } of node.entries.values()) {
        readUpTo(keyAt.start);
        at = keyAt.end;
        visit(value);
      }
    } else if (node.kind === 'list') for (const item of node.items) visit(item);
    else if (node.start < node.end) {
      readUpTo(node.start);
      if (node.style === 'block') {
        // Behind the mark of a block text (`|-`) there may be a comment.
        at = node.start;
        readUpTo(lineEnd(text, node.start));
      }
      at = Math.max(at, node.end);
    }
  };
  visit(root);
  readUpTo(text.length);
  return comments.sort();
}
