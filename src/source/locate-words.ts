import type { Path, Place } from '../diagnostics/place.js';
import { placeOf } from './lines.js';
import { nodeAt } from './locate.js';
import type { TreeNode } from './tree.js';

/**
 * Where `words` first stand in the text at `path`, so that a finding in a long text points at its line.
 * Folded text may break a line between two words. Undefined when there is no text there, or the words are
 * written in another way (an escape inside quotes).
 */
export function locateWords(tree: TreeNode, path: Path, words: string): Place | undefined {
  const node = nodeAt(tree, path);
  if (node?.kind !== 'scalar') return undefined;
  const { file, start, end } = node;
  const parts = words.trim().split(/\s+/).map(escaped);
  const match = new RegExp(parts.join('\\s+'), 'u').exec(file.text.slice(start, end));
  return match ? placeOf(file, start + match.index, start + match.index + match[0].length, path) : undefined;
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
