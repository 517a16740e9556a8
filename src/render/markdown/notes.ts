import type { NoteDocument } from '../../books/book.js';
import type { BookSession } from './book-session.js';
import { escapeText } from './escape.js';
import { linkTarget } from './prose-inline.js';

/** The definitions of all cited footnotes, `[^id]: text`, in order of first citation; '' when none is cited. */
export function noteDefinitions(session: BookSession): string {
  const lines: string[] = [];
  for (const [id, label] of session.cited) {
    const note = session.book.notes.get(id);
    lines.push(
      `[^${label}]: ${note === undefined ? session.words.missing : noteMarkdown(note, session.words.missing)}`,
    );
  }
  return lines.join('\n\n');
}

function noteMarkdown(note: NoteDocument, missing: string): string {
  const text = escapeText(note.text) || missing;
  if (note.url === undefined || note.url === '') return text;
  const target = linkTarget(note.url);
  const shown = escapeText(note.url);
  return `${text} ${target === '' ? shown : `[${shown}](${target})`}`;
}
