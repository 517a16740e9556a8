import { trimmedEnd } from '../block-end.js';
import { Scalar } from '../scalar.js';
import {
  CR,
  type Cursor,
  HASH,
  isLineEnd,
  lineEnd,
  skipSpaces,
  TAB,
  toNextContent,
  Unusual,
} from './cursor.js';

/** Reads the text below `|` or `>` at `at`, indented deeper than `parent`; moves to the next content. */
export function readBlockText(cursor: Cursor, at: number, parent: number): Scalar {
  const { text, file } = cursor;
  const folded = text[at] === '>';
  const strip = text[at + 1] === '-';
  const header = at + (strip ? 2 : 1);
  const after = skipSpaces(text, header);
  const code = text.charCodeAt(after);
  if (!isLineEnd(code) && !(code === HASH && after > header)) throw new Unusual(header);

  const lines: string[] = [];
  let indent = -1;
  let line = lineEnd(text, after) + 1;
  let end = Math.min(line, text.length);
  while (line < text.length) {
    const first = skipSpaces(text, line);
    const stop = lineEnd(text, first);
    const contentEnd = text.charCodeAt(stop - 1) === CR && stop > first ? stop - 1 : stop;
    if (text.charCodeAt(first) === TAB) throw new Unusual(first);
    if (first === contentEnd) {
      // Spaces on an empty line may belong to the text or decide its indentation.
      if (first - line > (indent === -1 ? parent : indent)) throw new Unusual(first);
      lines.push('');
    } else {
      if (first - line <= parent) break;
      if (indent === -1) indent = first - line;
      if (first - line < indent) {
        if (text.charCodeAt(first) !== HASH) throw new Unusual(first);
        break;
      }
      lines.push(text.slice(line + indent, contentEnd));
      end = stop;
    }
    line = stop + 1;
  }
  cursor.at = Math.min(line, text.length);
  toNextContent(cursor);
  while (lines.at(-1) === '') lines.pop();
  const body = folded ? fold(lines) : lines.join('\n');
  const value = lines.length === 0 || strip ? body : `${body}\n`;
  return new Scalar(file, at, trimmedEnd(text, at, end), value, 'block');
}

/** Joins neighbouring lines with a space; lines that start with a space keep their line ends. */
function fold(lines: readonly string[]): string {
  let text = '';
  let separator = '';
  let wasIndented = false;
  for (const line of lines) {
    if (line.startsWith(' ') || line.startsWith('\t')) {
      if (separator === ' ') separator = '\n';
      else if (!wasIndented && separator === '\n') separator = '\n\n';
      text += separator + line;
      separator = '\n';
      wasIndented = true;
    } else if (line === '') {
      if (separator === '\n') text += '\n';
      else separator = '\n';
    } else {
      text += separator + line;
      separator = ' ';
      wasIndented = false;
    }
  }
  return text;
}
