import type { Entry } from '../markdown/rendered-book.js';
import { literal } from './typst-value.js';
import type { InlineWriter } from './write-inline.js';

/** Of a character of a label, in multiples of the text size. */
const CHARACTER = 0.56;
const GAP = 0.9;

/**
 * The lines of the contents or of a list as Typst, each with the page where its anchor really stands. Titles of one
 * level begin at one place, behind the widest label.
 * @param isContents whether the first level is set in bold
 */
export function writeEntries(entries: readonly Entry[], words: InlineWriter, isContents: boolean): string {
  const lines: string[] = [];
  const write = (list: readonly Entry[], level: number, indent: number): void => {
    const width = labelWidth(list);
    for (const { label, title, anchor, children } of list) {
      if (!words.has(anchor)) continue;
      const own = label === '' ? 0 : width;
      const texts = [label, title].map((one) => literal(words.text.print(one)));
      lines.push(
        `entry(${isContents && level === 1}, ${indent}, ${own}, ${texts.join(', ')}, ${literal(anchor)}),`,
      );
      write(children, level + 1, indent + own);
    }
  };
  write(entries, 1, 0);
  return `entries(\n${lines.join('\n')}\n)`;
}

function labelWidth(entries: readonly Entry[]): number {
  const longest = entries.reduce((most, { label }) => Math.max(most, label.length), 0);
  return longest === 0 ? 0 : Math.round((longest * CHARACTER + GAP) * 100) / 100;
}
