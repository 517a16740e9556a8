import { withoutInvisible } from '../../i18n/invisible.js';

/*
 * The one way text of a stranger gets into Markdown. Whatever the text holds, it stays text: no mark-up, no
 * second table cell, no new line, and none of the private-use characters our own placeholders are made of.
 */

const whiteSpace = /[\s\u0085]+/g;

const markup = /[\\`*_{}[\]<>|~^#&]/g;

/** Words, spaces and quiet punctuation: most values, and they need nothing done. */
const quiet = /^[A-Za-z\u00c0-\u024f(][A-Za-z0-9\u00c0-\u024f ,.;:'"()/%?\u2013\u2014\u2026-]*$/;

/** Drops invisible characters and makes every run of white space one space: what `escapeText` gives back when read. */
export function foldText(text: string): string {
  return withoutInvisible(text).replace(whiteSpace, ' ').trim();
}

/** Text as Markdown that reads as exactly `foldText(text)`, wherever it is put: paragraph, cell, heading, list item. */
export function escapeText(text: string): string {
  if (isQuiet(text)) return text;
  return protectEdges(escapeMarkup(foldText(text)));
}

/** `escapeText` for a piece in the middle of a line: spaces at its ends stay, line starts are not its concern. */
export function escapePiece(text: string): string {
  return escapeMarkup(withoutInvisible(text).replace(whiteSpace, ' '));
}

/** Keeps a line's first characters from starting a block, and its last from joining what the template puts behind. */
export function protectEdges(line: string): string {
  return line
    .replace(/^(?:[-+=:.)]|\d{1,9}(?=[.)](?:\s|$)))/, (start) =>
      /\d/.test(start) ? `${start}\\` : `\\${start}`,
    )
    .replace(/!$/, '\\!')
    .replace(/\\\\$/, '&#92;');
}

/** True when the text has nothing to fold, drop or escape. */
export function isQuiet(text: string): boolean {
  return quiet.test(text) && !text.includes('  ') && !text.endsWith(' ');
}

function escapeMarkup(text: string): string {
  return text.replace(markup, '\\$&');
}
