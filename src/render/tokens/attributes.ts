import type { Token } from 'markdown-it';
import type { TableRow } from './table.js';

const CLASSES = new Set(['front', 'chapter', 'annex', 'caption', 'figure', 'page']);

/**
 * Gives a heading or paragraph the `{#id .class}` at the end of its words, and nothing else anything, with only
 * the classes a book has. A general attribute syntax would let prose set any attribute, and costs quadratic time.
 * A brace that was escaped stays text: it must be no `text` token yet when this runs.
 */
export function readAttributes(block: Token | undefined, inline: Token): void {
  if (block?.type !== 'heading_open' && block?.type !== 'paragraph_open') return;
  const last = inline.content.endsWith('}') ? inline.children?.at(-1) : undefined;
  if (last?.type === 'text') take(block, last);
}

function take(block: Token, last: Token): void {
  const brace = last.content.lastIndexOf('{');
  const words = last.content.slice(brace + 1, -1).split(' ');
  if (brace === -1 || !last.content.endsWith('}') || !words.every(isAttribute)) return;
  for (const word of words) {
    if (word.startsWith('#')) block.attrSet('id', word.slice(1));
    else block.attrJoin('class', word.slice(1));
  }
  last.content = last.content.slice(0, brace).trimEnd();
}

function isAttribute(word: string): boolean {
  return word.startsWith('.') ? CLASSES.has(word.slice(1)) : /^#[A-Za-z][A-Za-z0-9-]*$/.test(word);
}

const ROW_ANCHOR = / ?\{#([a-z][a-z0-9-]*)\}$/;

/**
 * Gives a table row the `{#id}` at the end of its first cell, so that it can be linked to (a gap, an indicator).
 * The cell's words must still be as written: a brace that was escaped then has its backslash.
 */
export function readRowAnchor(row: TableRow): void {
  const [first] = row.cells;
  const match = first?.content.endsWith('}') ? ROW_ANCHOR.exec(first.content) : null;
  if (!first || match?.[1] === undefined) return;
  row.anchor = match[1];
  first.content = first.content.slice(0, match.index);
}
