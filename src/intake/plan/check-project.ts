import type { PlainFields } from '../../edit/fields/plain-value.js';
import { type Meant, saysWhatWasMeant } from '../../edit/fields/says-what-was-meant.js';
import type { Project } from '../../project/load-project.js';
import { nodeAt } from '../../source/locate.js';
import type { ListNode, MapNode, TreeNode } from '../../source/tree.js';
import { fieldsAt, joined } from './nested.js';
import { byFile, itemBefore } from './place-new.js';
import type { RowChange } from './row-change.js';
import { fieldsByNode, newRowsOf } from './write-file.js';

/** Whether the whole masterplan, read with the new texts, says what it did and these changes, and nothing else. */
export function isProjectRight(project: Project, value: unknown, changes: readonly RowChange[]): boolean {
  const rootFile = project.tree.file.name;
  const fields = new Map<MapNode, PlainFields>();
  const behind = new Map<TreeNode, PlainFields[]>();
  const inFront = new Map<ListNode, PlainFields[]>();
  const add = (node: MapNode, more: PlainFields) => fields.set(node, joined(fields.get(node) ?? {}, more));
  for (const change of fieldsByNode(changes)) add(change.node, change.fields);
  const groups = newRowsOf(changes);
  groups.sort((a, b) => byFile(rootFile)(a.target.file, b.target.file));
  for (const { target, list: path, rows } of groups) {
    const list = nodeAt(project.tree, path);
    if (list?.kind === 'list' && list.items.length > 0) {
      const last = target.how === 'behind' ? target.items.at(-1) : itemBefore(list, target.file, rootFile);
      if (last) behind.set(last, [...(behind.get(last) ?? []), ...rows]);
      else inFront.set(list, [...(inFront.get(list) ?? []), ...rows]);
    } else {
      const { node, depth } = nearest(project.tree, path);
      add(node, fieldsAt(path.slice(depth), rows));
    }
  }
  const meant: Meant = {
    fieldsOf: (node) => fields.get(node),
    addedBehind: (item) => behind.get(item) ?? [],
    addedInFront: (list) => inFront.get(list) ?? [],
  };
  return saysWhatWasMeant(project.tree, value, meant);
}

function nearest(tree: MapNode, path: readonly string[]): { node: MapNode; depth: number } {
  let node = tree;
  for (const [depth, key] of path.entries()) {
    const next = node.entries.get(key)?.value;
    if (next?.kind !== 'map') return { node, depth };
    node = next;
  }
  return { node, depth: path.length };
}
