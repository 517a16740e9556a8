import fc from 'fast-check';
import type { Token } from 'markdown-it';
import { describe, expect, it } from 'vitest';
import { readBook } from '../../../src/render/tokens/book-markdown.js';
import { runs } from '../markdown/hostile-text.js';

const NOTES = '[^a]: Satu.\n[^b]: Dua.';

/** What can be told of tokens but for the lines they were on, which nobody asks for. */
function told(tokens: readonly Token[]): unknown[] {
  return tokens.map(({ type, tag, attrs, content, meta, children }) => [
    ...[type, tag, attrs, content, meta?.id],
    children && told(children),
  ]);
}

function sameTokens(markdown: string): void {
  const [whole, parted] = [readBook(NOTES), readBook(NOTES)];
  expect(told([...parted.sections(markdown)].flat())).toEqual(told(whole.part(markdown)));
  expect(told(parted.notes())).toEqual(told(whole.notes()));
}

describe('a part read section by section', () => {
  it('comes in as many stretches as it has sections, and one before them', () => {
    const stretches = [...readBook('').sections('# A {#a}\n\nkata\n\n## 1 B\n\nkata\n\n### 1.1 C\n\n## 2 D')];
    expect(stretches.map((tokens) => tokens.filter(({ type }) => type === 'heading_open').length)).toEqual([
      1, 2, 1,
    ]);
  });

  it.each([
    ['program text that looks like a section', '## A\n\n```\n## kode\n```\n\n## B'],
    ['program text in a list', '- ```\n  x\n## A\n\nkata'],
    ['a list, a quote and a table before it', '- a\n## A\n> b\n## B\n| a |\n|---|\n| 1 |\n## C'],
    ['notes', 'a[^a]\n\n## A\n\nb[^b] c[^a]'],
  ])('has the tokens of the whole: %s', (_, markdown) => sameTokens(markdown));

  it('has them whatever is written', () => {
    const piece = fc.constantFrom(
      ...['\n## ', '\n\n## ', '\n', '\n\n', '```', '~~~', '    ', '- ', '> ', '| a |\n|---|\n| 1 |'],
      ...['kota', '[^a]', '**', '\\', '#', ' '],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => sameTokens(pieces.join(''))),
      runs,
    );
  });
});
