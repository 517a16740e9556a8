import type { TextEdit } from '../../diagnostics/diagnostic.js';

/** An edit of fields. Of several that put something in at one place, the one furthest in comes first. */
export interface FieldEdit extends TextEdit {
  /** Where its first line stands; 0 for what is put into a line. */
  readonly column: number;
}

/**
 * The same edits with those that put something in at one place made one, so that none is lost: the end of a mapping is
 * often the end of the list that holds it.
 */
export function joinEdits(edits: readonly FieldEdit[]): TextEdit[] {
  const sorted = [...edits].sort((a, b) => a.start - b.start || a.end - b.end || b.column - a.column);
  const joined: TextEdit[] = [];
  for (const { file, start, end, text } of sorted) {
    const last = joined.at(-1);
    const isSame = last !== undefined && last.start === start && last.end === start && end === start;
    if (isSame) joined[joined.length - 1] = { ...last, text: last.text + text };
    else joined.push({ file, start, end, text });
  }
  return joined;
}
