/** One step from a mapping or list to a child: a key, or a 0-based index. */
export type Segment = string | number;

/** Where a value stands in the merged tree, from the root: `['gaps', 3, 'current']`. */
export type Path = readonly Segment[];

/** A stretch of one file. Lines and columns count from 1; the end is exclusive, as editors count it. */
export interface Span {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** A stretch of a file together with the value it holds. `file` is relative to the project, with `/`. */
export interface Place extends Span {
  readonly file: string;
  readonly path: Path;
}

/** The path as people write it: `dimensions.living.programs[3].lead`; the root is the empty text. */
export function pathText(path: Path): string {
  let text = '';
  for (const segment of path) text += stepText(text, segment);
  return text;
}

/** What one more step adds to the text of a path. */
export function stepText(before: string, segment: Segment): string {
  if (typeof segment === 'number') return `[${segment}]`;
  return before === '' ? segment : `.${segment}`;
}
