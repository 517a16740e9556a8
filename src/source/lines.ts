import type { Path, Place, Span } from '../diagnostics/place.js';
import type { SourceFile } from './tree.js';

const tables = new WeakMap<SourceFile, Uint32Array>();

/** Most files never have a finding, so their lines are counted only when a place is asked for. */
function lineStarts(file: SourceFile): Uint32Array {
  const known = tables.get(file);
  if (known) return known;
  const { text } = file;
  let count = 1;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) count++;
  // Four bytes a line, and none to spare: a file may hold sixty million.
  const starts = new Uint32Array(count);
  let line = 0;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts[++line] = at + 1;
  tables.set(file, starts);
  return starts;
}

/** How many lines a file has; what follows the last line end counts, also when it is nothing. */
export function lineCount(file: SourceFile): number {
  return lineStarts(file).length;
}

/** A line by its number, from 1, without its line end; undefined past the last. */
export function lineText(file: SourceFile, line: number): string | undefined {
  const starts = lineStarts(file);
  const start = starts[line - 1];
  if (start === undefined) return undefined;
  return file.text.slice(start, (starts[line] ?? file.text.length + 1) - 1).replace(/\r$/, '');
}

/** The 1-based line and column (UTF-16 units) of an offset; an offset outside the text is drawn inside. */
export function positionAt(file: SourceFile, offset: number): { line: number; column: number } {
  const starts = lineStarts(file);
  const inside = Math.min(Math.max(offset, 0), file.text.length);
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= inside) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: inside - (starts[low] ?? 0) + 1 };
}

/** The lines and columns from `start` to `end` (exclusive), both offsets in UTF-16 units. */
export function spanOf(file: SourceFile, start: number, end: number): Span {
  const from = positionAt(file, start);
  const to = positionAt(file, end);
  return { line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
}

/** The place of a stretch of a file's text, holding the value at `path`. */
export function placeOf(file: SourceFile, start: number, end: number, path: Path): Place {
  return { file: file.name, path, ...spanOf(file, start, end) };
}
