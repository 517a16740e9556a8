import type { StateCore, Token } from 'markdown-it';
import { joinGroupRows } from './group-rows.js';

/** What a `figure` token stands for. */
export interface PlacedFigure {
  readonly id: string;
  readonly description: string;
  readonly caption: Token | undefined;
}

/** What a `table_open` token stands for. */
export interface PlacedTable {
  readonly id: string | undefined;
  readonly caption: Token | undefined;
  readonly columns: number;
}

const HEADING_NUMBER = /^[A-Z0-9]+(?:\.\d+)+\s+/;
const CAPTION_NUMBER = /^(?:Tabel|Gambar|Table|Figure) [A-Z0-9]+(?:\.\d+)*\s+/;

const placedFigures = new WeakMap<Token, PlacedFigure>();
const placedTables = new WeakMap<Token, PlacedTable>();

/** The figure of a `figure` token. */
export function figureOf(token: Token): PlacedFigure | undefined {
  return placedFigures.get(token);
}

/** The table of a `table_open` token. */
export function tableOf(token: Token): PlacedTable | undefined {
  return placedTables.get(token);
}

/** An attribute as text; undefined when the token has none of that name. */
export function attribute(token: Token, name: string): string | undefined {
  return token.attrGet(name)?.toString();
}

/**
 * Turns the flat tokens of our Markdown into what a book has: a caption joins its table, a picture and its
 * caption become a figure, cell alignment becomes a class, and the mark of a gap is known as one. Last core
 * rule, when escaped characters are ordinary text again.
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
    const table = given[at + 3];
    const figure = kind === 'figure' ? figureAt(state, at) : undefined;
    if (figure !== undefined) {
      tokens.push(figure.token);
      at += figure.length - 1;
    } else if (kind === 'caption' && table?.type === 'table_open') {
      const caption = given[at + 1];
      setOffNumber(state, caption, CAPTION_NUMBER);
      markGaps(caption?.children ?? []);
      placedTables.set(table, { id: attribute(token, 'id'), caption, columns: countColumns(given, at + 3) });
      at += 2;
    } else {
      if (token.type === 'table_open' && !placedTables.has(token))
        placedTables.set(token, { id: undefined, caption: undefined, columns: countColumns(given, at) });
      if (token.type === 'th_open' || token.type === 'td_open') alignByClass(token);
      if (token.type === 'th_open' && given[at + 1]?.content === '') emptyHead(token, given[at + 2]);
      tokens.push(token);
    }
  }
  state.tokens = joinGroupRows(tokens);
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

function countColumns(tokens: readonly Token[], table: number): number {
  let columns = 0;
  for (let at = table; tokens[at] && tokens[at]?.type !== 'tr_close'; at += 1)
    if (tokens[at]?.type === 'th_open') columns += 1;
  return columns;
}

/** The page's security policy forbids `style`, which is how markdown-it aligns a cell. */
function alignByClass(cell: Token): void {
  const align = /text-align:(right|center)/.exec(attribute(cell, 'style') ?? '')?.[1];
  cell.attrs = (cell.attrs ?? []).filter(([name]) => name !== 'style');
  if (align) cell.attrJoin('class', align);
  if (cell.type === 'th_open') cell.attrSet('scope', 'col');
}

/** A head that says nothing is an ordinary cell: a screen reader would announce it for every row. */
function emptyHead(open: Token, close: Token | undefined): void {
  open.tag = 'td';
  open.attrs = null;
  if (close) close.tag = 'td';
}

function markGaps(children: readonly Token[]): void {
  children.forEach((token, at) => {
    if (token.type !== 'em_open' || children[at + 2]?.type !== 'em_close') return;
    const text = children[at + 1]?.content;
    if (text === '(belum diisi)' || text === '(not filled in)') token.attrSet('class', 'missing');
  });
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
