import { withoutInvisible } from '../../i18n/invisible.js';
import { resolvePlain } from '../../source/scalar.js';

/** What other readers of YAML (1.1) take for something else than text, though ours does not. */
const OTHER_WORDS = /^(?:y|n|yes|no|on|off|=|<<)$/i;

/** Digits with marks between them: codes, times and groups, which some readers take for numbers. */
const LIKE_NUMBER = /^[-+]?\d[\d.,:_]*$/;

/** Marks that mean something at the start of a value. */
const LEADING = /^[-?:,[\]{}#&*!|>'"%@`]/;

/** A text that may stand without quotes and reads as itself, in brackets or not. */
function isPlain(text: string, inFlow: boolean): boolean {
  if (text === '' || /[\n\t]/.test(text) || text !== text.trim()) return false;
  if (LEADING.test(text) || text.startsWith('...') || OTHER_WORDS.test(text)) return false;
  if (typeof resolvePlain(text) !== 'string' || LIKE_NUMBER.test(text) || /^[-+]?\.(?:inf|nan)$/i.test(text))
    return false;
  if (/:(?:\s|$)|\s#/.test(text)) return false;
  return !inFlow || !/[,[\]{}]|:$/.test(text);
}

/** Line ends for one reader and letters for another, and what a text cannot show: only an escape is safe. */
const ESCAPED = /[\u0085\u00a0\u2028\u2029\ufeff]|\r/;

/** Whether lines of a block text can hold it: no blanks at the ends of lines, where nobody sees them. */
export function fitsBlock(text: string): boolean {
  return text !== '' && !ESCAPED.test(text) && !/\t|^\s|\s$|[ ]\n|\n[ ]/.test(text);
}

export type Quote = "'" | '"';

/** A text on one line: without quotes where that reads as the text, otherwise in quotes. */
export function inlineText(text: string, inFlow: boolean): string {
  assertShown(text);
  return !ESCAPED.test(text) && isPlain(text, inFlow) ? text : quotedText(text, "'");
}

/** A text in quotes, of this kind where that can hold it. */
export function quotedText(text: string, quote: Quote): string {
  assertShown(text);
  if (quote === "'" && !/[\n\t]/.test(text) && !ESCAPED.test(text)) return `'${text.replaceAll("'", "''")}'`;
  // JSON leaves these as they are, and they end a line for some readers.
  const escaped = (letter: string) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return JSON.stringify(text).replace(/[\u0085\u00a0\u2028\u2029\ufeff]/g, escaped);
}

/**
 * The lines of a block text, without their indentation. Folded, they are broken at blanks so that none is longer than
 * `width` where that can be, and every line break of the text is an empty line more.
 */
export function blockLines(text: string, isFolded: boolean, width: number): string[] {
  assertShown(text);
  const lines = text.split('\n');
  if (!isFolded) return lines;
  return lines.flatMap((line, at) => {
    const wrapped = line === '' ? [] : wrap(line, width);
    return at === 0 ? wrapped : ['', ...wrapped];
  });
}

function wrap(line: string, width: number): string[] {
  const lines: string[] = [];
  let current = '';
  // Between two blanks nothing may be broken: both belong to the text.
  for (const word of line.split(/(?<! ) (?! )/)) {
    if (current === '') current = word;
    else if (current.length + 1 + word.length <= width || /^(?:\.\.\.|---)/.test(word)) current += ` ${word}`;
    else {
      lines.push(current);
      current = word;
    }
  }
  return [...lines, current];
}

/** What nobody sees is taken out long before: a text that still has it would be refused when it is read. */
function assertShown(text: string): void {
  if (withoutInvisible(text.replaceAll('\ufeff', '')) !== text.replaceAll('\ufeff', '')) {
    throw new Error('text with invisible characters is not written');
  }
}
