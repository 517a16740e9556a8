import type { Block } from '../tokens/block.js';
import type { ReadPart } from '../tokens/read-parts.js';

/** Every anchor that stands in the book: links to others would stop the compiler. */
export function anchorsOf(parts: readonly ReadPart[]): Set<string> {
  const anchors = new Set<string>();
  const add = (anchor: string | undefined) => {
    if (anchor) anchors.add(anchor);
  };
  const visit = (blocks: readonly Block[]): void => {
    for (const block of blocks) {
      if (block.kind === 'list') block.items.forEach(visit);
      else if (block.kind === 'quote') visit(block.content);
      else if (block.kind === 'figure') add(block.id);
      else if (block.kind === 'heading' || block.kind === 'paragraph') add(block.anchor);
      else if (block.kind === 'table') {
        add(block.anchor);
        for (const row of block.rows) if (row.kind === 'cells') add(row.anchor);
      }
    }
  };
  for (const { anchor, blocks } of parts) {
    add(anchor);
    visit(blocks);
  }
  return anchors;
}
