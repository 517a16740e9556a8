import type { Block } from './block.js';
import { inlineText } from './inline-text.js';

/** Characters on a line of running text, about. */
const LINE = 90;

/** How high a block is on an upright page, in lines of text; roughly. */
export function linesOf(block: Block): number {
  switch (block.kind) {
    case 'paragraph':
      return 1 + inlineText(block.content).length / LINE;
    case 'heading':
      return 2.5;
    case 'list':
      return sum(block.items.map((item) => sum(item.map(linesOf)) - 0.5));
    case 'quote':
      return sum(block.content.map(linesOf));
    case 'code':
      return block.text.split('\n').length + 1;
    case 'rule':
      return 1;
    case 'table':
      return 3 + 2 * block.rows.length;
    case 'figure':
      return 25;
  }
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
