import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Every file in the folder of books, by name; not the manifest, which has hashes only. */
export function booksIn(folder: string): Map<string, Buffer> {
  const books = join(folder, 'books');
  const names = readdirSync(books, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name));
  return new Map(names.sort().map((name) => [name.slice(books.length + 1), readFileSync(name)]));
}

/** The books without the marks that say from which state of the files they were made. */
export function hashOfBooks(folder: string): string {
  const hash = createHash('sha256');
  for (const [name, content] of booksIn(folder)) hash.update(`\0${name}\0`).update(content);
  return hash.digest('hex');
}

/** The text of all Markdown and HTML books and pictures. */
export function textOfBooks(folder: string): string {
  return [...booksIn(folder)]
    .filter(([name]) => /\.(?:md|html|svg|js)$/.test(name))
    .map(([, content]) => content.toString('utf8'))
    .join('\n');
}

/** Characters nobody sees, and controls: no book holds one. A soft hyphen is our own. */
export const UNSEEN =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ufff9-\uffff]|[\u{e0000}-\u{e0fff}]/u;
