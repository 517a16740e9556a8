import { isWritten, type PlainFields } from '../../edit/fields/plain-value.js';
import { type Meant, saysWhatWasMeant } from '../../edit/fields/says-what-was-meant.js';
import type { Limits } from '../../source/limits.js';
import { parseYaml } from '../../source/parse-yaml.js';
import { toValue } from '../../source/to-value.js';
import type { SourceFile } from '../../source/tree.js';
import { fieldsAt, joined } from './nested.js';
import type { RowChange } from './row-change.js';
import { fieldsByNode, newRowsOf } from './write-file.js';

/** Whether the new text of a file says what the old one did and these changes, and nothing else. */
export function isFileRight(
  file: SourceFile | undefined,
  text: string,
  changes: readonly RowChange[],
  limits: Limits,
  name: string,
): boolean {
  const after = parseYaml({ name, text }, limits);
  if (!after.tree || after.damaged.length > 0) return false;
  const value = toValue(after.tree);
  const whole = newRowsOf(changes).find(({ target }) => target.how === 'new' || target.how === 'text');
  if (whole !== undefined) {
    const { rows, target } = whole;
    return isWritten(target.how === 'new' && target.isSingle ? (rows[0] ?? '') : rows, value);
  }
  // Read anew: the tree of the project has no node for the whole of a file.
  const before = file && parseYaml(file, limits);
  return before?.tree !== undefined && saysWhatWasMeant(before.tree, value, meantByPlace(changes));
}

/** What was read anew has other nodes, at the same places. */
function meantByPlace(changes: readonly RowChange[]): Meant {
  const fields = new Map<number, PlainFields>();
  const added = new Map<number, readonly PlainFields[]>();
  const add = (at: number, more: PlainFields) => fields.set(at, joined(fields.get(at) ?? {}, more));
  for (const change of fieldsByNode(changes)) add(change.node.start, change.fields);
  for (const { target, rows } of newRowsOf(changes)) {
    if (target.how === 'field') add(target.map.start, fieldsAt(target.steps, rows));
    const last = target.how === 'behind' ? target.items.at(-1) : undefined;
    if (last) added.set(last.start, rows);
  }
  return {
    fieldsOf: ({ start }) => fields.get(start),
    addedBehind: (item) => (item.kind === 'map' ? (added.get(item.start) ?? []) : []),
    addedInFront: () => [],
  };
}
