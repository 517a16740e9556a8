import type { TreeNode } from '../../source/tree.js';
import type { KeyOrder } from '../format/key-order.js';
import { columnOf, lineEnd } from '../format/margin.js';
import type { FieldEdit } from './join-edits.js';
import { lastPart, lineBelow, linesAt } from './line-places.js';
import type { PlainFields, PlainValue } from './plain-value.js';
import { flowText, printItem } from './print-entry.js';
import { Unwritable } from './unwritable.js';
import { INDENT, NEW_FILE, styleOf, type WriteStyle } from './write-style.js';

/**
 * The edits that put items behind the last of `items`, which are all items that one file writes of a list: with its
 * dashes and blank lines, or in its brackets. `order` is that of the items. Throws Unwritable for a file that holds a
 * single item and no list.
 */
export function insertItems(
  items: readonly TreeNode[],
  added: readonly PlainValue[],
  order: KeyOrder,
): FieldEdit[] {
  const last = items.at(-1);
  if (last === undefined) throw new Unwritable('a list without items');
  const { file } = last;
  const { text } = file;
  const style = styleOf(file);
  const dash = dashBefore(text, last.start);
  if (dash === undefined) {
    if (!isInBrackets(text, items)) throw new Unwritable('a file of one item');
    return [besideLast(last, items.at(-2), added, order)];
  }
  const column = columnOf(text, dash);
  const beside = text.slice(dash + 1, last.start);
  const gap = /^ +$/.test(beside) ? beside.length + 1 : INDENT;
  const isSpaced = hasBlankLine(text, items.at(-2), dash);
  const lines = added.flatMap((item) => [
    ...(isSpaced ? [''] : []),
    ...printItem(item, { column, gap, order, style }),
  ]);
  const at = lineBelow(text, last.end, lastPart(last), column);
  const written = linesAt(text, at, lines, style.lineEnd);
  return [{ file: file.name, start: at, end: at, text: written, column }];
}

/** The text of a file in which `added` stand below its comments; `text` holds nothing else. */
export function withItems(
  text: string,
  added: readonly PlainFields[],
  order: KeyOrder,
  style: WriteStyle,
): string {
  const rest = text.trimEnd();
  const end = style.lineEnd;
  const above = rest === '' ? '' : rest + end + end;
  return (
    above +
    itemLines(added, order, style)
      .map((line) => line + end)
      .join('')
  );
}

function itemLines(added: readonly PlainFields[], order: KeyOrder, style: WriteStyle): string[] {
  return added.flatMap((item) => printItem(item, { column: 0, gap: INDENT, order, style }));
}

/** A file of its own for one item. */
export function itemFile(item: PlainFields, order: KeyOrder, style: WriteStyle = NEW_FILE): string {
  return itemLines([item], order, style)
    .map((line) => line.slice(INDENT) + style.lineEnd)
    .join('');
}

/** Whether the file of an item holds that item alone, not a list. */
export function isSingleItem(item: TreeNode): boolean {
  const { text } = item.file;
  return dashBefore(text, item.start) === undefined && !isInBrackets(text, [item]);
}

/** The dash of an item that starts at `start`: on its line, or above it and its comments. */
export function dashBefore(text: string, start: number): number | undefined {
  let at = start;
  for (;;) {
    const line = text.lastIndexOf('\n', at - 1) + 1;
    const before = text.slice(line, at === start ? start : lineEnd(text, line));
    const [, pad = '', dash] = /^( *)(-)?(?:[ \t]+#.*|[ \t]*)$/.exec(before) ?? [];
    if (dash !== undefined) return line + pad.length;
    const isPassed = /^\s*(?:#.*)?$/.test(before);
    if (!isPassed || line === 0) return undefined;
    at = line - 1;
  }
}

/** Whether the text between two items, or before the first, is that of a list in brackets. */
function isInBrackets(text: string, items: readonly TreeNode[]): boolean {
  const start = items.at(-1)?.start ?? 0;
  return /[,[]\s*$/.test(text.slice(0, start).replace(/#.*$/gm, ''));
}

function besideLast(
  last: TreeNode,
  before: TreeNode | undefined,
  added: readonly PlainValue[],
  order: KeyOrder,
): FieldEdit {
  const { file, end } = last;
  const { text } = file;
  const lead = before === undefined ? '' : text.slice(before.end, last.start);
  // Items on lines of their own stay so.
  const gap = /^,[ \t]*(\r?\n[ \t]*)$/.exec(lead)?.[1] ?? ' ';
  const written = added.map((item) => `,${gap}${flowText(item, order, styleOf(file))}`).join('');
  return { file: file.name, start: end, end, text: written, column: 0 };
}

function hasBlankLine(text: string, before: TreeNode | undefined, dash: number): boolean {
  return before !== undefined && /\n[ \t]*\r?\n/.test(text.slice(before.end, dash));
}
