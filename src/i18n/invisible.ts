/**
 * Characters nobody sees: controls that are not white space, zero-width and bidirectional controls, tags,
 * private use, halves of surrogate pairs. Ranges, not Unicode classes, which grow with the Node version.
 */
const invisible =
  /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ud800-\udfff\ue000-\uf8ff\ufdd0-\ufdef\ufeff\ufff9-\ufffb\ufffe\uffff\u{e0000}-\u{e0fff}\u{f0000}-\u{10ffff}]/gu;

/** White space that is neither a space nor a line end: some of it ends lines behind a parser's back. */
const oddSpace = /[\t\v\f\r\u0085\u2028\u2029]/g;

/** What nearly all text consists of; it needs no second look. */
const plain = /^[\n\x20-\x7e\u00a0-\u00ac\u00ae-\u024f\u2010-\u201f\u2022\u2026\u2190-\u2193]*$/;

/** Text without the characters nobody sees; white space, line ends included, stays. */
export function withoutInvisible(text: string): string {
  return plain.test(text) ? text : text.replace(invisible, '');
}

/** Text of strangers for a page or a picture: nothing invisible, and no white space but spaces and line feeds. */
export function visibleText(text: string): string {
  return plain.test(text) ? text : text.replace(/\r\n/g, '\n').replace(oddSpace, ' ').replace(invisible, '');
}
