import { applyEdits } from '../../edit/apply-edits.js';
import { insertItems, itemFile, withItems } from '../../edit/fields/insert-items.js';
import { type FieldEdit, joinEdits } from '../../edit/fields/join-edits.js';
import type { PlainFields } from '../../edit/fields/plain-value.js';
import { setFields } from '../../edit/fields/set-fields.js';
import { NEW_FILE, styleOf } from '../../edit/fields/write-style.js';
import type { KeyOrder } from '../../edit/format/key-order.js';
import type { MapNode, SourceFile } from '../../source/tree.js';
import { fieldsAt, joined } from './nested.js';
import type { NewRow, OldRow, RowChange } from './row-change.js';

/** Rows that go to one place, in their order. */
export interface NewRows {
  readonly target: NewRow['target'];
  readonly list: readonly string[];
  readonly order: KeyOrder;
  readonly rows: readonly PlainFields[];
}

/** New rows by where they go. */
export function newRowsOf(changes: readonly RowChange[]): NewRows[] {
  const groups = new Map<string, { first: NewRow; rows: PlainFields[] }>();
  for (const change of changes) {
    if (change.where !== 'new') continue;
    const key = `${change.target.file}\n${change.list.join('.')}`;
    const group = groups.get(key);
    if (group) group.rows.push(change.fields);
    else groups.set(key, { first: change, rows: [change.fields] });
  }
  return [...groups.values()].map(({ first, rows }) => ({ ...first, rows }));
}

/** What is written into rows that are there. */
export function fieldsByNode(changes: readonly RowChange[]): OldRow[] {
  return changes.filter((change) => change.where === 'row');
}

/**
 * The text of a file with all that belongs into it; `file` is undefined for one to be made. `root` is the order of
 * the keys of the whole masterplan. Throws Unwritable.
 */
export function writeFile(
  file: SourceFile | undefined,
  changes: readonly RowChange[],
  root: KeyOrder,
): string {
  const edits: FieldEdit[] = [];
  let text = file?.text ?? '';
  for (const { node, fields, order } of fieldsByNode(changes)) edits.push(...setFields(node, fields, order));
  const fieldsOf = new Map<MapNode, { readonly fields: PlainFields; readonly order: KeyOrder }>();
  for (const { target, list, order, rows } of newRowsOf(changes)) {
    if (target.how === 'behind') edits.push(...insertItems(target.items, rows, order));
    else if (target.how === 'field') {
      const above = list.slice(0, list.length - target.steps.length);
      const at = above.reduce((outer, key) => outer.in(key), root);
      // Two new lists may need one new key around them.
      const fields = joined(fieldsOf.get(target.map)?.fields ?? {}, fieldsAt(target.steps, rows));
      fieldsOf.set(target.map, { fields, order: at });
    } else if (target.how === 'text')
      text = withItems(withoutBrackets(text), rows, order, styleOf(target.source));
    else text = newText(target, rows, order);
  }
  for (const [map, { fields, order }] of fieldsOf) edits.push(...setFields(map, fields, order));
  return edits.length === 0 ? text : applyEdits(text, joinEdits(edits));
}

function newText(
  { like, isSingle }: Extract<NewRow['target'], { how: 'new' }>,
  rows: readonly PlainFields[],
  order: KeyOrder,
): string {
  const style = like ? styleOf(like) : NEW_FILE;
  const head = like ? schemaLine(like.text) : '';
  const [only] = rows;
  if (isSingle && only && rows.length === 1) return head + itemFile(only, order, style);
  return withItems(head, rows, order, style);
}

/** The line by which editors know the schema is the same in every file of a folder. */
function schemaLine(text: string): string {
  return /^# *yaml-language-server:.*\r?\n/.exec(text)?.[0] ?? '';
}

function withoutBrackets(text: string): string {
  return text.replace(/^[ \t]*\[\s*\][ \t]*/m, '');
}
