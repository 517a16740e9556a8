import { LAST_COLUMN } from '../limits.js';

/** One row of a CSV text. */
export interface CsvRecord {
  /** The line on which it starts, from 1. */
  readonly line: number;
  readonly fields: readonly string[];
}

/** A quotation mark that is never closed. */
export class OpenQuote extends Error {
  readonly line: number;

  constructor(line: number) {
    super(`open quote on line ${line}`);
    this.line = line;
  }
}

const FAR_TOO_LONG = 1024 * 1024;
const [QUOTE, LF, CR] = [0x22, 0x0a, 0x0d];

/**
 * The rows of a CSV text (RFC 4180), with line ends of all kinds. A field that starts with a quotation mark ends at the
 * next single one; what stands between that and the separator belongs to it, as in Excel. Empty lines are passed over.
 * Of fields behind the last column of a sheet the first filled one is kept, in the place behind that column.
 * @param from where in the text, and on which line, to start
 * @throws OpenQuote
 */
export function* csvRecords(
  text: string,
  separator: string,
  from: { readonly at: number; readonly line: number } = { at: 0, line: 1 },
): Generator<CsvRecord> {
  const divider = separator.charCodeAt(0);
  let { at, line } = from;
  while (at < text.length) {
    const start = line;
    const fields: string[] = [];
    const isEmpty = text.charCodeAt(at) === LF || text.charCodeAt(at) === CR;
    for (let isMore = !isEmpty; isMore; ) {
      let field = '';
      if (text.charCodeAt(at) === QUOTE) {
        const end = closingQuote(text, at);
        if (end === -1) throw new OpenQuote(line);
        field = unquoted(text.slice(at + 1, end));
        line += lineEnds(text, at + 1, end);
        at = end + 1;
      }
      const rest = at;
      while (at < text.length) {
        const code = text.charCodeAt(at);
        if (code === divider || code === LF || code === CR) break;
        at += 1;
      }
      field += text.slice(rest, at);
      if (fields.length <= LAST_COLUMN) fields.push(field);
      else if (fields[LAST_COLUMN] === '') fields[LAST_COLUMN] = field;
      isMore = text.charCodeAt(at) === divider;
      if (isMore) at += 1;
    }
    if (text.charCodeAt(at) === CR && text.charCodeAt(at + 1) === LF) at += 1;
    at += 1;
    line += 1;
    if (!isEmpty) yield { line: start, fields };
  }
}

/** Where a quoted field ends, at the next mark that is not doubled; -1 when it never does. */
function closingQuote(text: string, opening: number): number {
  let at = text.indexOf('"', opening + 1);
  while (at !== -1 && text.charCodeAt(at + 1) === QUOTE) at = text.indexOf('"', at + 2);
  return at;
}

/** What is longer than any limit stays as it is: it is refused whatever it says. */
function unquoted(written: string): string {
  const field = written.length > FAR_TOO_LONG ? written.trim() : written;
  return field.length > FAR_TOO_LONG ? field : field.replaceAll('""', '"');
}

function lineEnds(text: string, from: number, end: number): number {
  let count = 0;
  for (let at = from; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (code === LF || (code === CR && text.charCodeAt(at + 1) !== LF)) count += 1;
  }
  return count;
}
