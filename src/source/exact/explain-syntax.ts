import type { YAMLParseError } from 'yaml';
import { type Diagnostic, finding } from '../../diagnostics/diagnostic.js';
import type { Arguments } from '../../i18n/language.js';
import { placeOf } from '../lines.js';
import { type SyntaxMessage, syntaxFinding } from '../syntax-finding.js';
import type { SourceFile } from '../tree.js';
import { type Around, lookAround } from './look-around.js';
import type { Scan } from './scan.js';

/** What went wrong, where (offsets), and what to fill into the message. */
interface Explanation {
  readonly message: SyntaxMessage;
  readonly start: number;
  readonly end?: number;
  readonly args?: Arguments;
}

type Explainer = (around: Around) => Explanation | undefined;

const closing: Readonly<Record<string, string>> = { '[': ']', '{': '}' };

/** Each knows one human mistake; the first that recognises it speaks. */
const explainers: readonly Explainer[] = [
  ({ tabAt }) => (tabAt === undefined ? undefined : { message: 'tab', start: tabAt }),
  ({ unclosedAt, at, text }) =>
    unclosedAt !== undefined && unclosedAt <= at
      ? { message: 'unclosedQuote', start: unclosedAt, args: { quote: text[unclosedAt] ?? '' } }
      : undefined,
  ({ code, markBefore }) =>
    markBefore && (code === 'UNEXPECTED_TOKEN' || code === 'BAD_ALIAS' || code === 'ALIAS_PROPS')
      ? {
          message: 'badStart',
          start: markBefore.at,
          end: markBefore.at + markBefore.source.length,
          args: { character: markBefore.source[0] ?? '' },
        }
      : undefined,
  ({ code, at, text }) =>
    code === 'BAD_SCALAR_START'
      ? { message: 'badStart', start: at, args: { character: text[at] ?? '' } }
      : undefined,
  ({ code, at, text }) =>
    code === 'BAD_DQ_ESCAPE'
      ? { message: 'escape', start: at, end: at + 2, args: { written: text.slice(at, at + 2) } }
      : undefined,
  ({ openBracket, at, text }) => {
    if (!openBracket || text[at] === ',') return undefined;
    const open = text[openBracket.at] ?? '';
    return openBracket.closes
      ? { message: 'comma', start: at }
      : { message: 'bracket', start: openBracket.at, args: { open, close: closing[open] ?? '' } };
  },
  ({ code, at, text }) =>
    code === 'UNEXPECTED_TOKEN' && text[at] === ',' ? { message: 'comma', start: at } : undefined,
  ({ code, at, text }) =>
    code === 'UNEXPECTED_TOKEN' && (text[at] === ']' || text[at] === '}')
      ? { message: 'extraBracket', start: at, args: { close: text[at] ?? '' } }
      : undefined,
  ({ code, at, quoteBefore }) =>
    code === 'UNEXPECTED_TOKEN' && quoteBefore
      ? { message: quoteBefore === "'" ? 'apostrophe' : 'afterQuote', start: at }
      : undefined,
  ({ blockSign }) =>
    blockSign && { message: 'blockHeader', start: blockSign.at, args: { sign: blockSign.sign } },
  ({ code, at, text }) =>
    code === 'MISSING_CHAR' && text[at] === '#' ? { message: 'comment', start: at } : undefined,
  ({ code, at }) => (code === 'KEY_OVER_1024_CHARS' ? { message: 'longKey', start: at } : undefined),
  ({ at, dashHere, keyBefore }) =>
    dashHere ? { message: keyBefore ? 'dashAfterKey' : 'dash', start: at } : undefined,
  ({ code, at, lineStop, colonAfter, deeperLine }) => {
    if (code !== 'BLOCK_AS_IMPLICIT_KEY') return undefined;
    if (colonAfter) return { message: 'colonInText', start: at, end: lineStop };
    return deeperLine && { message: 'deeper', start: deeperLine.start, end: deeperLine.end };
  },
  ({ code, at, lineStop, gluedKey }) =>
    lineCodes.has(code) && gluedKey !== undefined
      ? { message: 'colonSpace', start: at, end: lineStop, args: { key: gluedKey } }
      : undefined,
  ({ afterBlockText, at, lineStop }) =>
    afterBlockText ? { message: 'blockIndent', start: at, end: lineStop } : undefined,
  ({ code, at, lineStop, colonAfter }) =>
    lineCodes.has(code) && !colonAfter ? { message: 'noColon', start: at, end: lineStop } : undefined,
  ({ atLineStart, at, lineStop }) =>
    atLineStart ? { message: 'indent', start: at, end: lineStop } : undefined,
  ({ code, at }) => (code === 'UNEXPECTED_TOKEN' ? { message: 'afterValue', start: at } : undefined),
];

/** What the parser says of a line that is neither a key nor an item. */
const lineCodes = new Set<string>(['MULTILINE_IMPLICIT_KEY', 'MISSING_CHAR']);

/** The finding for the parser's first error in a file, in words for people who never heard of YAML. */
export function explainSyntax(file: SourceFile, error: YAMLParseError, scan: Scan): Diagnostic {
  const around = lookAround(file.text, error.code, error.pos[0], scan);
  const { message, start, end, args } = explain(around);
  // Where a line ends is no character to point at, and it is two of them on Windows.
  const behind = /[\r\n]/.test(file.text[start] ?? '') ? start : start + 1;
  return finding(syntaxFinding, message, placeOf(file, start, end ?? behind, []), args);
}

function explain(around: Around): Explanation {
  for (const explainer of explainers) {
    const explanation = explainer(around);
    if (explanation) return explanation;
  }
  return { message: 'other', start: around.at };
}
