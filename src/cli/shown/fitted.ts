import { wrap } from '../../reporters/wrap.js';

/** With fewer columns than these every word would stand alone. */
const NARROWEST = 20;

/**
 * Sentences as the terminal behind `stream` shows them: no word is cut at its edge, and a line that begins with blanks
 * keeps them on every line that is made of it. What is no terminal gets the text as it is.
 */
export function fitted(
  text: string,
  { isTTY, columns }: { readonly isTTY?: boolean; readonly columns?: number },
): string {
  if (!isTTY || columns === undefined) return text;
  return text
    .split('\n')
    .flatMap((line) => fittedLine(line, Math.max(NARROWEST, columns)))
    .join('\n');
}

function fittedLine(line: string, width: number): string[] {
  const indent = /^ */.exec(line)?.[0] ?? '';
  return wrap(line.slice(indent.length), width - indent.length).map((part) => indent + part);
}
