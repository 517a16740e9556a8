import type { ListNode, MapNode, TreeNode } from '../../source/tree.js';
import type { KeyOrder } from './key-order.js';
import {
  type Comment,
  commentBehind,
  lineEnd,
  type Margin,
  nextLine,
  type Remarks,
  skipSpace,
} from './margin.js';
import { INDENT, type Move, movedBlock, movedBrackets, movedText, moveOf, pad } from './move-lines.js';
import { Unusual } from './unusual.js';

/** A stretch of the new text. Its first line is not indented, and its last line has no line break. */
interface Piece {
  readonly text: string;
  /** Blank lines behind it would become part of its last text (`|+`). */
  readonly keepsBlankLines: boolean;
}

/** A mapping or list whose children stand on lines of their own. */
interface Block extends Piece {
  readonly startsWithComment: boolean;
}

/** An entry or item, with the comments above that belong to it. */
interface Child extends Piece {
  readonly blankBefore: boolean;
  readonly startsWithComment: boolean;
  readonly rank: number;
}

/** Whether a mapping or list is written without brackets. */
export function isBlock(node: TreeNode): node is MapNode | ListNode {
  return node.kind !== 'scalar' && !'{['.includes(node.file.text[node.start] ?? '');
}

/**
 * Lays out the mapping or list `root` of a text anew. `margin` has been read up to its first line, and stands at the
 * end of it afterwards. `pinned` is how many comments from the top must stay there.
 */
export function layOut(root: MapNode | ListNode, order: KeyOrder, margin: Margin, pinned: number): string {
  const layout = new Layout(root.file.text, margin);
  return layout.block(root, { from: -1, to: -INDENT }, order, pinned).text;
}

class Layout {
  private readonly text: string;
  private readonly margin: Margin;

  constructor(text: string, margin: Margin) {
    this.text = text;
    this.margin = margin;
  }

  /** Comments to the right of where its parent stands, below its last child, stay at its end. */
  block(node: MapNode | ListNode, parent: Move, order: KeyOrder, pinned = 0): Block {
    const move = moveOf(this.text, node.start, parent.to + INDENT);
    const { head, rest } = splitHead(this.margin.takeRest(), pinned);
    const children =
      node.kind === 'map' ? this.entries(node, move, order, rest) : this.items(node, move, order, rest);
    const lines = new Lines(move.to);
    lines.addComments(head.comments);
    children.sort((a, b) => a.rank - b.rank);
    for (const [at, child] of children.entries())
      lines.add(child, at === 0 ? head.blankAfter : child.blankBefore);
    lines.addComments(this.margin.takeRightOf(parent.from));
    const startsWithComment = head.comments.length > 0 || children[0]?.startsWithComment === true;
    return { ...lines.piece(), startsWithComment };
  }

  private entries({ entries }: MapNode, move: Move, order: KeyOrder, first: Remarks): Child[] {
    const children: Child[] = [];
    for (const { key, keyAt, value } of entries.values()) {
      const above = children.length === 0 ? first : this.margin.takeRest();
      const colon = skipSpace(this.text, keyAt.end);
      if (this.text[colon] !== ':') throw new Unusual();
      const opening = `${this.text.slice(keyAt.start, keyAt.end)}:`;
      const piece = this.child(opening, colon + 1, value, move, order.in(key));
      children.push(withRemarks(piece, above, move.to, order.rank(key)));
    }
    return children;
  }

  private items({ start, items }: ListNode, move: Move, order: KeyOrder, first: Remarks): Child[] {
    const children: Child[] = [];
    const inner = order.item();
    for (const item of items) {
      const isFirst = children.length === 0;
      const above = isFirst ? first : this.margin.takeRest();
      const dash = isFirst ? start : this.margin.contentAt;
      if (this.text[dash] !== '-') throw new Unusual();
      const piece = this.child('-', dash + 1, item, move, inner);
      children.push(withRemarks(piece, above, move.to, 0));
    }
    return children;
  }

