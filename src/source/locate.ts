import { type Path, type Place, pathText, type Segment } from '../diagnostics/place.js';
import { placeOf } from './lines.js';
import type { Entry, TreeNode } from './tree.js';

/** Which part of an entry is meant: the key as written, or what it holds. */
export type Part = 'key' | 'value';

/**
 * Where the value at `path` (or its key) is written. A list item has no key: its first line stands in;
 * so does the first character of the root. Throws on a path the tree does not hold.
 */
export function locate(tree: TreeNode, path: Path, part: Part): Place {
  const found = walk(tree, path);
  if (found.path.length < path.length) throw new Error(`nothing at ${pathText(path)}`);
  return place(found, part);
}

/**
 * As `locate`; a path the tree does not hold gives the key of its nearest ancestor that exists, because a
 * missing field is reported where it should have been written.
 */
export function locateNearest(tree: TreeNode, path: Path, part: Part = 'key'): Place {
  const found = walk(tree, path);
  return place(found, found.path.length < path.length ? 'key' : part);
}

/** The node at `path`, or undefined. */
export function nodeAt(tree: TreeNode, path: Path): TreeNode | undefined {
  const found = walk(tree, path);
  return found.path.length < path.length ? undefined : found.node;
}

interface Found {
  readonly node: TreeNode;
  readonly entry: Entry | undefined;
  readonly path: Path;
}

function walk(tree: TreeNode, path: Path): Found {
  let node = tree;
  let entry: Entry | undefined;
  for (let depth = 0; depth < path.length; depth++) {
    const segment: Segment = path[depth] ?? '';
    const next = step(node, segment);
    if (!next) return { node, entry, path: path.slice(0, depth) };
    entry = 'key' in next ? next : undefined;
    node = 'key' in next ? next.value : next;
  }
  return { node, entry, path };
}

function step(node: TreeNode, segment: Segment): Entry | TreeNode | undefined {
  // A year may be asked for as a number; the keys of a tree are always texts.
  if (node.kind === 'map') return node.entries.get(String(segment));
  if (node.kind === 'list' && typeof segment === 'number') return node.items[segment];
  return undefined;
}

function place({ node, entry, path }: Found, part: Part): Place {
  if (part === 'value') return placeOf(node.file, node.start, node.end, path);
  if (entry) return placeOf(entry.keyAt.file, entry.keyAt.start, entry.keyAt.end, path);
  if (path.length === 0) return placeOf(node.file, 0, 0, path);
  const lineEnd = node.file.text.slice(node.start, node.end).search(/\r?\n/);
  return placeOf(node.file, node.start, lineEnd < 0 ? node.end : node.start + lineEnd, path);
}
