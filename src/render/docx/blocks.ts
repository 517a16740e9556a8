import { type FileChild, Paragraph, TextRun } from 'docx';
import { visibleText } from '../../i18n/invisible.js';
import type { Block, Inline } from '../tokens/block.js';
import { inlineText } from '../tokens/inline-text.js';
import { caption } from './captions.js';
import { figureParagraphs } from './figure-paragraphs.js';
import { headingParagraph } from './headings.js';
import { runsOf } from './inline.js';
import { layoutBlocks } from './layout-table.js';
import { points } from './measures.js';
import { listIndent, listLevel, listNumbering } from './numbering.js';
import type { Scribe } from './scribe.js';
import { style } from './style-ids.js';
import { tableBlocks } from './tables.js';

/** Space between a list and what follows, as between paragraphs. */
const LIST_END = points(6);

/** Where blocks stand: in which part, on which kind of page, how deep in lists. */
export interface Setting {
  /** The list that headings are numbered in; none in front matter. */
  readonly list: 'chapter' | 'annex' | undefined;
  readonly across: boolean;
  readonly depth: number;
  readonly style: string;
}

/** Blocks of a part as paragraphs and tables. */
export function blocksOf(blocks: readonly Block[], setting: Setting, scribe: Scribe): FileChild[] {
  return blocks.flatMap((block) => blockOf(block, setting, scribe));
}

function blockOf(block: Block, setting: Setting, scribe: Scribe): FileChild[] {
  switch (block.kind) {
    case 'heading':
      return [headingParagraph(block, setting.list, scribe)];
    case 'paragraph': {
      if (block.isCaption) return [caption(block.anchor, '', block.content, true, scribe)];
      const children = scribe.bookmarks.around(block.anchor, runsOf(block.content, scribe));
      const indent = setting.depth > 0 ? { indent: { left: listIndent(setting.depth - 1) } } : {};
      return [
        new Paragraph({ style: setting.style, ...indent, keepNext: announces(block.content), children }),
      ];
    }
    case 'list':
      return listParagraphs(block, setting, scribe);
    case 'quote':
      return blocksOf(block.content, { ...setting, style: style.quote }, scribe);
    case 'code':
      return [codeParagraph(block.text)];
    case 'rule':
      return [new Paragraph({ thematicBreak: true })];
    case 'table':
      return block.layout ? layoutBlocks(block, setting, scribe) : tableBlocks(block, setting, scribe);
    case 'figure':
      return figureParagraphs(block, setting, scribe);
  }
}

/** Words that only say what comes below them must not be left alone at the foot of a page. */
function announces(content: readonly Inline[]): boolean {
  const isBold = content.every((part) => part.kind === 'text' && part.bold);
  return isBold || inlineText(content).endsWith(':');
}

function listParagraphs(
  { start, items }: Extract<Block, { kind: 'list' }>,
  setting: Setting,
  scribe: Scribe,
): FileChild[] {
  scribe.counts.lists += 1;
  const numbering = {
    reference: listNumbering(start),
    level: listLevel(setting.depth),
    // Bullets are all one list; numbers begin again in each.
    instance: start === undefined ? 0 : scribe.counts.lists,
    custom: true,
  };
  const inner = { ...setting, depth: setting.depth + 1, style: style.list };
  return items.flatMap(([first, ...rest], index): FileChild[] => {
    const isEnd = setting.depth === 0 && index === items.length - 1 && rest.length === 0;
    const words = first?.kind === 'paragraph' ? first : undefined;
    const children = words ? scribe.bookmarks.around(words.anchor, runsOf(words.content, scribe)) : [];
    const remaining = words || first === undefined ? rest : [first, ...rest];
    const spacing = isEnd ? { spacing: { after: LIST_END } } : {};
    return [
      new Paragraph({ style: style.list, numbering, ...spacing, children }),
      ...blocksOf(remaining, inner, scribe),
    ];
  });
}

function codeParagraph(text: string): Paragraph {
  const lines = text.replace(/\n$/, '').split('\n');
  return new Paragraph({
    style: style.code,
    children: lines.map(
      (line, index) => new TextRun({ text: visibleText(line), ...(index > 0 && { break: 1 }) }),
    ),
  });
}
