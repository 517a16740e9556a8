import { FootnoteReferenceRun, Paragraph, type ParagraphChild } from 'docx';
import { field } from './fields.js';
import { runsOf } from './inline.js';
import type { Scribe } from './scribe.js';
import { charStyle, style } from './style-ids.js';

const place = (number: number): string => `note-${number}`;

/**
 * A reference to a footnote. The first stands for the note itself; Word allows no second one to the same note, so
 * that repeats its number, as the other formats do.
 */
export function noteReference(number: number, { notesSet, bookmarks, read }: Scribe): ParagraphChild[] {
  if (read.notes[number - 1] === undefined) return [];
  if (notesSet.has(number))
    return field(`NOTEREF ${bookmarks.name(place(number))} \\f \\h`, String(number), {
      style: charStyle.noteReference,
    });
  notesSet.add(number);
  return bookmarks.around(place(number), [new FootnoteReferenceRun(number)]);
}

/** The texts of the footnotes, by number. */
export function footnotes(scribe: Scribe): Record<string, { children: Paragraph[] }> {
  return Object.fromEntries(
    scribe.read.notes.map((content, index) => [
      index + 1,
      // Word knows no notes on notes.
      {
        children: [
          new Paragraph({
            style: style.note,
            children: runsOf(
              content.filter(({ kind }) => kind !== 'note'),
              scribe,
            ),
          }),
        ],
      },
    ]),
  );
}
