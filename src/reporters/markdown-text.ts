import { printable } from '../i18n/printable.js';

/** Joins what stands on both sides and is not seen: a name after it is no mention, and `//` after it no address. */
const JOINER = '\u2060';

/**
 * A text as Markdown that shows it and does nothing: no markup, HTML, link, mention, reference or emoji, on GitHub
 * and GitLab. It is made for the middle of a line.
 */
export function markdownText(text: string): string {
  return printable(text)
    .replace(/[\\`*_[\]<>&|~#$!@^]/g, '\\$&')
    .replace(/[@#$!~&^%:](?=[\p{L}\p{N}/"'\\])|www(?=\.)|GH(?=-\d)/giu, `$&${JOINER}`);
}

/** A text as a code span, in which services look for nothing: for words that a stranger may have written. */
export function markdownCode(text: string): string {
  const shown = printable(text) || ' ';
  const longest = (shown.match(/`+/g) ?? []).reduce((most, run) => Math.max(most, run.length), 0);
  const fence = '`'.repeat(longest + 1);
  const space = /^[` ]|[` ]$/.test(shown) && shown.trim() !== '' ? ' ' : '';
  return `${fence}${space}${shown}${space}${fence}`;
}
