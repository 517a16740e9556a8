import type { TextEdit } from '../diagnostics/diagnostic.js';
import type { Path, Place } from '../diagnostics/place.js';
import { placeOf } from './lines.js';
import { nodeAt } from './locate.js';
import type { TreeNode } from './tree.js';

/** More than this is not looked for: it is the text itself, and would make a pattern that is too large to run. */
const LONGEST = 1000;

/**
 * Where `words` first stand in the text at `path`, so that a finding in a long text points at its line.
 * Folded text may break a line between two words. Undefined when there is no text there, or the words are
 * written in another way (an escape inside quotes).
 */
export function locateWords(tree: TreeNode, path: Path, words: string): Place | undefined {
  const node = nodeAt(tree, path);
  if (node?.kind !== 'scalar' || words.length > LONGEST) return undefined;
  const { file, start, end } = node;
  const match = asWritten(words, 'u').exec(file.text.slice(start, end));
  return match ? placeOf(file, start + match.index, start + match.index + match[0].length, path) : undefined;
}

/**
 * The edits that write `text` wherever `words` stand in the text at `path`; none where they are written in
 * another way. `text` must mean the same in every style of YAML: words, with no marks that YAML reads.
 */
export function replaceWords(tree: TreeNode, path: Path, words: string, text: string): TextEdit[] {
  const node = nodeAt(tree, path);
  if (node?.kind !== 'scalar' || words.length > LONGEST) return [];
  const { file, start, end } = node;
  return [...file.text.slice(start, end).matchAll(asWritten(words, 'gu'))].map((match) => ({
    file: file.name,
    start: start + match.index,
    end: start + match.index + match[0].length,
    text,
  }));
}

function asWritten(words: string, flags: string): RegExp {
  return new RegExp(words.trim().split(/\s+/).map(escaped).join('\\s+'), flags);
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
