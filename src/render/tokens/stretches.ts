import type { Block } from './block.js';
import { linesOf } from './lines-of.js';

/** Blocks that stand on pages of one orientation. */
export interface Stretch {
  readonly across: boolean;
  readonly blocks: readonly Block[];
}

/** Fewer lines than this do not get upright pages of their own between, before or after wide tables. */
const FEW_LINES = 14;

/**
 * Parts the blocks of a chapter into upright pages and pages turned by a quarter. A wide table takes with it the
 * headings and the short paragraph that lead to it, and what would else be left on a nearly empty upright page.
 * @param isAcross whether a block is too wide for an upright page
 */
export function stretchesOf(blocks: readonly Block[], isAcross: (block: Block) => boolean): Stretch[] {
  const across = blocks.map(isAcross);
  if (!across.includes(true)) return blocks.length === 0 ? [] : [{ across: false, blocks }];
  for (const [at, block] of blocks.entries()) if (isAcross(block)) takeLeaders(blocks, across, at);
  return joined(fewTurned(grouped(blocks, across)));
}

function takeLeaders(blocks: readonly Block[], across: boolean[], table: number): void {
  let lines = 0;
  for (let at = table - 1; at >= 0 && across[at] === false; at -= 1) {
    const block = blocks[at];
    if (block === undefined) return;
    lines += linesOf(block);
    const leads =
      block.kind === 'heading' || (block.kind === 'paragraph' && blocks[at + 1]?.kind !== 'paragraph');
    if (!leads || lines > FEW_LINES / 2) return;
    across[at] = true;
  }
}

function grouped(blocks: readonly Block[], across: readonly boolean[]): Stretch[] {
  const stretches: { across: boolean; blocks: Block[] }[] = [];
  for (const [at, block] of blocks.entries()) {
    const last = stretches.at(-1);
    const isAcross = across[at] === true;
    if (last?.across === isAcross) last.blocks.push(block);
    else stretches.push({ across: isAcross, blocks: [block] });
  }
  return stretches;
}

function fewTurned(stretches: readonly Stretch[]): Stretch[] {
  return stretches.map((stretch) => {
    const few = stretch.blocks.reduce((lines, block) => lines + linesOf(block), 0) <= FEW_LINES;
    return stretch.across || few ? { ...stretch, across: true } : stretch;
  });
}

function joined(stretches: readonly Stretch[]): Stretch[] {
  const all: Stretch[] = [];
  for (const { across, blocks } of stretches) {
    const last = all.at(-1);
    if (last?.across === across) all[all.length - 1] = { across, blocks: [...last.blocks, ...blocks] };
    else all.push({ across, blocks });
  }
  return all;
}
