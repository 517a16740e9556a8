import { describe, expect, it } from 'vitest';
import type { Block } from '../../../src/render/tokens/block.js';
import { blocksOf } from '../../../src/render/tokens/blocks.js';
import { parseBookMarkdown } from '../../../src/render/tokens/book-markdown.js';

const read = (markdown: string): Block[] => blocksOf(parseBookMarkdown(markdown));

function tableIn(markdown: string) {
  const table = read(markdown).find((block) => block.kind === 'table');
  if (table?.kind !== 'table') throw new Error('there is no table');
  return table;
}

describe('a heading', () => {
  it('says whether it starts a page', () => {
    const [first, second] = read('## 1.1 Satu {#dimensi-living .page}\n\n## 1.2 Dua {#b}');
    expect(first).toMatchObject({
      kind: 'heading',
      anchor: 'dimensi-living',
      number: '1.1',
      startsPage: true,
    });
    expect(second).toMatchObject({ anchor: 'b', startsPage: false });
  });
});

describe('a table whose head says nothing', () => {
  const signatures = '| | |\n|:-:|:-:|\n| Sekda | Wali Kota |\n| | |\n| | **Nama** |';

  it('is layout, keeps its empty rows, and takes no row for a group', () => {
    const table = tableIn(signatures);
    expect(table.layout).toBe(true);
    expect(table.rows.map(({ kind }) => kind)).toEqual(['cells', 'cells', 'cells']);
    expect(table.columns.map(({ align }) => align)).toEqual(['center', 'center']);
  });

  it('is none with a caption or with one word in its head', () => {
    expect(tableIn(`Tabel 1.1 Judul {.caption #tbl-a}\n\n${signatures}`).layout).toBe(false);
    expect(tableIn('| | B |\n|---|---|\n| a | b |').layout).toBe(false);
  });
});

describe('a row', () => {
  const anchors = (markdown: string) =>
    tableIn(markdown).rows.map((row) => (row.kind === 'cells' ? row.anchor : 'group'));

  it('has the anchor at the end of its first cell, which is not among its words', () => {
    const markdown = '| No. | Isi |\n|---|---|\n| 1 {#kesenjangan-a} | Satu |\n| 2 | Dua |';
    expect(anchors(markdown)).toEqual(['kesenjangan-a', undefined]);
    const [row] = tableIn(markdown).rows;
    expect(row?.kind === 'cells' && row.cells[0]).toMatchObject([{ text: '1' }]);
  });

  it('takes none from an escaped brace, from another cell, or from words that are no anchor', () => {
    expect(anchors('| A | B |\n|---|---|\n| 1 \\{\\#a\\} | b |\n| 2 | b {#b} |\n| 3 {#C c} | c |')).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});
