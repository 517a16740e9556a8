import { lineText } from '../source/lines.js';
import type { SourceFile } from '../source/tree.js';

/** Gives the lines of a text by number, from 1, without their line ends; undefined past the last. */
export type LinesOf = (line: number) => string | undefined;

/** A reader of a file's lines, which are counted once and only when the first is asked for. */
export function linesOf(file: SourceFile): LinesOf {
  return (line) => lineText(file, line);
}
