import type { Token } from 'markdown-it';
import { tableOf } from '../../../src/render/tokens/table.js';

/** Tokens with those of every table behind its own: `tr` for a row, and behind it a `cell` for each of its cells. */
export function withCells(tokens: readonly Token[]): Token[] {
  return tokens.flatMap((token) => {
    const table = tableOf(token);
    if (table === undefined) return [token];
    const rows = [table.head, ...table.rows].flatMap(({ anchor, cells }) => [
      like(token, { type: 'tr', attrs: anchor === undefined ? null : [['id', anchor]] }),
      ...cells.map(({ content, children }) =>
        like(token, { type: 'cell', content, children: [...(children ?? [])] }),
      ),
    ]);
    return [token, ...rows];
  });
}

function like(token: Token, own: Partial<Token>): Token {
  return Object.assign(Object.create(token), own);
}
