import { Paragraph, type ParagraphChild, Tab, TextRun } from 'docx';
import type { Inline } from '../tokens/block.js';
import { field } from './fields.js';
import { runsOf, wordsRun } from './inline.js';
import type { Scribe } from './scribe.js';
import { charStyle, style } from './style-ids.js';

const LABEL = /^(\S+) ((?:[A-Z]+|\d+)\.)?(\d+)$/;

/**
 * "Tabel 3.1" and the words of a table or figure. The number is counted by Word, and stands in a bookmark of its own
 * for references to it. `number` is what all formats print.
 */
export function caption(
  anchor: string | undefined,
  number: string,
  words: readonly Inline[],
  keepNext: boolean,
  scribe: Scribe,
): Paragraph {
  const label = scribe.bookmarks.around(anchor, numberRuns(number));
  const gap = new TextRun({ children: [new Tab()] });
  return new Paragraph({
    style: style.caption,
    keepNext,
    children: [...label, ...(number === '' ? [] : [gap]), ...runsOf(words, scribe)],
  });
}

/**
 * The last figure is counted by Word, from the start at the first of a chapter: Word could start over by itself, at a
 * heading, but LibreOffice cannot.
 */
function numberRuns(number: string): ParagraphChild[] {
  const look = { style: charStyle.captionNumber };
  const [, word, chapter = '', count] = LABEL.exec(number) ?? [];
  if (word === undefined || count === undefined) return [wordsRun(number, look)];
  const instruction = `SEQ ${word} \\* ARABIC${count === '1' ? ' \\r 1' : ''}`;
  return [wordsRun(`${word} ${chapter}`, look), ...field(instruction, count, look)];
}
