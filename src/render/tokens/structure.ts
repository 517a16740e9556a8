import type { StateCore, Token } from 'markdown-it';
import { type TokenTable, tableOf } from './table.js';

/** What a `figure` token stands for. */
export interface PlacedFigure {
  readonly id: string;
  readonly description: string;
  readonly caption: Token | undefined;
}

const HEADING_NUMBER = /^[A-Z0-9]+(?:\.\d+)+\s+/;
const CAPTION_NUMBER = /^(?:Tabel|Gambar|Table|Figure) [A-Z0-9]+(?:\.\d+)*\s+/;

const placedFigures = new WeakMap<Token, PlacedFigure>();

/** The figure of a `figure` token. */
export function figureOf(token: Token): PlacedFigure | undefined {
  return placedFigures.get(token);
}

/** An attribute as text; undefined when the token has none of that name. */
export function attribute(token: Token, name: string): string | undefined {
  return token.attrGet(name)?.toString();
}

/**
 * Turns the flat tokens of our Markdown into what a book has: a caption joins its table, a picture and its
 * caption become a figure, and the mark of a gap is known as one. Last core rule, when escaped characters are
 * ordinary text again.
 */
export function readStructure(state: StateCore): void {
  const given = state.tokens;
  const tokens: Token[] = [];
  for (let at = 0; at < given.length; at += 1) {
    const token = given[at];
    if (token === undefined) break;
    if (token.type === 'inline') markGaps(token.children ?? []);
    if (token.type === 'heading_open') setOffNumber(state, given[at + 1], HEADING_NUMBER);
    const kind = token.type === 'paragraph_open' ? attribute(token, 'class') : undefined;
    const table = kind === 'caption' ? tableOf(given[at + 3]) : undefined;
    const figure = kind === 'figure' ? figureAt(state, at) : undefined;
    if (figure !== undefined) {
      tokens.push(figure.token);
      at += figure.length - 1;
    } else if (table !== undefined) {
      const caption = given[at + 1];
      setOffNumber(state, caption, CAPTION_NUMBER);
      markGaps(caption?.children ?? []);
      table.id = attribute(token, 'id');
      table.caption = caption;
      at += 2;
    } else {
      const own = tableOf(token);
      if (own !== undefined) finishTable(own);
      tokens.push(token);
    }
  }
  state.tokens = tokens;
}

function finishTable(table: TokenTable): void {
  table.layout = table.caption === undefined && table.head.cells.every(({ content }) => content === '');
  for (const { cells } of [table.head, ...table.rows])
    for (const { children } of cells) if (children !== undefined) markGaps(children);
}

function figureAt(state: StateCore, at: number): { token: Token; length: number } | undefined {
  const [open, inline, , captionOpen, captionInline] = state.tokens.slice(at, at + 5);
  const picture = inline?.children?.[0];
  const rest = inline?.children?.slice(1) ?? [];
  const id = open && attribute(open, 'id');
  if (!id || picture?.type !== 'image' || rest.some(({ content }) => content !== '')) return undefined;
  const hasCaption = captionOpen?.type === 'paragraph_open' && attribute(captionOpen, 'class') === 'caption';
  const token = new state.Token('figure', 'figure', 0);
  token.block = true;
  const caption = hasCaption ? captionInline : undefined;
  setOffNumber(state, caption, CAPTION_NUMBER);
  markGaps(caption?.children ?? []);
  placedFigures.set(token, { id, description: textOf(picture.children ?? []), caption });
  return { token, length: hasCaption ? 6 : 3 };
}

/** Gives the number at the start of a heading or caption a token of its own, so that it can look different. */
function setOffNumber(state: StateCore, inline: Token | undefined, pattern: RegExp): void {
  const first = inline?.children?.[0];
  const number = first?.type === 'text' ? pattern.exec(first.content)?.[0] : undefined;
  if (!inline?.children || !first || number === undefined) return;
  const token = new state.Token('number', 'span', 0);
  token.content = number;
  first.content = first.content.slice(number.length);
  inline.children.unshift(token);
}

function markGaps(children: readonly Token[]): void {
  for (let at = 0; at + 2 < children.length; at += 1) {
    const token = children[at];
    if (token?.type !== 'em_open' || children[at + 2]?.type !== 'em_close') continue;
    const text = children[at + 1]?.content;
    if (text === '(belum diisi)' || text === '(not filled in)') token.attrSet('class', 'missing');
  }
}

/** The words of inline tokens, without mark-up. */
export function textOf(tokens: readonly Token[]): string {
  let text = '';
  for (const { type, content, children } of tokens) {
    if (type === 'text' || type === 'code_inline' || type === 'number') text += content;
    else if (type === 'softbreak' || type === 'hardbreak') text += ' ';
    else if (children) text += textOf(children);
  }
  return text;
}
