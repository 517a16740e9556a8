import { heldData } from './quick/read-nodes.js';
import type { TreeNode } from './tree.js';

/**
 * The plain data a tree holds: objects, lists, texts, numbers, booleans and null; the caller's own, to be changed.
 * Ordinary objects are safe here because no tree holds a key of `Object.prototype`.
 */
export function toValue(node: TreeNode): unknown {
  if (node.kind === 'scalar') return node.value;
  const held = heldData(node);
  if (held !== undefined) return held;
  if (node.kind === 'list') return node.items.map(toValue);
  const value: Record<string, unknown> = {};
  node.entries.forEach((entry, key) => {
    value[key] = toValue(entry.value);
  });
  return value;
}
