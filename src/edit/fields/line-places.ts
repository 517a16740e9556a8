import type { TreeNode } from '../../source/tree.js';
import { columnOf, lineEnd, nextLine, skipSpace } from '../format/margin.js';

/**
 * Where a line can be put in below an entry or item that ends at `end` and stands at `column`: behind the comment on
 * its last line and behind the comments further in, which belong to it.
 */
export function lineBelow(text: string, end: number, last: TreeNode | undefined, column: number): number {
  let at = nextLine(text, end);
  // The empty lines below a text that keeps them (`|+`) are part of it.
  if (last !== undefined && keepsLines(last)) while (isBlankLine(text, at)) at = nextLine(text, at);
  let place = at;
  while (at < text.length) {
    const first = skipSpace(text, at);
    if (text[first] === '#' && columnOf(text, first) > column) place = nextLine(text, first);
    else if (!isBlankLine(text, at)) break;
    at = nextLine(text, first);
  }
  return place;
}

/** What is written last of a value: the value itself, or its last part. */
export function lastPart(node: TreeNode): TreeNode {
  if (node.kind === 'scalar') return node;
  const inner = node.kind === 'list' ? node.items.at(-1) : [...node.entries.values()].at(-1)?.value;
  return inner === undefined ? node : lastPart(inner);
}

function keepsLines(node: TreeNode): boolean {
  if (node.kind !== 'scalar' || node.style !== 'block') return false;
  const { text } = node.file;
  return /^.\d?\+/.test(text.slice(node.start, lineEnd(text, node.start)));
}

function isBlankLine(text: string, at: number): boolean {
  const first = skipSpace(text, at);
  return at < text.length && (first >= text.length || text[first] === '\n');
}

/** Lines as they are put in at `at`: each ended, or, behind a last line without end, each begun. */
export function linesAt(text: string, at: number, lines: readonly string[], lineEnd: string): string {
  const isOpen = at === text.length && at > 0 && text[at - 1] !== '\n';
  return lines.map((line) => (isOpen ? lineEnd + line : line + lineEnd)).join('');
}
