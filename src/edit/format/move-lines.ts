import type { ScalarNode } from '../../source/tree.js';
import { columnOf, lineEnd, nextLine } from './margin.js';
import { Unusual } from './unusual.js';

/** Columns by which a value stands to the right of its key or dash. */
export const INDENT = 2;

/** Spaces to stand at `column`. */
export function pad(column: number): string {
  return ' '.repeat(column);
}

/** Where a value's parent (its key or dash) stands: the column now, and the column it moves to. */
export interface Move {
  readonly from: number;
  readonly to: number;
}

/**
 * A text over several lines, plain or in quotes, its further lines moved so that the outermost stands two columns
 * in from its parent; their indentation is no part of the text.
 */
export function movedText(written: string, { to }: Move): string {
  return moveBy(written, (outermost) => to + INDENT - outermost);
}

/**
 * Brackets over several lines, moved as a whole by as much as the first of them (`first`), but not further to the
 * left than two columns in from their parent.
 */
export function movedBrackets(written: string, { to }: Move, first: Move): string {
  return moveBy(written, (outermost) => Math.max(first.to - first.from, to + INDENT - outermost));
}

function moveBy(written: string, distance: (outermost: number) => number): string {
  if (!written.includes('\n')) return written;
  const [first = '', ...others] = written.split(/\r?\n/);
  const indents = others.filter((line) => /[^ \t]/.test(line)).map((line) => line.search(/[^ ]/));
  // A quote or bracket may be closed by a line of its own, but not by none.
  const by = distance(indents.reduce((least, indent) => Math.min(least, indent)));
  const moved = others.map((line) => {
    if (!/[^ \t]/.test(line)) return '';
    const indent = line.search(/[^ ]/);
    return pad(indent + by) + line.slice(indent);
  });
  return [first, ...moved].join('\n');
}

/** A moved block text, and where the line below it starts in the old text. */
export interface MovedBlock {
  readonly text: string;
  readonly next: number;
  /** Whether blank lines behind it are part of the text (`|+`). */
  readonly keepsBlankLines: boolean;
}

/**
 * A block text (`|`, `>`) from its mark on, its lines moved as a whole: two columns in from their parent, or as many
 * as the mark says (`|2`).
 */
export function movedBlock(text: string, { start, end }: ScalarNode, { from, to }: Move): MovedBlock {
  const headerEnd = lineEnd(text, start);
  const header = text.slice(start, headerEnd).replace(/^(\S+)[ \t]+$/, '$1');
  const [, signs = ''] = /^[|>](\S*)/.exec(header) ?? [];
  const keepsBlankLines = signs.includes('+');
  const stated = /[1-9]/.exec(signs)?.[0];
  const lines: string[] = [];
  let indent = stated === undefined ? undefined : from + Number(stated);
  let next = nextLine(text, start);
  // Lines that seem blank are part of the text when they are longer than its indentation.
  let kept = 0;
  let below = next;
  while (below < text.length) {
    const line = text.slice(below, lineEnd(text, below));
    const isBlank = !/[^ ]/.test(line);
    if (below >= end && /[^ \t]/.test(line)) break;
    if (!isBlank) indent ??= firstIndent(line);
    if (isBlank && line.length <= (indent ?? Number.POSITIVE_INFINITY)) lines.push('');
    else {
      if (indent === undefined || line.slice(0, indent).trim() !== '') throw new Unusual();
      lines.push(pad(stated === undefined ? to + INDENT : to + Number(stated)) + line.slice(indent));
    }
    below = nextLine(text, below);
    if (keepsBlankLines || lines.at(-1) !== '') {
      kept = lines.length;
      next = below;
    }
  }
  return { text: [header, ...lines.slice(0, kept)].join('\n'), next, keepsBlankLines };
}

/** Parsers disagree where a tab is all that stands on the line that sets the indentation. */
function firstIndent(line: string): number {
  if (line.trim() === '') throw new Unusual();
  return line.search(/[^ ]/);
}

/** The move of what stands at `at` to the column `to`. */
export function moveOf(text: string, at: number, to: number): Move {
  return { from: columnOf(text, at), to };
}
