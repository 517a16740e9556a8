import type { ScalarNode } from '../../source/tree.js';
import { lineEnd, skipSpace } from '../format/margin.js';
import type { FieldEdit } from './join-edits.js';
import { type Printed, printValue } from './print-entry.js';
import { blockLines, fitsBlock, inlineText, type Quote, quotedText } from './scalar-text.js';
import { INDENT, styleOf, WIDTH } from './write-style.js';

/** What stands around a scalar. */
export interface Around {
  /** Of its key or dash. */
  readonly column: number;
  /** It stands in brackets. */
  readonly inFlow: boolean;
}

/**
 * The edits that write a value in the place of a scalar, which keeps its way of writing where that can hold the value:
 * quotes their kind, a folded text its width. A comment behind it stays.
 */
export function replaceValue(node: ScalarNode, value: string | number, around: Around): FieldEdit[] {
  const { file, start, end } = node;
  const edit = (text: string): FieldEdit[] =>
    node.written === text ? [] : [{ file: file.name, start, end, text, column: 0 }];
  if (node.style === 'markdown') return edit(markdownText(node, String(value)));
  if (typeof value === 'number') return edit(String(value));
  if (node.style === 'block')
    return edit(fitsBlock(value) ? block(node, value, around) : inlineText(value, false));
  const quote = file.text[start];
  if (node.style === 'quoted' && (around.inFlow || !value.includes('\n')))
    return edit(quotedText(value, quote as Quote)); // what a quoted scalar begins with
  if (around.inFlow) return edit(inlineText(value, true));
  return replaceLine(node, value, around);
}

/** A text that may need lines of its own: they stand below the line, and so below its comment. */
function replaceLine(node: ScalarNode, value: string, { column }: Around): FieldEdit[] {
  const { file, start, end } = node;
  const style = styleOf(file);
  // As much room as the line has: its value keeps its place.
  const opening = ' '.repeat(Math.max(0, columnIn(file.text, start) - column - 1));
  const printed = printValue(value, { opening, column, order: NO_ORDER, style });
  return withBelow(node, { start, end, text: printed.beside }, printed);
}

const NO_ORDER = { rank: () => 0, in: () => NO_ORDER, item: () => NO_ORDER };

/** An edit within a line, and the lines that come to stand below that line. */
export function withBelow(
  { file }: Pick<ScalarNode, 'file'>,
  within: { readonly start: number; readonly end: number; readonly text: string },
  { below }: Printed,
): FieldEdit[] {
  const { text } = file;
  const name = file.name;
  const edits: FieldEdit[] =
    text.slice(within.start, within.end) === within.text ? [] : [{ file: name, ...within, column: 0 }];
  if (below.length === 0) return edits;
  const at = lineEnd(text, within.end);
  const lines = below.map((line) => styleOf(file).lineEnd + line).join('');
  // Lines below belong to this value, and come before whatever else is put in there.
  if (at === within.end) {
    const last = edits.pop() ?? { file: name, ...within, column: 0 };
    return [...edits, { ...last, text: last.text + lines }];
  }
  return [...edits, { file: name, start: at, end: at, text: lines, column: Number.MAX_SAFE_INTEGER }];
}

function block(node: ScalarNode, value: string, { column }: Around): string {
  const { file, start, end } = node;
  const { text } = file;
  const headerEnd = lineEnd(text, start);
  const [, mark = '|', sign = '', digit = '', rest = ''] =
    /^([|>])([-+]?)([1-9]?)([\s\S]*)$/.exec(signFirst(text.slice(start, headerEnd))) ?? [];
  const old = text.slice(headerEnd, Math.max(headerEnd, end)).split(/\r?\n/).slice(1);
  const first = old.find((line) => line.trim() !== '');
  const inner = digit !== '' ? column + Number(digit) : first ? skipSpace(first, 0) : column + INDENT;
  const width = Math.max(...old.map((line) => line.length), old.length > 1 ? 40 : WIDTH);
  const room = Math.min(width, WIDTH + 20) - inner;
  const isFolded = mark === '>' || value.split('\n').some((line) => line.length > room);
  const pad = ' '.repeat(inner);
  const lines = blockLines(value, isFolded, room).map((line) => (line === '' ? '' : pad + line));
  return [(isFolded ? '>' : '|') + sign + digit + rest, ...lines].join(styleOf(file).lineEnd);
}

/** `>2-` and `>-2` are the same. */
function signFirst(header: string): string {
  return header.replace(/^(.)([1-9])([-+])/, '$1$3$2');
}

function markdownText({ file }: ScalarNode, value: string): string {
  const ends = file.text.endsWith('\n') && !value.endsWith('\n') ? '\n' : '';
  return (value + ends).replaceAll('\n', styleOf(file).lineEnd);
}

function columnIn(text: string, at: number): number {
  return at === 0 ? 0 : at - text.lastIndexOf('\n', at - 1) - 1;
}
