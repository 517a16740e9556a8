import type { StateCore, StateInline, Token } from 'markdown-it';
import { readAttributes, readRowAnchor } from './attributes.js';
import { tableOf } from './table.js';

/** Everything that inline Markdown can begin with. */
const MARKUP = /[\\`~*_[\]!<&^\n]/;
const NEXT_MARKUP = new RegExp(MARKUP, 'g');

/**
 * Reads what stands inside blocks. Most of a book is mere words, and looking for mark-up piece by piece in them costs
 * as much as all the rest: they become one text at once, or in a table cell stay its content, without children.
 */
export function readInline(state: StateCore): void {
  const { tokens, md, env, Token } = state;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token?.type === 'table') readTableWords(token, state);
    if (token?.type !== 'inline') continue;
    const { content, children } = token;
    if (MARKUP.test(content)) md.inline.parse(content, md, env, children ?? []);
    else if (content !== '') children?.push(textToken(Token, content));
    readAttributes(tokens[at - 1], token);
  }
}

function readTableWords(token: Token, { md, env }: StateCore): void {
  const { head, rows = [] } = tableOf(token) ?? {};
  if (head === undefined) return;
  for (const row of [head, ...rows]) {
    readRowAnchor(row);
    for (const cell of row.cells) {
      if (!MARKUP.test(cell.content)) continue;
      cell.bold = BOLD.exec(cell.content)?.[1];
      if (cell.bold !== undefined) continue;
      const children: Token[] = [];
      md.inline.parse(cell.content, md, env, children);
      cell.children = joinedText(children);
    }
  }
}

/** Words without mark-up between two pairs of asterisks, which then always make them bold. */
const BOLD = /^\*\*(?!\s)([^\\`~*_[\]!<&\n]+)(?<!\s)\*\*$/;

/** Escaped characters become ordinary text and texts beside each other one, as the parser does for paragraphs. */
function joinedText(tokens: readonly Token[]): Token[] {
  const joined: Token[] = [];
  for (const token of tokens) {
    if (token.type === 'text_special') token.type = 'text';
    if (token.children) token.children = joinedText(token.children);
    const last = joined.at(-1);
    if (token.type === 'text' && last?.type === 'text') last.content += token.content;
    else joined.push(token);
  }
  return joined;
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
