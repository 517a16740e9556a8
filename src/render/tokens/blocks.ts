import type { Token } from 'markdown-it';
import type { Block, Cell, Inline, ListItem, Row } from './block.js';
import { attribute, figureOf } from './structure.js';
import { type TableCell, tableOf } from './table.js';

/**
 * The tokens of a part as a tree of blocks, for formats that build a document and do not print a stream. Linear.
 */
export function blocksOf(tokens: readonly Token[]): Block[] {
  return new BlockReader(tokens).until(undefined);
}

/** The inline tokens of a block as runs of text. */
export function inlinesOf(tokens: readonly Token[]): Inline[] {
  const stack: { type: string; into: Inline[] }[] = [{ type: '', into: [] }];
  let bold = 0;
  let italic = 0;
  let missing = false;
  for (const token of tokens) {
    const into = stack.at(-1)?.into ?? [];
    const add = (text: string, code = false) => {
      if (text !== '') into.push({ kind: 'text', text, bold: bold > 0, italic: italic > 0, code, missing });
    };
    switch (token.type) {
      case 'strong_open':
        bold += 1;
        break;
      case 'strong_close':
        bold -= 1;
        break;
      case 'em_open':
        italic += 1;
        if (attribute(token, 'class') === 'missing') missing = true;
        break;
      case 'em_close':
        italic -= 1;
        missing = false;
        break;
      case 'link_open':
        stack.push({ type: attribute(token, 'href') ?? '', into: [] });
        break;
      case 'link_close': {
        const link = stack.length > 1 ? stack.pop() : undefined;
        if (link) stack.at(-1)?.into.push({ kind: 'link', href: link.type, content: link.into });
        break;
      }
      case 'softbreak':
        add(' ');
        break;
      case 'hardbreak':
        into.push({ kind: 'break' });
        break;
      case 'footnote_ref':
        into.push({ kind: 'note', number: Number(token.meta?.id) + 1 });
        break;
      case 'code_inline':
        add(token.content, true);
        break;
      case 'number':
        break;
      case 'image':
        into.push(...inlinesOf(token.children ?? []));
        break;
      default:
        add(token.content);
    }
  }
  return stack[0]?.into ?? [];
}

/** The number set off at the start of a heading or caption: "1.2", "Tabel 3.1"; '' for none. */
function numberOf(inline: Token | undefined): string {
  const first = inline?.children?.[0];
  return first?.type === 'number' ? first.content.trim() : '';
}

class BlockReader {
  private readonly tokens: readonly Token[];
  private at = 0;

  constructor(tokens: readonly Token[]) {
    this.tokens = tokens;
  }

  /** The blocks up to a token of type `close`, which is read past; to the end without it. */
  until(close: string | undefined): Block[] {
    const blocks: Block[] = [];
    while (this.at < this.tokens.length) {
      const token = this.take();
      if (token === undefined || token.type === close) break;
      const block = this.block(token);
      if (block !== undefined) blocks.push(block);
    }
    return blocks;
  }

  private take(): Token | undefined {
    const token = this.tokens[this.at];
    this.at += 1;
    return token;
  }

  private block(token: Token): Block | undefined {
    switch (token.type) {
      case 'heading_open': {
        const inline = this.take();
        this.take();
        const content = inlinesOf(inline?.children ?? []);
        const anchor = attribute(token, 'id');
        return {
          kind: 'heading',
          level: Number(token.tag.slice(1)),
          number: numberOf(inline),
          anchor,
          startsPage: attribute(token, 'class') === 'page',
          content,
        };
      }
      case 'paragraph_open': {
        const inline = this.take();
        this.take();
        const isCaption = attribute(token, 'class') === 'caption';
        const content = inlinesOf(inline?.children ?? []);
        return { kind: 'paragraph', anchor: attribute(token, 'id'), isCaption, content };
      }
      case 'bullet_list_open':
        return { kind: 'list', start: undefined, items: this.items('bullet_list_close') };
      case 'ordered_list_open': {
        const start = Number(attribute(token, 'start') ?? 1);
        return { kind: 'list', start, items: this.items('ordered_list_close') };
      }
      case 'blockquote_open':
        return { kind: 'quote', content: this.until('blockquote_close') };
      case 'code_block':
      case 'fence':
        return { kind: 'code', text: token.content };
      case 'hr':
        return { kind: 'rule' };
      case 'table':
        return tableBlock(token);
      case 'figure': {
        const placed = figureOf(token);
        if (placed === undefined) return undefined;
        const { id, description, caption } = placed;
        const words = inlinesOf(caption?.children ?? []);
        return { kind: 'figure', id, description, number: numberOf(caption), caption: words };
      }
      default:
        return undefined;
    }
  }

  private items(close: string): ListItem[] {
    const items: ListItem[] = [];
    for (let token = this.take(); token !== undefined && token.type !== close; token = this.take())
      if (token.type === 'list_item_open') items.push(this.until('list_item_close'));
    return items;
  }
}

function tableBlock(token: Token): Block | undefined {
  const table = tableOf(token);
  if (table === undefined) return undefined;
  const { id, caption, layout, aligns, head, rows } = table;
  return {
    kind: 'table',
    layout,
    anchor: id,
    number: numberOf(caption),
    caption: inlinesOf(caption?.children ?? []),
    columns: aligns.map((align) => ({ align })),
    head: head.cells.map(cellOf),
    rows: rows.map(({ anchor, cells }) => rowOf(cells.map(cellOf), anchor, layout)),
  };
}

function cellOf({ content, bold, children }: TableCell): Cell {
  if (children?.length) return inlinesOf(children);
  if (content === '') return [];
  const isBold = bold !== undefined;
  return [{ kind: 'text', text: bold ?? content, bold: isBold, italic: false, code: false, missing: false }];
}

/** A row of several cells that says only one bold thing names the rows below it, unless the table is mere layout. */
function rowOf(cells: readonly Cell[], anchor: string | undefined, layout: boolean): Row {
  const filled = cells.filter((cell) => cell.length > 0);
  const [only] = filled;
  const isGroup =
    !layout &&
    cells.length > 1 &&
    filled.length === 1 &&
    only?.every((part) => part.kind === 'text' && part.bold);
  return isGroup && only ? { kind: 'group', title: only } : { kind: 'cells', anchor, cells };
}
