import type { ListNode, TreeNode } from '../../source/tree.js';
import { lineEnd, nextLine } from '../format/margin.js';
import { dashBefore, insertItems } from './insert-items.js';
import type { FieldEdit } from './join-edits.js';
import type { PlainValue } from './plain-value.js';
import { type Around, replaceValue } from './replace-value.js';
import { Unwritable } from './unwritable.js';

const NO_ORDER = { rank: () => 0, in: () => NO_ORDER, item: () => NO_ORDER };

/**
 * The edits that make the list of texts `node` hold `wanted`: item by item, so that those which stay keep their way of
 * writing and their comments. Throws Unwritable where an item is no text or number.
 */
export function setTexts(node: ListNode, wanted: readonly PlainValue[], around: Around): FieldEdit[] {
  const { items, file } = node;
  const inFlow = file.text[node.start] === '[';
  const edits: FieldEdit[] = [];
  for (const [at, value] of wanted.slice(0, items.length).entries()) {
    const item = items[at];
    if (item?.kind !== 'scalar' || typeof value === 'object') throw new Unwritable('a list of texts');
    if (item.value === value) continue;
    const dash = inFlow ? undefined : dashBefore(file.text, item.start);
    const column = dash === undefined ? around.column : dash - file.text.lastIndexOf('\n', dash - 1) - 1;
    edits.push(...replaceValue(item, value, { column, inFlow }));
  }
  const added = wanted.slice(items.length);
  if (added.length > 0) edits.push(...insertItems(items, added, NO_ORDER));
  const last = items[wanted.length - 1];
  const gone = items.at(-1);
  if (items.length > wanted.length && last && gone) edits.push(cut(last, gone, inFlow));
  return edits;
}

/** Takes out everything behind `last` up to the end of `gone`. */
function cut(last: TreeNode, gone: TreeNode, inFlow: boolean): FieldEdit {
  const { file } = last;
  const { text } = file;
  if (inFlow) return { file: file.name, start: last.end, end: gone.end, text: '', column: 0 };
  const start = nextLine(text, last.end);
  const end = lineEnd(text, gone.end);
  // A file without a last line end stays without one.
  const isLast = end === text.length;
  return {
    file: file.name,
    start: isLast ? lineEnd(text, last.end) : start,
    end: isLast ? end : nextLine(text, gone.end),
    text: '',
    column: 0,
  };
}
