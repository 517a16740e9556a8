import type { TextEdit } from '../diagnostics/diagnostic.js';
import type { Path } from '../diagnostics/place.js';
import { nodeAt } from './locate.js';
import { resolvePlain } from './scalar.js';
import type { TreeNode } from './tree.js';

/**
 * The edit that writes `text` (an id: no quotes, colons or brackets) for the scalar at `path`, unquoted where it
 * then still reads as text. None for a block or a Markdown file: a repair of one word does not re-lay its lines.
 */
export function replaceScalar(tree: TreeNode, path: Path, text: string): TextEdit[] {
  const node = nodeAt(tree, path);
  if (node?.kind !== 'scalar' || (node.style !== 'plain' && node.style !== 'quoted')) return [];
  const plain = typeof resolvePlain(text) === 'string';
  return [{ file: node.file.name, start: node.start, end: node.end, text: plain ? text : `"${text}"` }];
}
