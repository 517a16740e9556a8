import fc from 'fast-check';
import type { Token } from 'markdown-it';
import { describe, expect, it } from 'vitest';
import { plainText, proseLine, proseMarkdown } from '../../../src/render/markdown/prose.js';
import { parseBookMarkdown } from '../../../src/render/tokens/book-markdown.js';
import { withCells } from '../tokens/with-cells.js';
import { hostileText, runs } from './hostile-text.js';

const allowed = new Set([
  ...['paragraph', 'bullet_list', 'ordered_list', 'list_item', 'blockquote', 'table', 'tr', 'cell'],
  ...[
    'em',
    'strong',
    'link',
    'inline',
    'text',
    'text_special',
    'fence',
    'hardbreak',
    'softbreak',
    'code_inline',
  ],
]);

function flat(tokens: readonly Token[]): Token[] {
  return tokens.flatMap((token) => [token, ...flat(token.children ?? [])]);
}

describe('proseMarkdown', () => {
  it.each([
    ['plain words', 'Kota ini tumbuh, 3,12 persen.', 'Kota ini tumbuh, 3,12 persen.'],
    ['paragraphs', 'Satu\nbaris.\n\n\nDua.', 'Satu baris.\n\nDua.'],
    ['headings', '# Judul **tebal**\nisi', '**Judul tebal**\n\nisi'],
    ['lists', '* a\n* b\n   1) c\n   2) d', '- a\n- b\n  1. c\n  2. d'],
    ['a list of paragraphs', '- a\n\n  b\n- c', '- a\n\n  b\n\n- c'],
    ['two lists in a row', '- a\n\n\n+ b', '- a\n\n+ b'],
    ['a list that starts later', '3. c\n4. d', '3. c\n4. d'],
    ['emphasis', '_a_ __b__ `c`', '*a* **b** `c`'],
    ['a hard break', 'a\\\nb', 'a\\\nb'],
    ['a quote', '> a\n> - b', '> a\n>\n> - b'],
    ['a table', 'a|b\n:-|-:\n1|2', '| a | b |\n| :-- | --: |\n| 1 | 2 |'],
    [
      'links',
      '[s](https://a.id/?x=1&y=2) <mailto:a@b.id>',
      '[s](https://a.id/?x=1&y=2) [mailto:a@b.id](mailto:a@b.id)',
    ],
    ['other links', '[s](javascript:alert(1)) [t](ftp://x) [u](../x)', '\\[s\\](javascript:alert(1)) t u'],
    ['pictures', 'a ![foto](http://x.id/a.png) b', 'a foto b'],
    ['an unclosed fence', '```js\n{.x}\n# a', '```\n{.x}\n# a\n```'],
    ['a fence that holds one', '~~~\n````\n~~~', '`````\n````\n`````'],
    ['words on a fence', '``` kata lain', '```\nkata lain\n```'],
    ['raw HTML', '<b onclick="x">a</b>', '\\<b onclick="x"\\>a\\</b\\>'],
    ['attributes', 'a {.chapter #bab-1}', 'a \\{.chapter \\#bab-1\\}'],
    ['footnotes', 'a[^bps] ^[b]\n\n[^bps]: c', 'a\\[\\^bps\\] \\^\\[b\\]\n\n\\[\\^bps\\]: c'],
    ['reference definitions', 'a [b]\n\n[b]: http://x.id', 'a \\[b\\]\n\n\\[b\\]: http://x.id'],
    ['indented text', 'a\n\n    b', 'a\n\nb'],
    ['dashes under a sentence', 'a\n---\nb', 'a\n\nb'],
    ['Windows line ends', 'a\r\n\r\n- b\r\n- c', 'a\n\n- b\n- c'],
    ['nothing but a rule', '---', ''],
  ])('keeps or calms %s', (_, prose, markdown) => {
    expect(proseMarkdown(prose)).toBe(markdown);
  });

  it('lets nothing out of the closed subset, and keeps every word', () => {
    fc.assert(
      fc.property(hostileText, hostileText, (first, second) => {
        const markdown = `Sebelum.\n\n${proseMarkdown(`${first}\n${second}\n\nakhir`)}\n\n## Sesudah {#sesudah}`;
        const tokens = withCells(parseBookMarkdown(markdown));
        const [open, inline, close] = tokens.splice(-3);
        expect([open?.type, open?.attrGet('id'), close?.type]).toEqual([
          'heading_open',
          'sesudah',
          'heading_close',
        ]);
        expect(inline?.content).toContain('Sesudah');
        for (const token of flat(tokens)) {
          expect(allowed).toContain(token.type.replace(/_(?:open|close)$/, ''));
          const attributes = (token.attrs ?? []).filter(
            ([name]) => !['class', 'start', 'scope'].includes(name),
          );
          if (token.type === 'link_open')
            expect(String(token.attrGet('href'))).toMatch(/^(?:https?:\/\/|mailto:)/);
          else expect(attributes).toEqual([]);
        }
        expect(
          flat(tokens)
            .map(({ content }) => content)
            .join(' '),
        ).toMatch(/akhir/);
      }),
      runs,
    );
  });

  it('reads its own writing as itself', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const markdown = proseMarkdown(text);
        expect(proseMarkdown(markdown)).toBe(markdown);
      }),
      runs,
    );
  });
});

describe('proseLine', () => {
  it.each([
    ['Tujuan:\n- satu\n- **dua**\n', 'Tujuan: satu; **dua**'],
    ['Satu.\n\nDua.', 'Satu. Dua.'],
    ['a|b\n-|-\n1|2', 'a; b; 1; 2'],
    ['```\nx | y\n```', 'x \\| y'],
    ['`a|b` `c`', 'a\\|b `c`'],
    ['[a|b](https://x.id/a|b)', '[a\\|b](https://x.id/a%7Cb)'],
    ['# Judul', 'Judul'],
  ])('puts %j on one line', (prose, line) => {
    expect(proseLine(prose)).toBe(line);
  });

  it('stays in its table cell', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const tokens = withCells(parseBookMarkdown(`| a | b |\n| --- | --- |\n| ${proseLine(text)} | 9 |`));
        const cells = tokens.filter(({ type }) => type === 'cell');
        expect(cells).toHaveLength(4);
        expect(cells[3]?.content).toBe('9');
        for (const token of flat(cells))
          expect(allowed).toContain(token.type.replace(/_(?:open|close)$/, ''));
      }),
      runs,
    );
  });
});

describe('plainText', () => {
  it('gives the words of a title', () => {
    expect(plainText('Kota \\*A\\* & *B* `c` [d](https://x.id) *(belum diisi)*')).toBe(
      'Kota *A* & B c d (belum diisi)',
    );
  });
});
