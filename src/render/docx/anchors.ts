import type { Block } from '../tokens/block.js';
import type { ReadParts } from '../tokens/read-parts.js';

/** Every place of a book that a link may lead to. */
export function anchorsOf({ parts }: ReadParts): Set<string> {
  const anchors = new Set<string>();
  const enter = (blocks: readonly Block[]) => {
    for (const block of blocks) {
      if (block.kind === 'figure') anchors.add(block.id);
      else if (block.kind === 'list') for (const item of block.items) enter(item);
      else if (block.kind === 'quote') enter(block.content);
      else if ('anchor' in block && block.anchor) anchors.add(block.anchor);
    }
  };
  for (const { anchor, blocks } of parts) {
    if (anchor !== '') anchors.add(anchor);
    enter(blocks);
  }
  return anchors;
}
