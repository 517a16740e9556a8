import fc from 'fast-check';
import createMarkdownIt from 'markdown-it';
import { describe, expect, it } from 'vitest';
import { blocksOf } from '../../../src/render/tokens/blocks.js';
import { parseBookMarkdown } from '../../../src/render/tokens/book-markdown.js';
import { type TableCell, tableOf } from '../../../src/render/tokens/table.js';
import { runs } from '../markdown/hostile-text.js';

const usual = new createMarkdownIt({ html: false, linkify: false });
usual.validateLink = (url) => /^(?:https?:\/\/|mailto:|#)/i.test(url);

/** How each table reads: its alignments, and every cell as HTML; the parser's own tokens, and those of the books. */
function usualTables(markdown: string): string[][] {
  const tables: string[][] = [];
  for (const { type, attrs, content } of usual.parse(markdown, {})) {
    if (type === 'table_open') tables.push([]);
    else if (type === 'th_open')
      tables.at(-1)?.push(String(attrs?.[0]?.[1] ?? '').replace('text-align:left', ''));
    else if (type === 'tr_open') tables.at(-1)?.push('row');
    else if (type === 'inline') tables.at(-1)?.push(usual.renderInline(content));
    else if (type === 'table_close') tables.push(['text']);
  }
  return tables.filter(([first]) => first === 'row');
}

function ourTables(markdown: string): string[][] {
  return parseBookMarkdown(markdown).flatMap((token) => {
    const table = tableOf(token);
    if (table === undefined) return [];
    const head = table.head.cells.flatMap((cell, column) => [styleOf(table.aligns[column]), htmlOf(cell)]);
    return [['row', ...head, ...table.rows.flatMap(({ cells }) => ['row', ...cells.map(htmlOf)])]];
  });
}

function styleOf(align: string | undefined): string {
  return align === undefined || align === 'left' ? '' : `text-align:${align}`;
}

function htmlOf({ content, bold, children }: TableCell): string {
  if (bold !== undefined) return `<strong>${usual.utils.escapeHtml(bold)}</strong>`;
  if (children === undefined) return usual.utils.escapeHtml(content);
  return usual.renderer.render([...children], usual.options, {});
}

function sameTables(markdown: string): void {
  expect(ourTables(markdown)).toEqual(usualTables(markdown));
}

describe('a table', () => {
  it.each([
    [
      'as our templates write it',
      '| No. | Isi |\n| --- | --: |\n| 1 | **Satu** |\n| 2 | [dua](#a); [tiga](#b) |',
    ],
    ['with bars that are escaped', '| a | b |\n|---|---|\n| 1 \\| 2 | c\\\\|d |'],
    ['without bars at its ends', 'a | b\n--|:-:\n1 | 2\n3 | 4'],
    ['with rows too long and too short', '| a | b |\n|---|---|\n| 1 |\n| 1 | 2 | 3 |'],
    ['that a line without a bar ends in', '| a | b |\n|---|---|\n| 1 | 2 |\nkata\n\nsesudah'],
    ['that a heading ends', '| a | b |\n|---|---|\n| 1 | 2 |\n## Judul'],
    ['without rows', '| a | b |\n|:--|---|'],
    ['right under a paragraph', 'kata\n| a |\n|---|\n| 1 |'],
    ['in a list and in a quote', '- a\n\n  | b |\n  |---|\n  | 1 |\n\n> | c |\n> |---|\n> | 2 |\nlagi'],
    ['of bold that is none', '| ** a ** | ****  | ** |\n|---|---|---|\n| **a* | **a**b | a**b** |'],
    ['with empty cells', '| | |\n|:-:|:-:|\n| | |\n||a|'],
  ])('%s has the cells that the parser gives it', (_, markdown) => {
    expect(usualTables(markdown).length).toBeGreaterThan(0);
    sameTables(markdown);
  });

  it('has them whatever is written', () => {
    const piece = fc.constantFrom(
      ...['|', '| ', ' |', '\n', '\n|', '\n\n', '\\', '\\|', '**', '*', ' ', '    ', '\t', '> ', '- ', '#'],
      ...['kota', '9', '[a](#b)', '[', '](#b)', '`', '&amp;', '---', ':-:', '!'],
    );
    const words = fc.array(piece, { maxLength: 25 }).map((pieces) => pieces.join(''));
    const head = fc.constantFrom('| a | b |\n| --- | --: |\n', 'a|b\n-|-\n', '| **a** |\n|:-:|\n');
    const table = (before: string, top: string, after: string) => sameTables(`${before}\n\n${top}${after}`);
    fc.assert(fc.property(words, head, words, table), runs);
  });

  it('of twenty thousand rows is read in a moment', () => {
    const rows = '| **1** | kata [a](#b) |\n'.repeat(20_000);
    const started = performance.now();
    const [table] = blocksOf(parseBookMarkdown(`| a | b |\n|---|---|\n${rows}`));
    expect(table?.kind === 'table' && table.rows.length).toBe(20_000);
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});
