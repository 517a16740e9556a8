import type { ListNode, MapNode, TreeNode } from '../../source/tree.js';
import { isFields, isItems, isWritten, type PlainFields, type PlainValue } from './plain-value.js';

/** What edits shall do to a tree. */
export interface Meant {
  /** Fields written into a mapping; undefined for mappings that stay. */
  fieldsOf(node: MapNode): PlainFields | undefined;
  /** Items put in before the first of a list. */
  addedInFront(list: ListNode): readonly PlainFields[];
  /** Items put in behind an item. */
  addedBehind(item: TreeNode): readonly PlainFields[];
}

/**
 * Whether `value` is the data of `node` after these edits, and nothing else: the last look before anything is written.
 * `value` is what was read from the edited texts.
 */
export function saysWhatWasMeant(node: TreeNode, value: unknown, meant: Meant): boolean {
  if (node.kind === 'scalar') return Object.is(node.value, value);
  if (node.kind === 'map') return isMap(node, meant.fieldsOf(node) ?? {}, value, meant);
  if (!Array.isArray(value)) return false;
  let at = 0;
  for (const added of meant.addedInFront(node)) if (!isWritten(added, value[at++])) return false;
  for (const item of node.items) {
    if (!saysWhatWasMeant(item, value[at++], meant)) return false;
    for (const added of meant.addedBehind(item)) if (!isWritten(added, value[at++])) return false;
  }
  return at === value.length;
}

function isMap(node: MapNode, fields: PlainFields, value: unknown, meant: Meant): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const read = value as Readonly<Record<string, unknown>>; // an object of plain data
  let count = node.entries.size;
  for (const [key, entry] of node.entries) {
    const field = Object.hasOwn(fields, key) ? fields[key] : undefined;
    const same =
      field === undefined
        ? saysWhatWasMeant(entry.value, read[key], meant)
        : isField(entry.value, field, read[key], meant);
    if (!same) return false;
  }
  for (const [key, field] of Object.entries(fields)) {
    if (node.entries.has(key)) continue;
    count++;
    if (!isWritten(field, read[key])) return false;
  }
  return Object.keys(read).length === count;
}

function isField(node: TreeNode, field: PlainValue, value: unknown, meant: Meant): boolean {
  const isMerged = node.kind === 'map' && isFields(field) && !isItems(field);
  return isMerged ? isMap(node, field, value, meant) : isWritten(field, value);
}
