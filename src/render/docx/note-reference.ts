import { FootnoteReferenceRun, type ParagraphChild } from 'docx';
import { field } from './fields.js';
import type { Scribe } from './scribe.js';
import { charStyle } from './style-ids.js';

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
