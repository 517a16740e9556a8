import type { SourceFile } from '../../source/tree.js';

/** Habits of a file that what is written into it follows. */
export interface WriteStyle {
  readonly lineEnd: '\n' | '\r\n';
  /** What stands inside the braces of `{ a: 1 }` and `{a: 1}`. */
  readonly bracePad: '' | ' ';
}

export const NEW_FILE: WriteStyle = { lineEnd: '\n', bracePad: '' };

const known = new WeakMap<SourceFile, WriteStyle>();

/** The habits of a file: what most of its lines and braces do. */
export function styleOf(file: SourceFile): WriteStyle {
  const found = known.get(file) ?? look(file.text);
  known.set(file, found);
  return found;
}

function look(text: string): WriteStyle {
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  return {
    lineEnd: 2 * count(/\r\n/g) > count(/\n/g) ? '\r\n' : '\n',
    bracePad: count(/\{ /g) > count(/\{[^\s}]/g) ? ' ' : '',
  };
}

/** Longer lines are broken where they may be. */
export const WIDTH = 100;

/** How much further in a mapping or list stands than its key. */
export const INDENT = 2;
