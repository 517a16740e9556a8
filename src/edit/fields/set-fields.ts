import type { Entry, MapNode, TreeNode } from '../../source/tree.js';
import type { KeyOrder } from '../format/key-order.js';
import { columnOf, skipSpace } from '../format/margin.js';
import type { FieldEdit } from './join-edits.js';
import { lastPart, lineBelow, linesAt } from './line-places.js';
import { isFields, isItems, type PlainFields, type PlainValue } from './plain-value.js';
import { type Beside, flowText, printEntry, printValue } from './print-entry.js';
import { replaceValue, withBelow } from './replace-value.js';
import { setTexts } from './set-texts.js';
import { Unwritable } from './unwritable.js';
import { styleOf } from './write-style.js';

/**
 * The edits that write `fields` into a mapping: what is there is replaced, what is not is put in, behind the field that
 * stands before it in `order`, and in the way its neighbours are written. Mappings inside are written into likewise;
 * nothing is ever taken out. Throws Unwritable where something else stands than such a value.
 */
export function setFields(node: MapNode, fields: PlainFields, order: KeyOrder): FieldEdit[] {
  const edits: FieldEdit[] = [];
  const missing: string[] = [];
  for (const [key, value] of Object.entries(fields)) {
    const entry = node.entries.get(key);
    if (entry === undefined) missing.push(key);
    else edits.push(...setEntry(node, entry, value, order.in(key)));
  }
  if (missing.length > 0) edits.push(...insertEntries(node, fields, missing, order));
  return edits;
}

export function isFlow(node: TreeNode): boolean {
  return node.kind !== 'scalar' && '{['.includes(node.file.text[node.start] ?? '');
}

/** A key with nothing behind it, or with empty brackets. */
function isEmpty(node: TreeNode): boolean {
  if (node.kind === 'scalar') return node.value === null;
  return node.kind === 'list' ? node.items.length === 0 : node.entries.size === 0;
}

function setEntry(map: MapNode, entry: Entry, value: PlainValue, order: KeyOrder): FieldEdit[] {
  const node = entry.value;
  if (isEmpty(node)) return fill(map, entry, value, order);
  const around = { column: columnOf(entry.keyAt.file.text, entry.keyAt.start), inFlow: isFlow(map) };
  if (isFields(value)) {
    if (node.kind === 'map') return setFields(node, value, order);
  } else if (isItems(value)) {
    if (node.kind === 'list') return setTexts(node, value, around);
  } else if (node.kind === 'scalar') return replaceValue(node, value, around);
  throw new Unwritable(entry.key);
}

/** Writes behind a key where nothing stands yet. */
function fill(map: MapNode, { keyAt, value: node }: Entry, value: PlainValue, order: KeyOrder): FieldEdit[] {
  const { file } = keyAt;
  const colon = skipSpace(file.text, keyAt.end);
  if (file.text[colon] !== ':' || node.file !== file)
    throw new Unwritable(file.text.slice(keyAt.start, keyAt.end));
  const style = styleOf(file);
  const start = colon + 1;
  const end = Math.max(start, node.start === node.end ? start : node.end);
  if (isFlow(map))
    return withBelow(node, { start, end, text: ` ${flowText(value, order, style)}` }, ONE_LINE);
  const column = columnOf(file.text, keyAt.start);
  const opening = file.text.slice(keyAt.start, start);
  const printed = printValue(value, { opening, column, order, style });
  const text = printed.beside === '' ? '' : ` ${printed.beside}`;
  return withBelow(node, { start, end, text }, printed);
}

const ONE_LINE = { beside: '', below: [] };

/** Entries that are written in the mapping's own file; a key may also be the name of a file. */
function ownEntries({ file, entries }: MapNode): Entry[] {
  return [...entries.values()].filter(({ keyAt }) => keyAt.file === file && keyAt.end > keyAt.start);
}

function insertEntries(
  node: MapNode,
  fields: PlainFields,
  missing: readonly string[],
  order: KeyOrder,
): FieldEdit[] {
  const own = ownEntries(node);
  const [first] = own;
  if (first === undefined) throw new Unwritable(missing.join(', '));
  const beside = besideOf(own);
  const groups = new Map<Entry | undefined, string[]>();
  for (const key of [...missing].sort((a, b) => order.rank(a) - order.rank(b))) {
    const before = entryBefore(own, order.rank(key), order);
    groups.set(before, [...(groups.get(before) ?? []), key]);
  }
  return [...groups].map(([before, keys]) =>
    isFlow(node)
      ? insertInBrackets(node, { before, first, keys, fields, order })
      : insertLines(node, { before, first, keys, fields, order, beside }),
  );
}

/** The entry behind which a key of this rank stands: of those not above it the last one in the order of the schema. */
function entryBefore(own: readonly Entry[], rank: number, order: KeyOrder): Entry | undefined {
  let found: Entry | undefined;
  let highest = -1;
  for (const entry of own) {
    const its = order.rank(entry.key);
    if (its > rank || its < highest) continue;
    found = entry;
    highest = its;
  }
  return found;
}

/** How the neighbours write a mapping that fits into brackets: those that do not have no choice. */
function besideOf(own: readonly Entry[]): Beside {
  const neighbour = own.findLast(({ value }) => value.kind === 'map' && isShallow(value));
  if (neighbour === undefined) return undefined;
  return isFlow(neighbour.value) ? 'flow' : 'block';
}

function isShallow({ entries }: MapNode): boolean {
  const values = [...entries.values()].map(({ value }) => value);
  return values.length > 0 && values.every(({ kind }) => kind === 'scalar');
}

interface Insertion {
  /** Undefined: before the first. */
  readonly before: Entry | undefined;
  readonly first: Entry;
  readonly keys: readonly string[];
  readonly fields: PlainFields;
  readonly order: KeyOrder;
}

function insertInBrackets(node: MapNode, { before, first, keys, fields, order }: Insertion): FieldEdit {
  const { file } = node;
  const written = keys.map((key) => `${key}: ${flowText(fields[key] ?? '', order.in(key), styleOf(file))}`);
  if (before === undefined) {
    const at = first.keyAt.start;
    return { file: file.name, start: at, end: at, text: `${written.join(', ')}, `, column: 0 };
  }
  const at = Math.max(before.value.end, before.keyAt.end);
  return { file: file.name, start: at, end: at, text: `, ${written.join(', ')}`, column: 0 };
}

function insertLines(
  node: MapNode,
  { before, first, keys, fields, order, beside }: Insertion & { readonly beside: Beside },
): FieldEdit {
  const { file } = node;
  const { text } = file;
  const style = styleOf(file);
  const column = columnOf(text, first.keyAt.start);
  const lines = keys.flatMap((key) =>
    printEntry(key, fields[key] ?? '', { column, order: order.in(key), style, beside }),
  );
  if (before === undefined) {
    const at = first.keyAt.start;
    const above = `${lines.join(style.lineEnd).slice(column)}${style.lineEnd}${' '.repeat(column)}`;
    return { file: file.name, start: at, end: at, text: above, column };
  }
  const end = Math.max(before.value.end, before.keyAt.end);
  const at = lineBelow(text, end, lastPart(before.value), column);
  return { file: file.name, start: at, end: at, text: linesAt(text, at, lines, style.lineEnd), column };
}
