import { visibleText } from '../i18n/invisible.js';
import type { Cell } from '../sheets/grid.js';
import type { Answer } from './answer.js';
import { asked, BLANK, understood } from './answers.js';
import { isPlaceholder, saysNone } from './placeholder.js';
import { textDoubts } from './text-doubts.js';
import { unreadable } from './unreadable.js';

export interface TextOptions {
  /** The field asks how things are, so that `belum ada` and `nihil` are answers and not blanks. */
  readonly isState?: boolean | undefined;
}

/**
 * The words of a cell in one line, without what nobody sees (control and direction marks, zero-width characters): nothing
 * that YAML refuses comes in. A placeholder (`-`, `n/a`, `TBD`, `belum ada`) is blank. A number is its digits as
 * stored; a date is asked about, for Excel makes dates of codes.
 */
export function readText(cell: Cell | undefined, options: TextOptions = {}): Answer<string> {
  return textAnswer(cell, options, (text) => text.replace(/\s+/g, ' ').trim());
}

/** Like `readText`, but with its line breaks; blanks at the ends of lines, and more than one empty line, are gone. */
export function readProse(cell: Cell | undefined, options: TextOptions = {}): Answer<string> {
  return textAnswer(cell, options, tidyLines);
}

function textAnswer(
  cell: Cell | undefined,
  { isState = false }: TextOptions,
  tidy: (text: string) => string,
): Answer<string> {
  const trouble = unreadable(cell);
  if (cell === undefined || trouble !== undefined) return trouble ?? BLANK;
  const said = cell.text;
  if (cell.kind === 'date') return asked(said, [said], textDoubts.date);
  const text = tidy(visibleText(said).normalize('NFC'));
  if (text === '' || isPlaceholder(text) || (!isState && saysNone(text))) return BLANK;
  return understood(text, said);
}

function tidyLines(text: string): string {
  const lines = text
    .replace(/[^\S\n]+/g, ' ')
    .split('\n')
    .map((line) => line.trim());
  return lines
    .filter((line, index) => line !== '' || (index > 0 && lines[index - 1] !== ''))
    .join('\n')
    .trim();
}
