import { describe, expect, it } from 'vitest';
import type { Cell, Column, Table } from '../../../src/render/tokens/block.js';
import { tableShape } from '../../../src/render/tokens/table-shape.js';

const ROOM = { portrait: 100, landscape: 150 };

function cell(text: string): Cell {
  return [{ kind: 'text', text, bold: false, italic: false, code: false, missing: false }];
}

function table(aligns: readonly Column['align'][], ...lines: readonly (readonly string[])[]): Table {
  const [head = [], ...rows] = lines.map((line) => line.map(cell));
  return {
    kind: 'table',
    anchor: undefined,
    number: '',
    caption: [],
    layout: false,
    columns: aligns.map((align) => ({ align })),
    head,
    rows: rows.map((cells) => ({ kind: 'cells', anchor: undefined, cells })),
  };
}

const words = (count: number) => 'kata '.repeat(count).trim();

describe('the widths of a table', () => {
  it('add up to the whole, and leave every amount on one line', () => {
    const amount = 'Rp1.250.000.000';
    const { shares, across } = tableShape(
      table(['left', 'left', 'right'], ['Program', 'Uraian', 'Anggaran'], ['Siaga', words(60), amount]),
      ROOM,
    );
    expect(shares.reduce((sum, share) => sum + share)).toBeCloseTo(1);
    expect((shares[2] ?? 0) * ROOM.portrait).toBeGreaterThanOrEqual(amount.length);
    expect(across).toBe(false);
  });

  it('give most to the column with the most words, and none less than its longest word', () => {
    const { shares } = tableShape(
      table(['left', 'left', 'left'], ['A', 'B', 'C'], ['x', words(10), words(50)], ['Kepegawaian', '', '']),
      ROOM,
    );
    const [first = 0, second = 0, third = 0] = shares;
    expect(first * ROOM.portrait).toBeGreaterThanOrEqual('Kepegawaian'.length);
    expect(second).toBeGreaterThan(first);
    expect(third).toBeGreaterThan(second);
  });

  it('do not let a word that nobody can print take the page', () => {
    const { shares } = tableShape(table(['left', 'left'], ['A', 'B'], ['x'.repeat(5000), words(20)]), ROOM);
    expect(shares[1]).toBeGreaterThan(0.25);
  });

  it('are equal where columns say equally much', () => {
    const { shares } = tableShape(table(['right', 'right'], ['2025', '2026'], ['1.000', '2.000']), ROOM);
    expect(shares).toEqual([0.5, 0.5]);
  });

  it('need a page across when ten amounts stand side by side, and not for five', () => {
    const line = (count: number) => Array.from({ length: count }, () => 'Rp1.250.000.000');
    const of = (count: number) =>
      tableShape(
        table(
          line(count).map(() => 'right'),
          line(count),
          line(count),
        ),
        ROOM,
      ).across;
    expect([of(5), of(10)]).toEqual([false, true]);
  });
});
