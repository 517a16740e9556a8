import fc from 'fast-check';
import type { Token } from 'markdown-it';
import { describe, expect, it } from 'vitest';
import { escapeText, foldText } from '../../../src/render/markdown/escape.js';
import { parseBookMarkdown } from '../../../src/render/tokens/book-markdown.js';
import { withCells } from '../tokens/with-cells.js';
import { hostileText, runs } from './hostile-text.js';

/** Types of all block tokens, and of all inline tokens that are not text. */
function structure(markdown: string): string[] {
  return withCells(parseBookMarkdown(markdown)).flatMap(({ type, children, attrs }) => [
    type,
    ...(attrs ?? []).map(([name]) => name),
    ...(children ?? []).map((child) => child.type).filter((kind) => kind !== 'text'),
  ]);
}

function textOf(tokens: readonly Token[]): string {
  return tokens
    .flatMap((token) => (token.children?.length ? token.children : token))
    .map(({ content }) => content)
    .join('');
}

/** Escaped text in a place must read as the folded text, and leave the structure as a plain word leaves it. */
function survives(
  place: (text: string) => string,
  pick: (tokens: readonly Token[]) => readonly Token[],
): void {
  const plain = structure(place('kata'));
  fc.assert(
    fc.property(hostileText, (text) => {
      fc.pre(foldText(text) !== '');
      const markdown = place(escapeText(text));
      expect(structure(markdown)).toEqual(plain);
      expect(textOf(pick(withCells(parseBookMarkdown(markdown))))).toBe(foldText(text));
    }),
    runs,
  );
}

describe('escapeText', () => {
  it.each([
    ['Dinas Komunikasi, Informatika & Statistik', 'Dinas Komunikasi, Informatika \\& Statistik'],
    ['SPBE (indeks 3,12) 85,71%', 'SPBE (indeks 3,12) 85,71%'],
    ['a|b', 'a\\|b'],
    ['1. Pertama', '1\\. Pertama'],
    ['2023', '2023'],
    ['3.12', '3.12'],
    ['- butir', '\\- butir'],
    ['e-Government', 'e-Government'],
    ['baris\r\nbaru', 'baris baru'],
    ['Rp\u00a05', 'Rp 5'],
    ['a\u202eb\u200bc\ue000d', 'abcd'],
    ['Maju!', 'Maju\\!'],
    ['C:\\', 'C:&#92;'],
  ])('writes %j', (text, markdown) => {
    expect(escapeText(text)).toBe(markdown);
  });

  it('survives as a paragraph', () => {
    survives(
      (text) => text,
      (tokens) => tokens,
    );
  });

  it('survives in a table cell, without moving the next one', () => {
    survives(
      (text) => `| a | b |\n| --- | --- |\n| ${text} |9|`,
      (tokens) => tokens.filter(({ type }) => type === 'cell').slice(2, 3),
    );
  });

  it('survives in a heading', () => {
    survives(
      (text) => `## 1.1 ${text} {#sec-a}`,
      // The reader sets the section's number off in a token of its own.
      (tokens) => withChildren(tokens, (children) => children.filter(({ type }) => type !== 'number')),
    );
  });

  it('survives in a list item, between other words, and before a bracket', () => {
    survives(
      (text) => `- ${text}`,
      (tokens) => tokens,
    );
    survives(
      (text) => `${text}[t](#x)`,
      (tokens) => withChildren(tokens, (children) => children.slice(0, -3)),
    );
  });

  it('survives beside another value', () => {
    fc.assert(
      fc.property(hostileText, hostileText, (left, right) => {
        fc.pre(foldText(left) !== '' && foldText(right) !== '');
        const markdown = escapeText(left) + escapeText(right);
        expect(structure(markdown)).toEqual(structure('kata'));
        expect(textOf(parseBookMarkdown(markdown))).toBe(foldText(left) + foldText(right));
      }),
      runs,
    );
  });
});

function withChildren(tokens: readonly Token[], pick: (children: Token[]) => Token[]): Token[] {
  return tokens.map((token) => Object.assign(Object.create(token), { children: pick(token.children ?? []) }));
}
