import type { Theme } from '../../theme/theme.js';
import { tableRoom } from '../room.js';
import type { Block, Inline, ListItem } from '../tokens/block.js';
import { inlineText } from '../tokens/inline-text.js';
import { linesOf } from '../tokens/lines-of.js';
import { stretchesOf } from '../tokens/stretches.js';
import { type TableShape, tableShape } from '../tokens/table-shape.js';
import { figureFile } from './figure-files.js';
import { literal } from './typst-value.js';
import type { InlineWriter } from './write-inline.js';
import { writeTable } from './write-table.js';

/** A paragraph of more characters is text of its own, not the announcement of what follows it. */
const LONGEST_LEAD = 400;

/** A list of no more lines stays on one page. */
const SHORT_LIST = 7;

type Of<Kind extends Block['kind']> = Extract<Block, { kind: Kind }>;

/** Writes the blocks of a part as Typst. */
export class BlockWriter {
  private readonly words: InlineWriter;
  private readonly room: ReturnType<typeof tableRoom>;
  /** The width a figure is set in, by its id; figures that are not named here are left out. */
  private readonly figureWidths: ReadonlyMap<string, string>;
  private readonly floating: ReadonlySet<string>;
  /** Of the last heading: PDF/UA forbids to skip one. */
  private level = 1;

  /** @param floating ids of figures that may stand at the foot of their page or the next */
  constructor(
    words: InlineWriter,
    theme: Theme,
    figureWidths: ReadonlyMap<string, string>,
    floating: ReadonlySet<string>,
  ) {
    this.floating = floating;
    this.words = words;
    this.room = tableRoom(theme);
    this.figureWidths = figureWidths;
  }

  /** The stretches of a part as arguments of `part`, `opening` at the head of the first. */
  writePart(opening: string, blocks: readonly Block[]): string {
    this.level = 1;
    const shapes = new Map<Block, TableShape>();
    for (const block of blocks) if (block.kind === 'table') shapes.set(block, tableShape(block, this.room));
    const stretches = stretchesOf(blocks, (block) => shapes.get(block)?.across === true);
    const written = stretches.map(({ across, blocks }, index) => {
      const statements = blocks.map((block, at) =>
        this.write(block, blocks[at + 1], shapes.get(block), across),
      );
      return stretch(across, index === 0 ? [opening, ...statements] : statements);
    });
    return written.length === 0 ? stretch(false, [opening]) : written.join(', ');
  }

  private write(block: Block, next?: Block, shape?: TableShape, across = false): string {
    switch (block.kind) {
      case 'heading':
        return this.heading(block);
      case 'paragraph':
        return this.paragraph(block, next);
      case 'list':
        return this.list(block);
      case 'quote':
        return `said({${this.all(block.content)}})`;
      case 'code': {
        const lines = block.text
          .trimEnd()
          .split('\n')
          .map((line) => literal(this.words.text.print(line)));
        return `listing({${lines.join(';linebreak();')}})`;
      }
      case 'rule':
        return 'rule()';
      case 'table': {
        const room = across ? this.room.landscape : this.room.portrait;
        return writeTable(block, shape ?? tableShape(block, this.room), room, this.words);
      }
      case 'figure':
        return this.figure(block);
    }
  }

  private all(blocks: readonly Block[]): string {
    return blocks.map((block, at) => this.write(block, blocks[at + 1])).join('\n');
  }

  private heading({ level, number, anchor, content, startsPage }: Of<'heading'>): string {
    this.level = Math.min(level, this.level + 1);
    const plain = literal(this.words.text.clean(`${number} ${inlineText(content)}`.trim()));
    const target = this.words.anchor(anchor);
    const page = startsPage ? 'pagebreak(weak: true)\n' : '';
    return `${page}sec(${this.level}, ${literal(number)}, ${plain}, ${target}, ${this.words.write(content)})`;
  }

  private paragraph({ anchor, isCaption, content }: Of<'paragraph'>, next?: Block): string {
    const aim = this.words.anchor(anchor);
    const set = isCaption ? 'p-caption' : leading(content, next);
    const words = this.words.write(content);
    return aim === 'none' ? `${set}(${words})` : `${set}({aim(${aim});${words}})`;
  }

  private list(list: Of<'list'>): string {
    const items = list.items.map((item) => `, ${this.item(item)}`).join('');
    const kept = linesOf(list) <= SHORT_LIST;
    return list.start === undefined ? `bullets(${kept}${items})` : `numbers(${kept}, ${list.start}${items})`;
  }

  /** Items of one paragraph stand close together. */
  private item(item: ListItem): string {
    const [first, ...rest] = item;
    if (first === undefined) return '""';
    if (first.kind !== 'paragraph') return `{${this.all(item)}}`;
    const words = this.words.write(first.content);
    return rest.length === 0 ? words : `{${words}\n${this.all(rest)}}`;
  }

  private figure({ id, description, number, caption }: Of<'figure'>): string {
    const width = this.figureWidths.get(id);
    if (width === undefined) return '';
    const { text } = this.words;
    const words = caption.length === 0 ? 'none' : this.words.write(caption);
    const about = [figureFile(id), text.clean(description), id].map(literal).join(', ');
    return `fig(${this.words.anchor(id)}, ${literal(number)}, ${words}, ${about}, ${width}, ${this.floating.has(id)})`;
  }
}

/** How a paragraph is set: one that announces a list or table stays with it, and looks like a heading if bold. */
function leading(content: readonly Inline[], next: Block | undefined): string {
  const leads = next?.kind === 'list' || (next?.kind === 'table' && !next.layout);
  if (!leads || inlineText(content).length > LONGEST_LEAD) return 'p';
  return content.every((part) => part.kind === 'text' && part.bold) ? 'p-heading' : 'p-before';
}

function stretch(across: boolean, statements: readonly string[]): string {
  return `${across ? 'across' : 'upright'}({\n${statements.join('\n')}\n})`;
}
