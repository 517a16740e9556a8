import { library } from './library.js';

/** A sign of YAML that a masterplan does not use, as the lexer met it. */
export interface Mark {
  readonly kind: 'anchor' | 'alias' | 'tag' | 'directive' | 'document';
  readonly at: number;
  readonly source: string;
}

export interface Scan {
  readonly marks: readonly Mark[];
  /** Where the text first nests deeper than allowed; the scan stops there. */
  readonly tooDeepAt: number | undefined;
  /** The first quotation mark that is never closed. */
  readonly unclosedAt: number | undefined;
}

/** The lexer announces with these what its next token is; they take no room in the text. */
const DOCUMENT = '\x02';
const FLOW_END = '\x18';
const SCALAR = '\x1f';

/**
 * Reads the lexer's tokens once, in time linear in the text: nesting must be known before parsing, because
 * a few hundred bytes of nested keys stop the parser for minutes.
 */
export function scan(text: string, maxDepth: number): Scan {
  const { Lexer } = library();
  const levels = new Levels();
  const marks: Mark[] = [];
  let unclosedAt: number | undefined;
  let at = 0;
  let lineStart = 0;
  let keyColumn = -1;
  let isScalar = false;
  let hasContent = false;
  for (const token of new Lexer().lex(text)) {
    if (!isScalar) {
      if (token === DOCUMENT) {
        if (hasContent) marks.push({ kind: 'document', at, source: text.slice(at, at + 3) });
        levels.clear();
        continue;
      }
      if (token === FLOW_END) {
        levels.leaveFlow();
        continue;
      }
      if (token === SCALAR) {
        isScalar = true;
        continue;
      }
    }
    const column = at - lineStart;
    const sign = isScalar ? 'text' : (token[0] ?? '\n');
    isScalar = false;
    switch (sign) {
      case ' ':
      case '\t':
      case '#':
      case '\r':
      case '\n':
      case '\ufeff':
        break;
      case '%':
        marks.push({ kind: 'directive', at, source: token });
        break;
      case '-':
      case '?':
        if (token === '---') {
          if (hasContent) marks.push({ kind: 'document', at, source: token });
          hasContent = true;
          levels.clear();
        } else {
          levels.enter(column, sign);
          hasContent = true;
        }
        keyColumn = -1;
        break;
      case ':':
        levels.enter(keyColumn === -1 ? column : keyColumn, ':');
        keyColumn = -1;
        hasContent = true;
        break;
      case '[':
      case '{':
        if (keyColumn === -1) keyColumn = column;
        levels.enterFlow();
        hasContent = true;
        break;
      case ']':
      case '}':
        levels.exitFlow();
        break;
      case ',':
        levels.nextInFlow();
        break;
      default: {
        if (keyColumn === -1) keyColumn = column;
        if (token !== '...') hasContent = true;
        const kind = markKinds[sign];
        if (kind) marks.push({ kind, at, source: token });
        if (sign === '"' || sign === "'") unclosedAt ??= isClosed(token) ? undefined : at;
      }
    }
    if (levels.depth > maxDepth) return { marks, tooDeepAt: at, unclosedAt };
    at += token.length;
    const newline = token.lastIndexOf('\n');
    if (newline !== -1) {
      lineStart = at - token.length + newline + 1;
      keyColumn = -1;
    }
  }
  return { marks, tooDeepAt: undefined, unclosedAt };
}

const markKinds: Readonly<Record<string, Mark['kind']>> = { '&': 'anchor', '*': 'alias', '!': 'tag' };

function isClosed(quoted: string): boolean {
  const mark = quoted[0] ?? '';
  if (quoted.length < 2 || !quoted.endsWith(mark)) return false;
  // Inside, a mark is written twice; the one at the end must stand alone.
  if (mark === "'") return (quoted.length - quoted.replaceAll(mark, '').length) % 2 === 0;
  let backslashes = 0;
  while (quoted[quoted.length - 2 - backslashes] === '\\') backslashes++;
  return backslashes % 2 === 0;
}

/** The collections open at one point of the text: by column outside brackets, by bracket inside. */
class Levels {
  private readonly columns: number[] = [];
  private readonly signs: string[] = [];
  private readonly flow: number[] = [];
  private flowDepth = 0;

  get depth(): number {
    return this.columns.length + this.flowDepth;
  }

  clear(): void {
    this.columns.length = 0;
    this.signs.length = 0;
    this.leaveFlow();
  }

  enter(column: number, sign: string): void {
    if (this.flow.length > 0) {
      if (sign === '?') this.countInFlow();
      return;
    }
    while ((this.columns.at(-1) ?? -1) > column) this.pop();
    const isList = sign === '-';
    // A list may stand in the column of its key; the next key there ends it.
    if (this.columns.at(-1) === column && this.signs.at(-1) === '-' && !isList) this.pop();
    const isOpen = this.columns.at(-1) === column && (this.signs.at(-1) === '-') === isList;
    if (isOpen) return;
    this.columns.push(column);
    this.signs.push(sign);
  }

  enterFlow(): void {
    this.flow.push(1);
    this.flowDepth++;
  }

  exitFlow(): void {
    this.flowDepth -= this.flow.pop() ?? 0;
  }

  leaveFlow(): void {
    this.flow.length = 0;
    this.flowDepth = 0;
  }

  /** A comma ends the explicit keys written since the last one. */
  nextInFlow(): void {
    const level = this.flow.length - 1;
    const counted = this.flow[level] ?? 1;
    this.flowDepth -= counted - 1;
    if (level >= 0) this.flow[level] = 1;
  }

  private countInFlow(): void {
    const level = this.flow.length - 1;
    this.flow[level] = (this.flow[level] ?? 1) + 1;
    this.flowDepth++;
  }

  private pop(): void {
    this.columns.pop();
    this.signs.pop();
  }
}
