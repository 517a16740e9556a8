import assert from 'node:assert/strict';
import fc from 'fast-check';
import { escapeText, foldText } from '../../../src/render/markdown/escape.js';
import { plainText, proseLine, proseMarkdown } from '../../../src/render/markdown/prose.js';
import type { Block, Inline } from '../../../src/render/tokens/block.js';
import { blocksOf, inlinesOf } from '../../../src/render/tokens/blocks.js';
import { parseBookMarkdown, readBook } from '../../../src/render/tokens/book-markdown.js';
import { hostileText } from '../../render/markdown/hostile-text.js';
import { seedFiles } from '../seeds.js';
import { type Target, toBytes, toText } from './target.js';

const SAFE = /^(?:https?:\/\/|mailto:|#)/i;

/** Prose of strangers, and a book's own Markdown: the first stays a closed subset, and whatever it is can be read. */
export const markdownTarget: Target = {
  name: 'markdown',
  form: 'text',
  longest: 1500,
  seeds: () => [
    ...fc.sample(hostileText, { numRuns: 100, seed: 1 }).map(toBytes),
    ...seedFiles(['examples/kota-contoh'], /\.md$/).map(({ text }) => toBytes(text.slice(0, 1500))),
  ],
  run(input) {
    const text = toText(input);
    const prose = proseMarkdown(text);
    assert.equal(proseMarkdown(prose), prose, 'prose that changes when it is read again');
    const line = proseLine(text);
    assert.ok(!/[\r\n]/.test(line), 'a line that breaks');
    plainText(line);
    checkLinks(blocksOf(parseBookMarkdown(prose)));
    for (const { type } of parseBookMarkdown(prose)) assert.ok(!/html|heading|footnote/.test(type), type);
    // A book's own text is read by the same parser, whatever its templates make of it.
    checkLinks(blocksOf(readBook('').part(text)));
    if (foldText(text) !== '') assert.equal(wordsOf(escapeText(text)), foldText(text));
  },
};

function checkLinks(blocks: readonly Block[]): void {
  const visit = (part: unknown): void => {
    if (typeof part !== 'object' || part === null) return;
    if ('kind' in part && part.kind === 'link' && 'href' in part) assert.match(String(part.href), SAFE);
    for (const inner of Object.values(part)) visit(inner);
  };
  visit(blocks);
}

function wordsOf(markdown: string): string {
  const said = (inline: Inline): string => (inline.kind === 'text' ? inline.text : `<${inline.kind}>`);
  return parseBookMarkdown(markdown)
    .flatMap((token) => (token.children?.length ? inlinesOf(token.children).map(said) : [token.content]))
    .join('');
}
