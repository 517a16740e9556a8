import { type Dirent, realpathSync, statSync } from 'node:fs';
import { sep } from 'node:path';
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
  /** The real paths of the folders above, to notice a link that leads back. */
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

/** What an entry is after following links; a finding when it must not be, or cannot be, read. */
export function kindOf(state: LinkState, child: Folder, entry: Dirent): 'file' | 'folder' | Diagnostic {
  if (entry.isFile()) return 'file';
  if (entry.isDirectory()) return 'folder';
  const place = filePlace(child.name, child.path);
  if (!entry.isSymbolicLink()) return finding(unreadableFinding, 'special', place, { name: child.name });
  try {
    const real = realpathSync(child.absolute);
    const isInside = real === state.realRoot || real.startsWith(withSeparator(state.realRoot));
    if (!isInside) return finding(outsideFinding, 'outside', place, { name: child.name });
    const target = statSync(real);
    if (target.isFile()) return 'file';
    if (!target.isDirectory()) return finding(unreadableFinding, 'special', place, { name: child.name });
    const leadsBack = child.chain.some((above) => above === real || above.startsWith(withSeparator(real)));
    return leadsBack ? finding(outsideFinding, 'loop', place, { name: child.name }) : 'folder';
  } catch (error) {
    return unreadable(error, child.name, child.path);
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
