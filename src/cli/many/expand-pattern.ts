import { type Dirent, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { byCodePoint } from '../../project/code-points.js';
import { globFits } from '../../settings/glob.js';
import { UsageError } from '../usage-error.js';

/** Folders that are looked into at most, so that a slip on a whole disk comes to an end. */
export const MOST_FOLDERS = 20_000;
/** Folders that `**` stands for at most, one inside the other. */
const DEEPEST = 8;

const TOO_MANY = {
  id: 'Pola {pattern} mencakup lebih dari {count} folder. Tulis pola yang lebih sempit.',
  en: 'The pattern {pattern} goes through more than {count} folders. Write a narrower one.',
};

/** Whether a word has signs that stand for names. Brackets and braces are ordinary characters of names. */
export function isPattern(word: string): boolean {
  return /[*?]/.test(word);
}

/**
 * What a pattern stands for, for shells that leave that to programs, as those of Windows do: `*` and `?` stand for
 * characters of one name, `**` for folders inside one another. Case counts, links are not followed, names that begin
 * with a dot are meant only by parts that do, and the result is in the order of code points.
 * @param last what the last part may be, where it is a pattern itself
 * @throws UsageError for a pattern that goes through too many folders
 */
export function expandPattern(pattern: string, last: 'folder' | 'file'): string[] {
  const parts = (sep === '\\' ? pattern.replaceAll('\\', '/') : pattern).split('/');
  const first = parts.findIndex(isPattern);
  const start = parts.slice(0, first).join('/');
  const wanted = parts.slice(first).filter((part) => part !== '' && part !== '.');
  const seen = new Map<string, Dirent[]>();
  const entries = (folder: string): Dirent[] => {
    const known = seen.get(folder);
    if (known) return known;
    if (seen.size === MOST_FOLDERS) throw new UsageError(TOO_MANY, { pattern, count: MOST_FOLDERS });
    const read = entriesOf(folder);
    seen.set(folder, read);
    return read;
  };
  const base = first > 0 && start === '' ? '/' : start;
  const asked = new Set<string>();
  // `**/**` leads to a folder in many ways, and each time to the same.
  const isNew = (folder: string, left: number) => {
    const question = `${left}/${folder}`;
    if (asked.has(question)) return false;
    asked.add(question);
    return true;
  };
  return [...new Set(matches(base, wanted, last, entries, isNew))].sort(byCodePoint);
}

function matches(
  folder: string,
  [part = '', ...rest]: readonly string[],
  last: 'folder' | 'file',
  entries: (folder: string) => readonly Dirent[],
  isNew: (folder: string, left: number) => boolean,
): string[] {
  if (!isNew(folder, rest.length)) return [];
  if (part === '**')
    return [folder, ...foldersBelow(folder, entries, DEEPEST)].flatMap((inner) =>
      rest.length > 0 ? matches(inner, rest, last, entries, isNew) : inner === folder ? [] : inner,
    );
  const isLast = rest.length === 0;
  const fits = (entry: Dirent) => {
    if (!isLast) return entry.isDirectory();
    // Whoever asked decides whether the link is followed.
    if (!isPattern(part) || entry.isSymbolicLink()) return true;
    return last === 'file' ? entry.isFile() : entry.isDirectory();
  };
  return entries(folder)
    .filter((entry) => fits(entry) && nameFits(part, entry.name))
    .map(({ name }) => join(folder, name))
    .flatMap((path) => (isLast ? [path] : matches(path, rest, last, entries, isNew)));
}

function nameFits(part: string, name: string): boolean {
  if (name.startsWith('.') && !part.startsWith('.')) return false;
  return isPattern(part) ? globFits(part, name) : part === name;
}

function foldersBelow(
  folder: string,
  entries: (folder: string) => readonly Dirent[],
  depth: number,
): string[] {
  if (depth === 0) return [];
  return entries(folder)
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.') && entry.name !== 'node_modules')
    .map(({ name }) => join(folder, name))
    .flatMap((path) => [path, ...foldersBelow(path, entries, depth - 1)]);
}

/** What cannot be looked into holds nothing that a pattern could mean, as in every shell. */
function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder === '' ? '.' : folder, { withFileTypes: true });
  } catch {
    return [];
  }
}
