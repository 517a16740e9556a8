import type { Token } from 'markdown-it';
import { withoutInvisible } from '../../i18n/invisible.js';
import { inlineMarkdown } from './prose-inline.js';

/** One block as lines of Markdown, told apart where neighbours of one kind would grow together. */
interface Block {
  readonly kind: 'text' | 'bullets' | 'numbers';
  readonly text: string;
  /** A paragraph of a list written without empty lines. */
  readonly tight: boolean;
}

interface Item {
  readonly blocks: readonly Block[];
}

/** The tokens of a parsed text as Markdown of the closed subset (see prose.ts). */
export function blockMarkdown(tokens: readonly Token[]): string {
  return joined(new BlockReader(tokens).blocks());
}

function joined(blocks: readonly Block[]): string {
  return blocks.map(({ text }) => text).join('\n\n');
}

/** Walks the flat tokens once; each method takes what belongs to its block, its closing token included. */
class BlockReader {
  private readonly tokens: readonly Token[];
  private position = 0;

  constructor(tokens: readonly Token[]) {
    this.tokens = tokens;
  }

  /** Blocks up to the closing token `end`, or to the end of the text. */
  blocks(end?: string): Block[] {
    const blocks: Block[] = [];
    for (let token = this.take(); token !== undefined && token.type !== end; token = this.take()) {
      const block = this.block(token, blocks.at(-1));
      if (block !== undefined && block.text !== '') blocks.push(block);
    }
    return blocks;
  }

  private take(): Token | undefined {
    return this.tokens[this.position++];
  }

  private block(token: Token, before: Block | undefined): Block | undefined {
    switch (token.type) {
      case 'paragraph_open':
        return { ...text(this.inline()), tight: token.hidden };
      case 'heading_open': {
        const title = this.inline(false);
        return text(title === '' ? '' : `**${title}**`);
      }
      case 'fence':
        return text(fence(codeText(token)));
      case 'blockquote_open':
        return text(prefixed(joined(this.blocks('blockquote_close')), '> ', '> '));
      case 'bullet_list_open': {
        // Two lists in a row stay two only when their marks differ.
        const mark = before?.kind === 'bullets' && before.text.startsWith('-') ? '+' : '-';
        return {
          kind: 'bullets',
          text: list(this.items('bullet_list_close'), () => `${mark} `),
          tight: false,
        };
      }
      case 'ordered_list_open': {
        const end = before?.kind === 'numbers' && /^\d+\./.test(before.text) ? ')' : '.';
        const start = Number(token.attrGet('start') ?? 1);
        const items = this.items('ordered_list_close');
        return { kind: 'numbers', text: list(items, (index) => `${start + index}${end} `), tight: false };
      }
      case 'table_open':
        return text(this.table());
      default:
        return undefined;
    }
  }

  private inline(strong = true): string {
    const token = this.take();
    this.position += 1;
    return inlineMarkdown(token?.children ?? [], { lineBreak: strong ? '\\\n' : ' ', strong });
  }

  private items(end: string): Item[] {
    const items: Item[] = [];
    for (let token = this.take(); token !== undefined && token.type !== end; token = this.take()) {
      if (token.type === 'list_item_open') items.push({ blocks: this.blocks('list_item_close') });
    }
    return items.filter(({ blocks }) => blocks.length > 0);
  }

  private table(): string {
    const rows: string[][] = [];
    const rules: string[] = [];
    for (let token = this.take(); token !== undefined && token.type !== 'table_close'; token = this.take()) {
      if (token.type === 'tr_open') rows.push([]);
      if (token.type === 'th_open') rules.push(columnRule(String(token.attrGet('style') ?? '')));
      if (token.type === 'inline') {
        rows.at(-1)?.push(inlineMarkdown(token.children ?? [], { lineBreak: ' ', strong: true }));
      }
    }
    const [head = [], ...body] = rows;
    return [head, rules, ...body].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
  }
}

function text(markdown: string): Block {
  return { kind: 'text', text: markdown, tight: false };
}

function list(items: readonly Item[], mark: (index: number) => string): string {
  const tight = items.every(({ blocks }) =>
    blocks.every((block, index) => (index === 0 ? block.tight : block.kind !== 'text')),
  );
  const gap = tight ? '\n' : '\n\n';
  return items
    .map(({ blocks }, index) => {
      const content = blocks.map(({ text }) => text).join(gap);
      return prefixed(content, mark(index), ' '.repeat(mark(index).length));
    })
    .join(gap);
}

function prefixed(lines: string, first: string, rest: string): string {
  return lines
    .split('\n')
    .map((line, index) => ((index === 0 ? first : rest) + line).trimEnd())
    .join('\n');
}

function columnRule(style: string): string {
  const align = /text-align:(\w+)/.exec(style)?.[1];
  return `${align === 'left' || align === 'center' ? ':' : '-'}-${align === 'right' || align === 'center' ? ':' : '-'}`;
}

/** A fence's code; with the words of its opening line, unless they are just the name of a language. */
export function codeText({ info, content }: Token): string {
  const code = withoutInvisible(content)
    .replace(/[^\S\n ]|\u0085/g, ' ')
    .replace(/\n+$/, '');
  const heading = withoutInvisible(info).trim();
  return heading === '' || (/^[\w+#.-]+$/.test(heading) && code.trim() !== '')
    ? code
    : `${heading}\n${code}`.trimEnd();
}

/** Code keeps its lines and spaces, and its fence is longer than any it holds. */
function fence(code: string): string {
  if (code.trim() === '') return '';
  const longest = Math.max(2, ...[...code.matchAll(/`+/g)].map((run) => run[0].length));
  const ticks = '`'.repeat(longest + 1);
  return `${ticks}\n${code}\n${ticks}`;
}
