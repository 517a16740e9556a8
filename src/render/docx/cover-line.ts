import { type IRunOptions, Paragraph } from 'docx';
import { wordsRun } from './inline.js';

/** A line of cover or half-title, `before` twips below the one above; none for no words. */
export function coverLine(
  words: string,
  style: string,
  { look = {}, before }: { look?: IRunOptions; before?: number } = {},
): Paragraph[] {
  if (words === '') return [];
  const spacing = before === undefined ? {} : { spacing: { before } };
  return [new Paragraph({ style, ...spacing, children: [wordsRun(words, look)] })];
}
