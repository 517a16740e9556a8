import type { StateBlock, StateCore, Token } from 'markdown-it';
import type { Column } from './block.js';

/** What stands in a cell, as written. */
export interface TableCell {
  content: string;
  /** Its words, if they are bold as a whole: nearly all mark-up there is in cells, and it needs no tokens. */
  bold: string | undefined;
  /** Its tokens, where there is other mark-up. */
  children: readonly Token[] | undefined;
}

export interface TableRow {
  /** Written `{#id}` at the end of the first cell: where links to the row lead. */
  anchor: string | undefined;
  readonly cells: readonly TableCell[];
}

/** What a `table` token stands for. */
export interface TokenTable {
  readonly aligns: readonly Column['align'][];
  readonly head: TableRow;
  readonly rows: readonly TableRow[];
  /** Set by `readStructure`. */
  id: string | undefined;
  caption: Token | undefined;
  /** Whether it only sets things side by side; see `Table.layout` in block.ts. */
  layout: boolean;
}

const tables = new WeakMap<Token, TokenTable>();

/** The table of a `table` token. */
export function tableOf(token: Token | undefined): TokenTable | undefined {
  return token?.type === 'table' ? tables.get(token) : undefined;
}

const BAR = 0x7c;
const DELIMITERS = /^\|(?: *:?-+:? *\|)+$/;

/**
 * Block rule for tables as our templates write them, which most of a book is: a bar at both ends of every line, no bar
 * escaped, as many cells in every row as in the head. They become one token with their rows, and not ten for each of
 * theirs. Any other is left to the parser's own rule, and to `gatherTables`.
 */
export function readTable(state: StateBlock, start: number, end: number, silent: boolean): boolean {
  const { bMarks, sCount, eMarks, src } = state;
  const lineAt = (line: number) =>
    sCount[line] === 0 && src.charCodeAt(bMarks[line] ?? 0) === BAR
      ? src.slice(bMarks[line], eMarks[line])
      : '';
  if (state.blkIndent !== 0 || start + 2 > end || src.charCodeAt(bMarks[start] ?? 0) !== BAR) return false;
  const delimiters = lineAt(start + 1);
  const head = cellsOf(lineAt(start));
  if (!DELIMITERS.test(delimiters) || head === undefined) return false;
  const aligns = (cellsOf(delimiters) ?? []).map(({ content }) => alignOf(content));
  if (aligns.length !== head.length) return false;
  const rows: TableRow[] = [];
  let line = start + 2;
  for (; line < end && !state.isEmpty(line); line += 1) {
    const cells = cellsOf(lineAt(line));
    if (cells?.length !== aligns.length) return false;
    rows.push({ anchor: undefined, cells });
  }
  if (silent) return true;
  addTable(state.push('table', 'table', 0), aligns, { anchor: undefined, cells: head }, rows);
  state.line = line;
  return true;
}

/** Of a line with a bar at each end; undefined for any other, and where a bar is escaped. */
function cellsOf(line: string): TableCell[] | undefined {
  if (line.length < 2 || !line.endsWith('|') || line.includes('\\|')) return undefined;
  return line
    .slice(1, -1)
    .split('|')
    .map((words) => ({ content: words.trim(), bold: undefined, children: undefined }));
}

function alignOf(delimiter: string): Column['align'] {
  if (!delimiter.endsWith(':')) return 'left';
  return delimiter.startsWith(':') ? 'center' : 'right';
}

function addTable(
  token: Token,
  aligns: TokenTable['aligns'],
  head: TableRow,
  rows: readonly TableRow[],
): void {
  tables.set(token, { aligns, head, rows, id: undefined, caption: undefined, layout: false });
}

/** Core rule, behind that of blocks: what the parser's own rule for tables made becomes `table` tokens, too. */
export function gatherTables(state: StateCore): void {
  const tokens: Token[] = [];
  let inside: Token[] | undefined;
  for (const token of state.tokens) {
    if (token.type === 'table_open') inside = [];
    else if (token.type === 'table_close' && inside !== undefined) {
      tokens.push(gathered(state, inside));
      inside = undefined;
    } else (inside ?? tokens).push(token);
  }
  state.tokens = tokens;
}

function gathered({ Token }: StateCore, parts: readonly Token[]): Token {
  const aligns: Column['align'][] = [];
  const rows: { anchor: undefined; cells: TableCell[] }[] = [];
  for (const { type, content, attrs } of parts) {
    if (type === 'tr_open') rows.push({ anchor: undefined, cells: [] });
    else if (type === 'th_open') aligns.push(styledAlign(attrs?.[0]?.[1]));
    else if (type === 'inline') rows.at(-1)?.cells.push({ content, bold: undefined, children: undefined });
  }
  const [head = { anchor: undefined, cells: [] }, ...body] = rows;
  const token = new Token('table', 'table', 0);
  token.block = true;
  addTable(token, aligns, head, body);
  return token;
}

function styledAlign(style: unknown): Column['align'] {
  if (style === 'text-align:right') return 'right';
  return style === 'text-align:center' ? 'center' : 'left';
}
