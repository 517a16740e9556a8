import type { StateCore, StateInline, Token } from 'markdown-it';
import { readAttributes, readRowAnchor } from './attributes.js';

/** Everything that inline Markdown can begin with. */
const MARKUP = /[\\`~*_[\]!<&^\n]/;
const NEXT_MARKUP = new RegExp(MARKUP, 'g');

/**
 * Reads what stands inside blocks. Most of a book is mere words, and looking for mark-up piece by piece in them costs
 * as much as all the rest: they become one text at once, or in a table cell stay its content, without children.
 */
export function readInline({ tokens, md, env, Token }: StateCore): void {
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token?.type !== 'inline') continue;
    const block = tokens[at - 1];
    const isCell = block?.type === 'td_open' || block?.type === 'th_open';
    if (isCell) readRowAnchor(tokens[at - 2], token);
    const { content, children } = token;
    if (MARKUP.test(content)) md.inline.parse(content, md, env, children ?? []);
    else if (!isCell && content !== '') children?.push(textToken(Token, content));
    if (!isCell) readAttributes(block, token);
  }
}

/**
 * Takes everything up to the next piece of mark-up as text. The parser's own rule also stops at whatever plugins that
 * we do not have could want, and each time all its rules are asked.
 */
export function readText(state: StateInline, silent: boolean): boolean {
  const { src, pos, posMax } = state;
  NEXT_MARKUP.lastIndex = pos;
  const end = Math.min(NEXT_MARKUP.exec(src)?.index ?? posMax, posMax);
  if (end === pos) return false;
  if (!silent) state.pending += src.slice(pos, end);
  state.pos = end;
  return true;
}

function textToken(Token: StateCore['Token'], content: string): Token {
  const text = new Token('text', '', 0);
  text.content = content;
  return text;
}