  /** `opening` (a key or dash, which ends before `after`) and its value. */
  private child(opening: string, after: number, value: TreeNode, parent: Move, order: KeyOrder): Piece {
    const isEmpty = value.start === value.end;
    const isBelow = isEmpty || value.start > lineEnd(this.text, after);
    let comment = '';
    if (isBelow) {
      comment = commentBehind(this.text, after);
      this.margin.read(nextLine(this.text, after));
    }
    if (isEmpty) return this.withCommentsBelow(opening + comment, parent);
    if (isBlock(value)) {
      const block = this.block(value, parent, order);
      const beside = opening === '-' && comment === '' && !block.startsWithComment;
      const gap = beside ? ' ' : `${comment}\n${pad(parent.to + INDENT)}`;
      return { ...block, text: opening + gap + block.text };
    }
    if (!isBelow) return this.leaf(`${opening} `, value, parent, parent.to + opening.length + 1);
    const lines = new Lines(parent.to + INDENT);
    lines.addComments(this.margin.takeRest().comments);
    lines.add(this.leaf('', value, parent, parent.to + INDENT), false);
    const piece = lines.piece();
    return { ...piece, text: `${opening}${comment}\n${pad(parent.to + INDENT)}${piece.text}` };
  }

  /** A value without children on lines of their own; its first line comes to stand at `column`. */
  private leaf(before: string, value: TreeNode, parent: Move, column: number): Piece {
    const { text } = this;
    if (value.kind === 'scalar' && value.style === 'block') {
      const { next, ...block } = movedBlock(text, value, parent);
      // A comment further in would become part of the text, so none belongs to it.
      this.margin.read(next);
      return { ...block, text: before + block.text };
    }
    const written = text.slice(value.start, value.end);
    const moved =
      value.kind === 'scalar'
        ? movedText(written, parent)
        : movedBrackets(written, parent, moveOf(text, value.start, column));
    const comment = commentBehind(text, value.end);
    this.margin.read(nextLine(text, value.end));
    return this.withCommentsBelow(before + moved + comment, parent);
  }

  /** Comments that stand further in than the key or dash above them belong to it. */
  private withCommentsBelow(first: string, { from, to }: Move): Piece {
    const lines = new Lines(to + INDENT);
    lines.add({ text: first, keepsBlankLines: false }, false);
    lines.addComments(this.margin.takeRightOf(from));
    return lines.piece();
  }
}

/** Pieces one below the other, at one column. */
class Lines {
  private readonly column: string;
  private text: string | undefined;
  private keepsBlankLines = false;

  constructor(column: number) {
    this.column = pad(column);
  }

  /** Before the first piece there is never a blank line. */
  add({ text, keepsBlankLines }: Piece, blankBefore: boolean): void {
    if (this.text === undefined) this.text = text;
    else this.text += `${blankBefore && !this.keepsBlankLines ? '\n\n' : '\n'}${this.column}${text}`;
    this.keepsBlankLines = keepsBlankLines;
  }

  addComments(comments: readonly Comment[]): void {
    for (const { text, blankBefore } of comments) this.add({ text, keepsBlankLines: false }, blankBefore);
  }

  piece(): Piece {
    return { text: this.text ?? '', keepsBlankLines: this.keepsBlankLines };
  }
}

const NONE: Remarks = { comments: [], blankAfter: false };

/**
 * Comments at the top of a mapping that a blank line parts from its first key speak of the whole, and stay when keys
 * move; so do the first `pinned`.
 */
function splitHead({ comments, blankAfter }: Remarks, pinned: number): { head: Remarks; rest: Remarks } {
  const lastBlank = comments.findLastIndex(({ blankBefore }) => blankBefore);
  const count = Math.max(blankAfter ? comments.length : Math.max(lastBlank, 0), pinned);
  const head = comments.slice(0, count);
  const [first, ...others] = comments.slice(count);
  if (first === undefined) return { head: { comments: head, blankAfter }, rest: NONE };
  // The blank line belongs to the head and does not go with the key.
  const rest = { comments: [{ ...first, blankBefore: false }, ...others], blankAfter };
  return { head: { comments: head, blankAfter: first.blankBefore }, rest };
}

function withRemarks(piece: Piece, { comments, blankAfter }: Remarks, column: number, rank: number): Child {
  const lines = new Lines(column);
  lines.addComments(comments);
  lines.add(piece, blankAfter);
  const blankBefore = comments[0]?.blankBefore ?? blankAfter;
  return { ...lines.piece(), blankBefore, startsWithComment: comments.length > 0, rank };
}
