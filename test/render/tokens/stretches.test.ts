import { describe, expect, it } from 'vitest';
import type { Block, Table } from '../../../src/render/tokens/block.js';
import { stretchesOf } from '../../../src/render/tokens/stretches.js';

const words = (text: string) => [
  { kind: 'text' as const, text, bold: false, italic: false, code: false, missing: false },
];
const heading = (text: string): Block => ({
  kind: 'heading',
  level: 2,
  number: '',
  anchor: undefined,
  startsPage: false,
  content: words(text),
});
const paragraph = (text: string): Block => ({
  kind: 'paragraph',
  anchor: undefined,
  isCaption: false,
  content: words(text),
});
const table = (number: string): Table => ({
  kind: 'table',
  layout: false,
  anchor: undefined,
  number,
  caption: [],
  columns: [],
  head: [],
  rows: [],
});
const long = paragraph('kata '.repeat(600));
const isAcross = (block: Block) => block.kind === 'table' && block.number === 'lebar';

/** Stretches as text: `|` for upright, `—` for across. */
function shown(blocks: readonly Block[]): string[] {
  const name = (block: Block) => {
    if (block === long) return 'panjang';
    if (block.kind === 'heading' || block.kind === 'paragraph')
      return block.content.map((part) => 'text' in part && part.text).join('');
    return block.kind === 'table' ? block.number : block.kind;
  };
  return stretchesOf(blocks, isAcross).map(
    ({ across, blocks }) => `${across ? '—' : '|'} ${blocks.map(name).join(' ')}`,
  );
}

describe('pages upright and across', () => {
  it('are all upright without a wide table', () => {
    expect(shown([heading('a'), long, table('biasa')])).toEqual(['| a panjang biasa']);
    expect(shown([])).toEqual([]);
  });

  it('take the headings and the sentence before a wide table along', () => {
    expect(shown([long, heading('b'), paragraph('Lihat tabel.'), table('lebar'), long])).toEqual([
      '| panjang',
      '— b Lihat tabel. lebar',
      '| panjang',
    ]);
  });

  it('are shared by wide tables that follow one another with little between', () => {
    expect(shown([long, table('lebar'), heading('c'), paragraph('Pendek.'), table('lebar'), long])).toEqual([
      '| panjang',
      '— lebar c Pendek. lebar',
      '| panjang',
    ]);
  });

  it('leave no page with a line or two before or after', () => {
    expect(shown([paragraph('Bab ini.'), table('lebar'), paragraph('Demikian.')])).toEqual([
      '— Bab ini. lebar Demikian.',
    ]);
  });
});
