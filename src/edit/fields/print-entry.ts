import type { KeyOrder } from '../format/key-order.js';
import { isFields, isItems, type PlainFields, type PlainValue } from './plain-value.js';
import { blockLines, fitsBlock, inlineText } from './scalar-text.js';
import { INDENT, WIDTH, type WriteStyle } from './write-style.js';

/** How the mappings beside a new one are written. */
export type Beside = 'flow' | 'block' | undefined;

/**
 * A value as it stands behind its key or dash: what follows on the same line, and the lines below it, which are
 * indented. Either may be empty.
 */
export interface Printed {
  readonly beside: string;
  readonly below: readonly string[];
}

/** A value in brackets, or a scalar: on one line. */
export function flowText(value: PlainValue, order: KeyOrder, style: WriteStyle): string {
  if (typeof value === 'number') return numberText(value);
  if (typeof value === 'string') return inlineText(value, true);
  if (isItems(value)) return `[${value.map((item) => flowText(item, order.item(), style)).join(', ')}]`;
  const entries = sorted(value, order).map(
    ([key, inner]) => `${key}: ${flowText(inner, order.in(key), style)}`,
  );
  return entries.length === 0 ? '{}' : `{${style.bracePad}${entries.join(', ')}${style.bracePad}}`;
}

/**
 * A value as it is written behind `opening` (a key with its colon) that stands at `column`; what is short stands on
 * one line, in brackets.
 */
export function printValue(value: PlainValue, { opening, column, order, style, beside }: Printing): Printed {
  const room = WIDTH - column - opening.length - 1;
  if (typeof value === 'number') return { beside: numberText(value), below: [] };
  if (typeof value === 'string') return printText(value, room, column);
  const flow = isSimple(value) ? flowText(value, order, style) : undefined;
  const like = isFields(value) ? beside : undefined;
  if (flow !== undefined && like !== 'block' && (flow.length <= room || like === 'flow'))
    return { beside: flow, below: [] };
  const inner = column + INDENT;
  const below = isItems(value)
    ? value.flatMap((item) => printItem(item, { column: inner, gap: INDENT, order: order.item(), style }))
    : printFields(value, { column: inner, order, style });
  return { beside: '', below };
}

interface Printing {
  readonly opening: string;
  readonly column: number;
  readonly order: KeyOrder;
  readonly style: WriteStyle;
  readonly beside?: Beside;
}

/** The lines of a mapping's entries at `column`, in the order of the schema. */
function printFields(
  fields: PlainFields,
  { column, order, style, beside }: Omit<Printing, 'opening'>,
): string[] {
  return sorted(fields, order).flatMap(([key, value]) =>
    printEntry(key, value, { column, order: order.in(key), style, beside }),
  );
}

/** The lines of one entry at `column`; `order` is that of its value. */
export function printEntry(key: string, value: PlainValue, rest: Omit<Printing, 'opening'>): string[] {
  if (!/^\w+$/.test(key)) throw new Error(`no key of a field: ${key}`);
  const opening = `${key}:`;
  const { beside, below } = printValue(value, { opening, ...rest });
  return [`${' '.repeat(rest.column)}${opening}${beside === '' ? '' : ` ${beside}`}`, ...below];
}

/** The lines of one item whose dash stands at `column` and whose content begins `gap` further in. */
export function printItem(
  item: PlainValue,
  { column, gap, order, style }: { column: number; gap: number; order: KeyOrder; style: WriteStyle },
): string[] {
  const dash = `${' '.repeat(column)}-${' '.repeat(gap - 1)}`;
  if (isFields(item)) {
    const [first = '', ...others] = printFields(item, { column: column + gap, order, style });
    return [dash + first.slice(column + gap), ...others];
  }
  if (isItems(item)) return [dash + flowText(item, order, style)];
  const { beside, below } = printValue(item, { opening: '-', column, order, style });
  return [dash + beside, ...below];
}

function printText(text: string, room: number, column: number): Printed {
  const inline = inlineText(text, false);
  const isOneLine = !text.includes('\n');
  if (!fitsBlock(text) || (isOneLine && (inline.length <= room || !text.includes(' '))))
    return { beside: inline, below: [] };
  const inner = WIDTH - column - INDENT;
  const isFolded = text.split('\n').some((line) => line.length > inner);
  const pad = ' '.repeat(column + INDENT);
  const below = blockLines(text, isFolded, inner).map((line) => (line === '' ? '' : pad + line));
  return { beside: isFolded ? '>-' : '|-', below };
}

/** A longer text in the brackets of a mapping is hard to read. */
const LONGEST_IN_BRACES = 30;

/** Whether a value has only short parts, so that brackets may hold it. */
function isSimple(value: readonly PlainValue[] | PlainFields): boolean {
  const longest = isItems(value) ? WIDTH : LONGEST_IN_BRACES;
  const inner = isItems(value) ? value : Object.values(value);
  return inner.every(
    (one) =>
      typeof one === 'number' || (typeof one === 'string' && one.length <= longest && !one.includes('\n')),
  );
}

function numberText(value: number): string {
  if (!Number.isFinite(value)) throw new Error('only a finite number is written');
  return String(value);
}

function sorted(fields: PlainFields, order: KeyOrder): [string, PlainValue][] {
  return Object.entries(fields).sort(([a], [b]) => order.rank(a) - order.rank(b));
}
