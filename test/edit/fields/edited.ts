import assert from 'node:assert/strict';
import { applyEdits } from '../../../src/edit/apply-edits.js';
import { type FieldEdit, joinEdits } from '../../../src/edit/fields/join-edits.js';
import { type KeyOrder, keyOrder } from '../../../src/edit/format/key-order.js';
import { fields } from '../../../src/generated/fields.js';
import { parseYaml } from '../../../src/source/parse-yaml.js';
import { toValue } from '../../../src/source/to-value.js';
import type { ListNode, MapNode, TreeNode } from '../../../src/source/tree.js';
import { checkBothReaders } from '../../source/both-readers.js';

/** The order of the keys of a programme. */
export const PROGRAM: KeyOrder = keyOrder(fields, 'dimensions.*.programs').item();

export function treeOf(text: string, name = 'uji.yaml'): TreeNode {
  const { tree, findings } = parseYaml({ name, text });
  assert.deepEqual(findings, []);
  assert.ok(tree);
  return tree;
}

/** The text with its edits made; both readers must agree on it, and find nothing wrong. */
export function edited(tree: TreeNode, edits: readonly FieldEdit[]): { text: string; value: unknown } {
  const file = { name: tree.file.name, text: applyEdits(tree.file.text, joinEdits(edits)) };
  checkBothReaders(file);
  return { text: file.text, value: toValue(treeOf(file.text)) };
}

export function asMap(node: TreeNode | undefined): MapNode {
  assert.ok(node?.kind === 'map');
  return node;
}

export function asList(node: TreeNode | undefined): ListNode {
  assert.ok(node?.kind === 'list');
  return node;
}
