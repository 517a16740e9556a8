import { describe, expect, test } from 'vitest';
import { createContentRenderer } from '../../../src/render/html/content-renderer.js';
import { pageWords } from '../../../src/render/html/page-words.js';
import { SearchRecords } from '../../../src/render/html/search-records.js';
import { parseBookMarkdown } from '../../../src/render/tokens/book-markdown.js';

/** Every body cell of the tables in `markdown`, as HTML. */
function cellsOf(markdown: string): string[] {
  const html = createContentRenderer(pageWords.id, new Map(), new SearchRecords()).render(
    parseBookMarkdown(markdown),
  );
  return html.match(/<td.*?<\/td>/g) ?? [];
}

describe('a row that only names the rows below it', () => {
  test('reaches over the whole table', () => {
    expect(
      cellsOf('| Kode | Faktor | Nilai |\n|---|---|---|\n| | **Kekuatan** | |\n| S1 | Komitmen | 4 |'),
    ).toEqual([
      '<td class="group" colspan="3"><strong>Kekuatan</strong></td>',
      '<td>S1</td>',
      '<td>Komitmen</td>',
      '<td>4</td>',
    ]);
  });

  test('is not one with a second value, without bold words, or of one column', () => {
    expect(cellsOf('| A | B |\n|---|---|\n| **Jumlah** | 4 |\n| | biasa |')).not.toContainEqual(
      expect.stringContaining('colspan'),
    );
    expect(cellsOf('| A |\n|---|\n| **Satu** |')).not.toContainEqual(expect.stringContaining('colspan'));
  });
});

describe('a cell stays on one line', () => {
  const long = 'Kebijakan yang panjang sekali namanya';

  test('when it holds years', () => {
    expect(cellsOf(`| A | B |\n|---|---|\n| ${long} | 2025–2034 |`)).toEqual([
      `<td>${long}</td>`,
      '<td class="short">2025–2034</td>',
    ]);
  });

  test('when it is a short label and the table has room', () => {
    expect(cellsOf('| A | B |\n|---|---|\n| Penanggung jawab | Dinas |')[0]).toBe(
      '<td class="short">Penanggung jawab</td>',
    );
    const wide = `| A | B | C | D | E | F | G |\n|---|---|---|---|---|---|---|\n| Penanggung jawab | b | c | d | e | f | g |`;
    expect(cellsOf(wide)[0]).toBe('<td>Penanggung jawab</td>');
  });
});
