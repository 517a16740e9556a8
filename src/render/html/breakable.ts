import { escapeHtml } from './escape-html.js';

/** Longer than any Indonesian word: a web address, a code, or hostile text. */
const LONG = /\S{25,}/gu;
/** Tells that there is one, at a fraction of what it costs to find all. */
const HAS_LONG = /(?:^|\s)\S{25}/;
const PIECE = /.{1,15}[/?&=._-]|.{1,16}/gu;

/**
 * Text as HTML in which a very long word may break over lines. A style could break it too, but would then
 * let a table squeeze every other column down to single letters.
 */
export function breakableText(text: string): string {
  if (text.length < 25 || !HAS_LONG.test(text)) return escapeHtml(text);
  let html = '';
  let done = 0;
  for (const { 0: word, index } of text.matchAll(LONG)) {
    const pieces = (word.match(PIECE) ?? []).map(escapeHtml);
    html += escapeHtml(text.slice(done, index)) + pieces.join('<wbr>');
    done = index + word.length;
  }
  return html + escapeHtml(text.slice(done));
}
