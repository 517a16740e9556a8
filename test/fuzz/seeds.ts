import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { packageFile } from '../../src/package/package-file.js';

/** A file of the examples or the fixtures, by its name from the repository's root. */
export interface Seed {
  readonly name: string;
  readonly text: string;
}

/** Every text file of these folders whose name ends so, in the order of their names. */
export function seedFiles(folders: readonly string[], ending: RegExp): Seed[] {
  return folders.flatMap((folder) =>
    readdirSync(packageFile(folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && ending.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name))
      .filter((path) => !path.includes(`${sep}books${sep}`))
      .sort()
      .map((path) => ({ name: relative(packageFile(), path), text: readFileSync(path, 'utf8') })),
  );
}

/** All YAML of the examples and fixtures. */
export const yamlSeeds = (): Seed[] => seedFiles(['examples', 'test/fixtures'], /\.ya?ml$/);

/**
 * A text in pieces of whole lines, each of about `length` letters and moved to the margin: what is small is read a
 * thousand times a second.
 */
export function piecesOf(text: string, length: number): string[] {
  const pieces: string[] = [];
  for (let at = 0; at < text.length; ) {
    const newline = text.indexOf('\n', at + length);
    const end = newline === -1 ? text.length : newline + 1;
    const piece = text.slice(at, end);
    const [indent = ''] = /^ */.exec(piece) ?? [];
    pieces.push(piece.replace(new RegExp(`^ {0,${indent.length}}`, 'gm'), ''));
    at = end;
  }
  return pieces;
}
