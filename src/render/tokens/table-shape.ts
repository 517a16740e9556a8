import type { Cell, Column, Table } from './block.js';
import { inlineText } from './inline-text.js';

/** How many characters of table text fit side by side on the page. */
export interface Room {
  readonly portrait: number;
  readonly landscape: number;
}

export interface TableShape {
  /** Of the table's width, by column; they add up to 1. */
  readonly shares: readonly number[];
  /** Whether the table needs a landscape page. */
  readonly across: boolean;
}

interface Need {
  /** Room for the longest word. */
  readonly least: number;
  /** Room for the whole of an ordinary cell. */
  readonly wanted: number;
  readonly isText: boolean;
}

/** Space between the words of two columns, in characters. */
const GUTTER = 2;
/** A word longer than this may be broken; a code or an amount up to it stays whole. */
const LONGEST_WHOLE = 22;
/** A column of prose narrower than this, in characters, is hard to read. */
const COMFORTABLE = 14;
/** A cell of more characters wants no more room than one of these: its words run over several lines anyway. */
const WANTED_MOST = 240;
/** Evens out: a column of ten times the words gets five times the room, or the others would be all line breaks. */
const EVENING = 0.7;
/** Rows that are measured; longer tables repeat themselves. */
const MEASURED = 200;

/**
 * The widths of a table's columns from what stands in them. Each column has at least room for its longest word, so
 * that amounts and years stay whole; what is left goes to the columns with the most to say.
 */
export function tableShape({ head, rows, columns }: Table, room: Room): TableShape {
  const lines = rows.slice(0, MEASURED).flatMap((row) => (row.kind === 'cells' ? [row.cells] : []));
  const needs = columns.map(({ align }, index) =>
    needOf(
      head[index] ?? [],
      lines.map((cells) => cells[index] ?? []),
      align,
    ),
  );
  const comfortable = sum(needs.map((need) => Math.max(need.least, Math.min(need.wanted, COMFORTABLE))));
  const across = comfortable > room.portrait;
  const width = across ? room.landscape : room.portrait;
  const widths = shareOut(needs, width);
  const all = sum(widths);
  return { shares: widths.map((one) => one / all), across };
}

/** Every column its least; then more by how much it wants, until all have what they want; then words. */
function shareOut(needs: readonly Need[], width: number): number[] {
  const widths = needs.map(({ least }) => least);
  let hungry = needs.map((_, index) => index);
  while (hungry.length > 0) {
    const spare = width - sum(widths);
    if (spare <= 0) return widths;
    const hunger = new Map(hungry.map((index) => [index, wish(needs[index], widths[index]) ** EVENING]));
    const all = sum([...hunger.values()]);
    if (all === 0) break;
    const full = hungry.filter(
      (index) => (spare * (hunger.get(index) ?? 0)) / all >= wish(needs[index], widths[index]),
    );
    for (const index of full.length > 0 ? full : hungry) {
      const more = (spare * (hunger.get(index) ?? 0)) / all;
      widths[index] = (widths[index] ?? 0) + Math.min(more, wish(needs[index], widths[index]));
    }
    if (full.length === 0) return widths;
    hungry = hungry.filter((index) => !full.includes(index));
  }
  // Words may have half as much again; what is left then makes all columns wider alike.
  const roomy = needs.map(({ isText }, index) => (isText ? (widths[index] ?? 0) / 2 : 0));
  const share = Math.min(1, Math.max(0, width - sum(widths)) / Math.max(1, sum(roomy)));
  return widths.map((one, index) => one + (roomy[index] ?? 0) * share);
}

function wish(need: Need | undefined, width = 0): number {
  return Math.max(0, (need?.wanted ?? 0) - width);
}

function needOf(head: Cell, cells: readonly Cell[], align: Column['align']): Need {
  // Heads are bold, and a short word among wide letters is the one that breaks.
  let least = longestWord(inlineText(head)) + 1;
  let wanted = 0;
  let total = 0;
  for (const cell of cells) {
    const text = inlineText(cell);
    // Numbers stay on one line, with their unit.
    least = Math.max(least, align === 'right' ? Math.min(text.length, LONGEST_WHOLE) : longestWord(text));
    wanted = Math.max(wanted, Math.min(text.length, WANTED_MOST));
    total += Math.min(text.length, WANTED_MOST);
  }
  // A column that is long all the way down wants more than one with a single long cell.
  const average = total / Math.max(1, cells.length);
  const usual = Math.max(least, Math.min(wanted, average * 2));
  return { least: least + GUTTER, wanted: usual + GUTTER, isText: align === 'left' };
}

function longestWord(text: string): number {
  const lengths = text.split(/[\s\u00ad]+/).map((word) => word.length);
  return Math.min(Math.max(...lengths), LONGEST_WHOLE);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
