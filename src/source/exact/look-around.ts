import type { ErrorCode } from 'yaml';
import { library } from './library.js';
import type { Mark, Scan } from './scan.js';

/** What stands around a syntax error, for the explainers to recognise a mistake by. Offsets all. */
export interface Around {
  readonly text: string;
  readonly code: ErrorCode;
  /** The error; moved over leading spaces to the first character of its line. */
  readonly at: number;
  /** The end of the error's line. */
  readonly lineStop: number;
  readonly atLineStart: boolean;
  /** A tab among the spaces that indent the line, or the line below it. */
  readonly tabAt: number | undefined;
  readonly unclosedAt: number | undefined;
  /** The last `&`, `*` or `!` sign before the error on its line. */
  readonly markBefore: Mark | undefined;
  /** The innermost bracket open at the error, and whether the text closes it later. */
  readonly openBracket: { readonly at: number; readonly closes: boolean } | undefined;
  /** The kind of quotation mark that closed just before the error. */
  readonly quoteBefore: string | undefined;
  /** The `|` or `>` before the error on its line. */
  readonly blockSign: { readonly at: number; readonly sign: string } | undefined;
  /** The error stands just below a text started by `|` or `>`. */
  readonly afterBlockText: boolean;
  readonly dashHere: boolean;
  /** A `key:` stands before the error on its line. */
  readonly keyBefore: boolean;
  /** A colon that makes a key follows on the line. */
  readonly colonAfter: boolean;
  /** The next line, when it is indented more. */
  readonly deeperLine: { readonly start: number; readonly end: number } | undefined;
  /** The key of `key:value` written without its space. */
  readonly gluedKey: string | undefined;
}

const GLUED = /^(?:- +)*([^\s:"'{}[\],#]+):(?=[^\s/:])/;
const KEY_COLON = /:(?=\s|$)/;

/** Collects what stands around the error `code` at the offset `errorAt`. */
export function lookAround(text: string, code: ErrorCode, errorAt: number, scan: Scan): Around {
  const atEnd = errorAt >= text.length && errorAt > 0;
  const found = atEnd ? text.trimEnd().length : errorAt;
  const lineStart = text.lastIndexOf('\n', found - 1) + 1;
  const lineStop = contentEnd(text, found);
  const first = lineStart + blanks(text.slice(lineStart, lineStop));
  const at = Math.max(found, Math.min(first, lineStop));
  const line = text.slice(first, lineStop);
  const deeperLine = nextDeeper(text, lineStart, lineStop);
  const tab = text.slice(lineStart, first).indexOf('\t');
  const tabBelow = deeperLine ? text.slice(deeperLine.lineStart, deeperLine.start).indexOf('\t') : -1;
  const mark = scan.marks.findLast((one) => one.at >= lineStart && one.at <= at && one.kind !== 'directive');
  return {
    text,
    code,
    at,
    lineStop,
    atLineStart: at === first,
    tabAt:
      text[errorAt] === '\t'
        ? errorAt
        : tab !== -1
          ? lineStart + tab
          : deeperLine && tabBelow !== -1
            ? deeperLine.lineStart + tabBelow
            : undefined,
    unclosedAt: scan.unclosedAt,
    markBefore: mark,
    dashHere: /^-(?:\s|$)/.test(text.slice(at, at + 2)),
    keyBefore: KEY_COLON.test(text.slice(lineStart, at)),
    colonAfter: KEY_COLON.test(text.slice(at, lineStop)),
    deeperLine,
    gluedKey: GLUED.exec(line)?.[1],
    ...readTokens(text, errorAt, lineStart),
  };
}

type FromTokens = Pick<Around, 'openBracket' | 'quoteBefore' | 'blockSign' | 'afterBlockText'>;

function readTokens(text: string, errorAt: number, lineStart: number): FromTokens {
  const { CST, Lexer } = library();
  const open: number[] = [];
  let atError: number | undefined;
  let closes = false;
  let quoteBefore: string | undefined;
  let header: { at: number; sign: string } | undefined;
  let blockEnd = -1;
  let at = 0;
  let isScalar = false;
  let passed = false;
  for (const token of new Lexer().lex(text)) {
    const emptyBlock = isScalar && header !== undefined && token === '';
    if (!passed && at >= errorAt && token !== CST.FLOW_END && token !== CST.SCALAR && !emptyBlock) {
      passed = true;
      atError = open.at(-1);
    }
    if (passed && (atError === undefined || open.length === 0)) break;
    if (!isScalar) {
      if (token === CST.DOCUMENT) continue;
      if (token === CST.SCALAR) {
        isScalar = true;
        continue;
      }
      if (token === CST.FLOW_END) {
        // The lexer gave up on the brackets here: they are closed nowhere.
        if (!passed) atError ??= open.at(-1);
        passed ||= at >= errorAt;
        if (passed) break;
        open.length = 0;
        continue;
      }
    }
    const sign = isScalar ? 'text' : (token[0] ?? '');
    if (isScalar && header && !passed) blockEnd = at + token.length;
    if (isScalar || sign === '\n' || sign === '\r' || sign === ':')
      quoteBefore = passed ? quoteBefore : undefined;
    if (isScalar) header = undefined;
    isScalar = false;
    if (sign === '[' || sign === '{') open.push(at);
    else if (sign === ']' || sign === '}') {
      if (passed && open.at(-1) === atError) {
        closes = true;
        break;
      }
      open.pop();
    } else if ((sign === '|' || sign === '>') && !passed) header = { at, sign };
    else if ((sign === '"' || sign === "'") && !passed) quoteBefore = sign;
    at += token.length;
  }
  if (!passed) atError ??= open.at(-1);
  return {
    openBracket: atError === undefined ? undefined : { at: atError, closes },
    quoteBefore,
    blockSign: header && header.at >= lineStart ? header : undefined,
    afterBlockText: blockEnd !== -1 && text.slice(blockEnd, errorAt).trim() === '' && blockEnd <= errorAt,
  };
}

function contentEnd(text: string, at: number): number {
  const newline = text.indexOf('\n', at);
  const end = newline === -1 ? text.length : newline;
  return text[end - 1] === '\r' && end > at ? end - 1 : end;
}

function blanks(line: string): number {
  return line.length - line.replace(/^[ \t]+/, '').length;
}

function nextDeeper(
  text: string,
  lineStart: number,
  lineStop: number,
): { lineStart: number; start: number; end: number } | undefined {
  const indent = blanks(text.slice(lineStart, lineStop));
  let start = text.indexOf('\n', lineStop) + 1;
  while (start > 0 && start < text.length) {
    const end = contentEnd(text, start);
    const line = text.slice(start, end);
    const depth = blanks(line);
    if (depth < line.length && line[depth] !== '#') {
      return depth > indent ? { lineStart: start, start: start + depth, end } : undefined;
    }
    start = text.indexOf('\n', end) + 1;
  }
  return undefined;
}
