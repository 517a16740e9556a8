import type { Cell } from '../../../src/sheets/grid.js';
import type { Dice } from '../../edit/format/damage.js';

/** A value as somebody might write it; made without a look at how it is read. */
export interface Written<T> {
  readonly cell: Cell;
  readonly value: T;
  /** Written as most people do; the rest is rare, or unclear in itself. */
  readonly isCommon: boolean;
  /** What the head of an amount's column says. */
  readonly factor?: number;
}

export type Writer<T> = (dice: Dice) => Written<T>;

export const text = (words: string): Cell => ({ kind: 'text', text: words });
export const stored = (value: number): Cell => ({ kind: 'number', text: String(value), number: value });

export function pick<T>(list: readonly T[], dice: Dice): T {
  const one = list[dice(list.length - 1)];
  if (one === undefined) throw new Error('there is nothing to pick from');
  return one;
}

/** One of the writers, each as often as its weight says. */
export function weighted<W>(list: readonly (readonly [weight: number, writer: W])[], dice: Dice): W {
  let rest = dice(list.reduce((sum, [weight]) => sum + weight, 0) - 1);
  for (const [weight, writer] of list) {
    rest -= weight;
    if (rest < 0) return writer;
  }
  throw new Error('the weights are wrong');
}

/** Digits in threes from the right, the way a clerk counts them off. */
export function inThrees(digits: string, mark: string): string {
  const groups: string[] = [];
  for (let end = digits.length; end > 0; end -= 3) groups.unshift(digits.slice(Math.max(0, end - 3), end));
  return groups.join(mark);
}

/** Typed or pasted: blanks around it, other blanks within it, full-width letters of an input method. */
export function carelessly(words: string, dice: Dice): string {
  const before = pick(['', '', '', ' ', '\u00a0', '\t'], dice);
  const after = pick(['', '', '', ' ', '  ', '\n', '\u200b'], dice);
  const blank = pick([' ', ' ', ' ', '\u00a0', '  '], dice);
  return before + words.replaceAll(' ', blank) + after;
}
