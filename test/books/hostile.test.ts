import { beforeAll, describe, expect, it } from 'vitest';
import type { Product } from '../../src/build.js';
import { pageScripts } from '../../src/generated/page-scripts.js';
import { parseBookMarkdown } from '../../src/render/tokens/book-markdown.js';
import { withCells } from '../render/tokens/with-cells.js';
import { booksOf, HARMLESS, hostileTexts } from './hostile.js';

const UNPRINTABLE =
  /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069\uFEFF]/u;
/** Places in this book, its neighbours, and the addresses that the plan's own fields give. */
const GOOD_LINK = /^"(?:#|index\.html"|\.\/buku-[1-4]\.(?:html|md)"|https:\/\/kata\d+\.example\/)/;

/** Bytes as the characters of their values, so that nothing in them is passed over. */
function textOf({ content }: Product): string {
  return typeof content === 'string' ? content : Buffer.from(content).toString('latin1');
}

/** A book's parts and the cells of every row of every table: `table 4 4 4`. */
function shapeOf(product: Product): string[] {
  const { name } = product;
  const content = textOf(product);
  if (name.endsWith('.md')) return markdownShape(content);
  if (!name.endsWith('.html')) return [];
  const marks =
    content.match(/<section class="part [a-z]+|<h[1-6]|<(?:table|figure|tr|t[hd]|nav|details)\b/g) ?? [];
  return marks.map((mark) => mark.slice(1));
}

function markdownShape(markdown: string): string[] {
  const shape: string[] = [];
  for (const { type, tag } of withCells(parseBookMarkdown(markdown))) {
    if (/^(?:table|tr|cell)$/.test(type)) shape.push(type);
    if (/^(?:heading|footnote)_open$/.test(type)) shape.push(tag || type);
    if (type === 'html_block') shape.push(type);
  }
  return shape;
}

/** Where two shapes part, with a little of each; '' when they do not. */
function difference(shape: readonly string[], other: readonly string[]): string {
  const at = shape.findIndex((mark, index) => mark !== other[index]);
  if (at < 0 && shape.length === other.length) return '';
  const from = Math.max(0, at - 5);
  return `${at} of ${shape.length}/${other.length}: ${shape.slice(from, at + 3)} ≠ ${other.slice(from, at + 3)}`;
}

const BAD_NAME = /^(?:on.*|style|srcset|action|formaction|poster|data|background)$/i;

/** Everything in a file that a reader's browser or terminal could take for more than text. */
function dangersIn(product: Product): string[] {
  const { name } = product;
  const content = textOf(product);
  const dangers: string[] = [];
  const control = UNPRINTABLE.exec(content);
  if (control) dangers.push(`U+${control[0].charCodeAt(0).toString(16)} at ${control.index}`);
  if (name.endsWith('.md') && /(?<!\\)<\/?(?:script|img|style)/i.test(content)) dangers.push('raw HTML');
  if (name.startsWith('cari/buku-') && content.includes('<')) dangers.push('the end of a script');
  if (!name.endsWith('.html')) return dangers;
  const [page = '', ...behind] = content.split(`<script>${pageScripts.page}</script>`);
  if (behind.join() !== '\n</body>\n</html>\n') dangers.push('our own script is not where it belongs');
  for (const tag of page.match(/<[a-z!][^<>]*>/gi) ?? []) {
    if (/^<(?:script|iframe|object|embed|link|base|form|template)/i.test(tag)) dangers.push(tag);
    for (const [, name = '', value = ''] of tag.matchAll(/\s([^\s="]+)\s*=\s*("[^"]*"|[^\s">]*)/g)) {
      const isBad =
        name === 'href'
          ? !GOOD_LINK.test(value)
          : name === 'src'
            ? !/^"data:image\//.test(value)
            : BAD_NAME.test(name);
      if (isBad || !value.startsWith('"')) dangers.push(`${name}=${value.slice(0, 60)}`);
    }
  }
  return dangers;
}

const ALL = Object.values(hostileTexts).join('\n\n');

describe('the books of a plan whose every text is', () => {
  const harmless = new Map<string, string[]>();
  beforeAll(async () => {
    for (const product of await booksOf(HARMLESS)) harmless.set(product.name, shapeOf(product));
    expect(harmless.get('buku-2.html')?.length).toBeGreaterThan(1000);
  });

  it.each([...Object.entries(hostileTexts), ['all of it', ALL]])('%s', async (_, text) => {
    const products = await booksOf(text);
    expect(products.map(({ name }) => name)).toEqual([...harmless.keys()]);
    const changes = products.map((product) => [
      product.name,
      difference(shapeOf(product), harmless.get(product.name) ?? []),
    ]);
    expect(changes.filter(([, change]) => change !== '')).toEqual([]);
    const dangers = products.flatMap((product) =>
      dangersIn(product).map((danger) => `${product.name}: ${danger}`),
    );
    expect(dangers).toEqual([]);
  });
});
