import type { Renderer, Token } from 'markdown-it';
import { escapeHtml } from './escape-html.js';
import { fill, type PageWords } from './page-words.js';

/** Teaches a renderer the notes of a page: their numbers in the text, and their texts with the ways back. */
export function addFootnotes({ rules }: Renderer, words: PageWords): void {
  const numberOf = (token: Token | undefined) => Number(token?.meta?.id) + 1;
  const again = (token: Token | undefined) => Number(token?.meta?.subId ?? 0);
  const reference = (token: Token | undefined) => {
    const id = `rujukan-${numberOf(token)}`;
    return again(token) > 0 ? `${id}-${again(token) + 1}` : id;
  };
  rules.footnote_ref = (tokens, at) => {
    const number = numberOf(tokens[at]);
    const label = escapeHtml(fill(words.note, number));
    return (
      `<sup class="note"><a href="#catatan-${number}" id="${reference(tokens[at])}"` +
      ` role="doc-noteref" aria-label="${label}">${number}</a></sup>`
    );
  };
  rules.footnote_block_open = () => '<ol>\n';
  rules.footnote_block_close = () => '</ol>\n';
  rules.footnote_open = (tokens, at) => `<li id="catatan-${numberOf(tokens[at])}">`;
  rules.footnote_close = () => '</li>\n';
  rules.footnote_anchor = (tokens, at) => {
    const token = tokens[at];
    const count = again(token) + 1;
    const label =
      count > 1
        ? fill(words.backToTextAgain, numberOf(token), count)
        : fill(words.backToText, numberOf(token));
    const shown = count > 1 ? `↩\uFE0E<sup>${count}</sup>` : '↩\uFE0E';
    return ` <a class="back" href="#${reference(token)}" role="doc-backlink" aria-label="${escapeHtml(label)}">${shown}</a>`;
  };
}
