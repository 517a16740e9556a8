import { type Dirent, realpathSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { type Diagnostic, finding } from '../diagnostics/diagnostic.js';
import { filePlace } from './file-place.js';
import { outsideFinding, unreadableFinding } from './findings.js';
import { errorCode, projectErrorFrom } from './project-error.js';

/** A folder (its name ends with `/`, or is empty for the root) or a file on the way through a project. */
export interface Folder {
  readonly absolute: string;
  readonly name: string;
  /** Where its content belongs. */
  readonly path: readonly string[];
  /** The real paths of the folders above and, for a folder, its own: to notice a link that leads back. */
  readonly chain: readonly string[];
}

export interface LinkState {
  /** Without links, so that what a link leads to can be compared with it. */
  readonly realRoot: string;
}

export function realRoot(root: string): LinkState {
  try {
    return { realRoot: realpathSync(root) };
  } catch (error) {
    throw projectErrorFrom(error, root);
  }
}

export type EntryKind =
  | { readonly kind: 'file' }
  | { readonly kind: 'folder'; readonly real: string }
  | { readonly kind: 'refused'; readonly finding: Diagnostic };

/** What a folder, or the system, says of one of its names. */
export type EntryFacts = Pick<Dirent, 'name' | 'isFile' | 'isDirectory' | 'isSymbolicLink'>;

/** What an entry is after following links; a finding when it must not be, or cannot be, read. */
export function kindOf(state: LinkState, child: Folder, entry: EntryFacts): EntryKind {
  if (entry.isFile()) return { kind: 'file' };
  if (entry.isDirectory()) return { kind: 'folder', real: join(child.chain.at(-1) ?? '', entry.name) };
  return followed(state, child, entry);
}

function followed(state: LinkState, child: Folder, entry: EntryFacts): EntryKind {
  const refused = (refusal: Diagnostic): EntryKind => ({ kind: 'refused', finding: refusal });
  const { name } = child;
  const place = filePlace(name, child.path);
  const special = refused(finding(unreadableFinding, 'special', place, { name }));
  if (!entry.isSymbolicLink()) return special;
  try {
    const real = realpathSync(child.absolute);
    const isInside = real === state.realRoot || real.startsWith(withSeparator(state.realRoot));
    if (!isInside) return refused(finding(outsideFinding, 'outside', place, { name }));
    const target = statSync(real);
    if (target.isFile()) return { kind: 'file' };
    if (!target.isDirectory()) return special;
    if (child.chain.includes(real)) return refused(finding(outsideFinding, 'loop', place, { name }));
    return { kind: 'folder', real };
  } catch (error) {
    return refused(unreadable(error, name, child.path));
  }
}

/** The finding for a file or folder that the system would not let us read. */
export function unreadable(error: unknown, name: string, path: readonly string[]): Diagnostic {
  const code = errorCode(error);
  if (code === undefined) throw error;
  const place = filePlace(name, path);
  if (code === 'EACCES' || code === 'EPERM') return finding(unreadableFinding, 'permission', place, { name });
  if (code === 'ENOENT' || code === 'ELOOP') return finding(unreadableFinding, 'broken', place, { name });
  return finding(unreadableFinding, 'failed', place, { name, code });
}

function withSeparator(folder: string): string {
  return folder.endsWith(sep) ? folder : folder + sep;
}
