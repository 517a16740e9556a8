import type { ListNode, MapNode, TreeNode } from '../../../src/source/tree.js';

/** A whole number from 0 to `most`, the same for the same seed. */
export type Dice = (most: number) => number;

/** A small generator of even numbers (mulberry32): one shuffle throws it thousands of times. */
export function diceFrom(seed: number): Dice {
  let state = seed;
  return (most) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % (most + 1);
  };
}

const INLINE = /^\S[^\n]*$/;

/**
 * Writes a tree as a careless author would: keys in any order, each with the comments that stand above it, any
 * indentation, lists in or below the column of their key, blank lines, spaces at ends of lines. The text must be in
 * the one style, and hold no comments but those on lines of their own above a key or dash.
 */
export function carelessly(tree: MapNode | ListNode, dice: Dice): string {
  const { text } = tree.file;
  const spaces = (least: number, most: number) => ' '.repeat(least + dice(most - least));
  const untidy = (line: string) => line + (dice(5) === 0 ? spaces(1, 3) : '');

  function commentsAbove(at: number): string[] {
    const comments: string[] = [];
    for (let end = text.lastIndexOf('\n', at - 1); end > 0; ) {
      const start = text.lastIndexOf('\n', end - 1) + 1;
      const line = text.slice(start, end).trimStart();
      if (!line.startsWith('#')) break;
      comments.unshift(line);
      end = start - 1;
    }
    return comments;
  }

  function block(node: TreeNode, column: number): string[] {
    if (node.kind === 'map') {
      const entries = [...node.entries.values()];
      for (let at = entries.length - 1; at > 0; at--) {
        const other = dice(at);
        const [a, b] = [entries[at], entries[other]];
        if (a && b) [entries[at], entries[other]] = [b, a];
      }
      return entries.flatMap(({ keyAt, value }) => {
        const key = `${text.slice(keyAt.start, keyAt.end)}${dice(9) === 0 ? ' ' : ''}:`;
        return above(keyAt.start, column, child(key, value, column));
      });
    }
    if (node.kind === 'scalar') throw new Error('a scalar is no block');
    let from = node.start;
    return node.items.flatMap((item) => {
      const dash = text.lastIndexOf('-', item.start - 1);
      const lines = above(Math.max(dash, from), column, child('-', item, column));
      from = item.end;
      return lines;
    });
  }

  function above(at: number, column: number, lines: readonly string[]): string[] {
    const comments = commentsAbove(at).map((comment) => ' '.repeat(column) + comment);
    return [...Array(dice(12) === 0 ? 1 + dice(2) : 0).fill(spaces(0, column)), ...comments, ...lines];
  }

  /** The lines of an entry or item whose key or dash stands at `column`. */
  function child(opening: string, value: TreeNode, column: number): string[] {
    const pad = ' '.repeat(column);
    const written = text.slice(value.start, value.end);
    if (value.kind === 'scalar' && value.style === 'block') {
      const [mark = '', ...lines] = written.split('\n');
      const indent = Math.min(...lines.filter((line) => line !== '').map((line) => line.search(/\S/)));
      const own = pad + spaces(1, 6);
      return [
        `${pad}${opening}${spaces(1, 3)}${mark}`,
        ...lines.map((line) => (line === '' ? '' : own + line.slice(indent))),
      ];
    }
    if (value.kind === 'scalar' || '{['.includes(written[0] ?? 'x')) {
      if (!INLINE.test(written)) throw new Error(`not on one line: ${written}`);
      return [untidy(`${pad}${opening}${spaces(1, 3)}${written}`)];
    }
    const isList = value.kind === 'list' && opening !== '-';
    if (opening === '-' && commentsAbove(value.start).length === 0 && dice(2) > 0) {
      const gap = spaces(1, 3);
      const [first = '', ...others] = block(value, column + 1 + gap.length);
      // What stands above the first key cannot stand beside a dash.
      if (/^ *[^ #]/.test(first)) return [`${pad}-${gap}${first.trimStart()}`, ...others];
      return [`${pad}-`, first, ...others];
    }
    return [untidy(pad + opening), ...block(value, column + (isList ? dice(4) : 1 + dice(4)))];
  }

  return `${block(tree, 0).join('\n')}\n${'\n'.repeat(dice(2))}`;
}
