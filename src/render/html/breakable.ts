import { escapeHtml } from './escape-html.js';

/** Longer than any Indonesian word: a web address, a code, or hostile text. */
const LONG = /\S{25,}/gu;
/**
 * What nearly all text is, in one look: short words of letters and marks that HTML reads as they are. Everything else
 * takes the longer way.
 */
const ORDINARY =
  /^(?:[\x21\x23-\x25\x28-\x3b\x3d\x3f-\x7e\u00a0-\u00ac\u00ae-\u024f\u2010-\u201f\u2022\u2026\u2190-\u2193]{0,24}(?:[ \n]|$))*$/;
const PIECE = /.{1,15}[/?&=._-]|.{1,16}/gu;

/**
 * Text as HTML in which a very long word may break over lines. A style could break it too, but would then
 * let a table squeeze every other column down to single letters.
 */
export function breakableText(text: string): string {
  if (text.length < 10_000 && ORDINARY.test(text)) return text;
  let html = '';
  let done = 0;
  for (const { 0: word, index } of text.matchAll(LONG)) {
    const pieces = (word.match(PIECE) ?? []).map(escapeHtml);
    html += escapeHtml(text.slice(done, index)) + pieces.join('<wbr>');
    done = index + word.length;
  }
  return html + escapeHtml(text.slice(done));
}
