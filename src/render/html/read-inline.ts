import type { StateCore } from 'markdown-it';
import { readAttributes } from './attributes.js';

/** Everything that inline Markdown can begin with. */
const MARKUP = /[\\`~*_[\]!<&^\n]/;

/**
 * Reads what stands inside blocks. A table cell of mere words keeps them as its content and gets no children:
 * most of a book are such cells, and looking for mark-up piece by piece in each costs as much as all the rest.
 */
export function readInline({ tokens, md, env }: StateCore): void {
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token?.type !== 'inline') continue;
    const block = tokens[at - 1];
    const isCell = block?.type === 'td_open' || block?.type === 'th_open';
    if (isCell && !MARKUP.test(token.content)) continue;
    md.inline.parse(token.content, md, env, token.children ?? []);
    if (!isCell) readAttributes(block, token);
  }
}
