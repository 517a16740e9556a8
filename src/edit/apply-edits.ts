import type { TextEdit } from '../diagnostics/diagnostic.js';

/**
 * The text with its edits made, in order of their places. Where two overlap, or insert at one place, the first in
 * the text wins and the other is left out; edits that only touch are both made.
 */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  let result = '';
  let done = 0;
  let insertedAt = -1;
  for (const { start, end, text: added } of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (start < done || (start === end && start === insertedAt)) continue;
    result += text.slice(done, start) + added;
    done = end;
    insertedAt = start === end ? start : -1;
  }
  return result + text.slice(done);
}
