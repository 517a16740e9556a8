import type { StateCore, Token } from 'markdown-it';

const CLASSES = new Set(['front', 'chapter', 'annex', 'caption', 'figure']);

/**
 * Reads `{#id .class}` at the end of a heading or paragraph, and nowhere else, with only the classes a book
 * has. A general attribute syntax would let prose set any attribute, and costs quadratic time. A brace that
 * was escaped stays text: it is no `text` token yet when this runs.
 */
export function readAttributes(state: StateCore): void {
  const { tokens } = state;
  for (let at = 0; at + 1 < tokens.length; at += 1) {
    const block = tokens[at];
    const inline = tokens[at + 1];
    if (block?.type !== 'heading_open' && block?.type !== 'paragraph_open') continue;
    if (inline?.type !== 'inline' || !inline.content.endsWith('}')) continue;
    const last = inline.children?.at(-1);
    if (last?.type === 'text') take(block, last);
  }
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
