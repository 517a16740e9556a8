import { type Diagnostic, finding, withFix } from '../diagnostics/diagnostic.js';
import { placeOf } from '../source/lines.js';
import type { TreeNode } from '../source/tree.js';
import { wrappedFinding } from './findings.js';
import type { Shape } from './shape.js';
import { unwrappedText } from './unwrapped-text.js';

export interface Unwrapped {
  readonly tree: TreeNode;
  /** How many keys were taken off. */
  readonly removed: number;
  readonly finding?: Diagnostic;
}

/**
 * Takes off the keys by which a file repeats where it belongs: `programs:` inside `programs/dlh.yaml`, or
 * the whole way from the root. A key that the shape knows inside this place is left alone.
 */
export function unwrap(tree: TreeNode, path: readonly string[], shape: Shape): Unwrapped {
  for (let from = 0; from < path.length; from++) {
    const chain = path.slice(from);
    const first = chain[0] ?? '';
    if (shape.kind === 'map' && shape.keys && Object.hasOwn(shape.keys, first)) continue;
    const inner = below(tree, chain);
    const entry = tree.kind === 'map' ? tree.entries.get(first) : undefined;
    if (!inner || !entry) continue;
    const place = placeOf(entry.keyAt.file, entry.keyAt.start, entry.keyAt.end, path);
    const key = chain.join('.');
    return {
      tree: inner,
      removed: chain.length,
      finding: withFix(finding(wrappedFinding, 'wrapped', place, { key }), unwrappedText(entry)),
    };
  }
  return { tree, removed: 0 };
}

/** What lies below a chain of only keys. */
function below(tree: TreeNode, chain: readonly string[]): TreeNode | undefined {
  let node: TreeNode | undefined = tree;
  for (const key of chain) {
    if (node?.kind !== 'map' || node.entries.size !== 1) return undefined;
    node = node.entries.get(key)?.value;
  }
  return node;
}
