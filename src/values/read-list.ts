import type { Cell } from '../sheets/grid.js';
import type { Answer } from './answer.js';
import { asked, BLANK, understood } from './answers.js';
import { readText } from './read-text.js';
import { textDoubts } from './text-doubts.js';
import { unreadable } from './unreadable.js';

const DIVIDER = /[;\n\r\u2028\u2029\v]+/;
/** Bullets as they are typed, and as Word's symbol fonts leave them; what else begins words needs a blank behind it. */
const BULLET = /^(?:[•◦▪●○‣∙·✓✔➢➤\uf000-\uf0ff]+\s*|[-–—*+>]\s+)/;
const NUMBER = /^\(?(\d{1,3}|[a-z])[.)]\s+/;
/** `1. Satu 2. Dua` in one line. */
const INLINE = /(?:^|\s)\(?(\d{1,3})[.)]\s/g;

/**
 * Several things in one cell, divided by `;` or line breaks, by numbers in order (`1. … 2. …`) or bullets. Commas do not
 * divide: they stand in names. Placeholders are left out; nothing left is blank.
 */
export function readList(cell: Cell | undefined): Answer<readonly string[]> {
  const trouble = unreadable(cell);
  if (cell === undefined || trouble !== undefined) return trouble ?? BLANK;
  if (cell.kind === 'date') return asked(cell.text, [[cell.text]], textDoubts.date);
  const lines = cell.text.split(DIVIDER).map((line) => line.trim().replace(BULLET, ''));
  const [only = '', ...others] = lines.filter((line) => line !== '');
  const parts = others.length === 0 ? byNumbers(only) : [only, ...others];
  const items = withoutNumbers(parts).flatMap(item);
  return items.length === 0 ? BLANK : understood(items, cell.text);
}

/** A line divided before its numbers, when these count from 1 and the first begins it. */
function byNumbers(line: string): readonly string[] {
  const marks = [...line.matchAll(INLINE)];
  const doCount = marks.every(([, number], index) => Number(number) === index + 1);
  if (marks.length < 2 || !doCount || marks[0]?.index !== 0) return [line];
  return marks.map(({ index }, at) => line.slice(index, marks[at + 1]?.index).trim());
}

/** Without `1.`, `2.` or `a)`, `b)`, where all of several parts have one in order. Capitals begin names: A. Yani. */
function withoutNumbers(parts: readonly string[]): readonly string[] {
  const marks = parts.map((part) => NUMBER.exec(part));
  const isNumbered = marks.every((mark, index) => {
    const sign = mark?.[1];
    return sign === String(index + 1) || sign === String.fromCharCode(97 + index);
  });
  if (parts.length < 2 || !isNumbered) return parts;
  return parts.map((part, index) => part.slice(marks[index]?.[0].length));
}

function item(text: string): readonly string[] {
  const answer = readText({ kind: 'text', text: text.endsWith(',') ? text.slice(0, -1) : text });
  return answer.kind === 'value' ? [answer.value] : [];
}
