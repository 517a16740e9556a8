import { Paragraph } from 'docx';
import { runsOf } from './inline.js';
import type { Scribe } from './scribe.js';
import { style } from './style-ids.js';

/** The texts of the footnotes, by number. Word knows no notes on notes. */
export function footnotes(scribe: Scribe): Record<string, { children: Paragraph[] }> {
  const texts = scribe.read.notes.map((content) => content.filter(({ kind }) => kind !== 'note'));
  return Object.fromEntries(
    texts.map((content, index) => [
      index + 1,
      { children: [new Paragraph({ style: style.note, children: runsOf(content, scribe) })] },
    ]),
  );
}
