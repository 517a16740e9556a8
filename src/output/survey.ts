import type { Disk } from '../disk/disk.js';
import { sha256 } from '../disk/sha256.js';
import { byCodePoint } from '../project/code-points.js';
import { MANIFEST_NAME } from '../project/manifest-name.js';
import { type Manifest, parseManifest } from './manifest.js';
import { OutputError } from './output-error.js';

/** `special` is a device, a socket or a pipe. */
export type EntryKind = 'file' | 'folder' | 'link' | 'special';

/** What stands in the target before the build. Names are relative, with `/`, sorted. */
export interface Survey {
  readonly exists: boolean;
  /** Permission bits of the folder. */
  readonly mode: number | undefined;
  /** Undefined when the folder is missing or empty. */
  readonly manifest: Manifest | undefined;
  readonly manifestSource: string;
  /** Products whose bytes are those the manifest records. */
  readonly intact: ReadonlySet<string>;
  /** Products changed by hand since. */
  readonly edited: ReadonlySet<string>;
  /** Products deleted by hand since. */
  readonly missing: ReadonlySet<string>;
  /** What the user put there. A folder stands before its content. */
  readonly foreign: ReadonlyMap<string, EntryKind>;
}

/** Tens of thousands of books. */
export const MOST_MANIFEST_BYTES = 16 * 1024 * 1024;

const NOTHING: Survey = {
  exists: false,
  mode: undefined,
  manifest: undefined,
  manifestSource: '',
  intact: new Set(),
  edited: new Set(),
  missing: new Set(),
  foreign: new Map(),
};

/**
 * Looks at the target without changing anything.
 * @throws OutputError `not-a-folder`, `not-ours` or `damaged-manifest` when it must not be replaced
 */
export function surveyTarget(disk: Disk, target: string): Survey {
  const status = disk.lstatSync(target, { throwIfNoEntry: false });
  if (status === undefined) return NOTHING;
  if (!status.isDirectory()) throw new OutputError('not-a-folder', { path: target });
  const here = { exists: true, mode: status.mode & 0o777 };
  if (disk.readdirSync(target).length === 0) return { ...NOTHING, ...here };
  const manifestSource = readManifest(disk, target);
  const manifest = parseManifest(manifestSource);
  if (manifest === undefined)
    throw new OutputError('damaged-manifest', { path: target, manifest: MANIFEST_NAME });
  return { ...here, manifest, manifestSource, ...compare(disk, target, manifest) };
}

function readManifest(disk: Disk, target: string): string {
  const path = `${target}/${MANIFEST_NAME}`;
  const args = { path: target, manifest: MANIFEST_NAME };
  const status = disk.lstatSync(path, { throwIfNoEntry: false });
  if (status === undefined) throw new OutputError('not-ours', args);
  // Ours is a small plain file: a link could lead anywhere, a pipe or a device never ends.
  if (!status.isFile() || status.size > MOST_MANIFEST_BYTES) throw new OutputError('damaged-manifest', args);
  const bytes = disk.readFileSync(path);
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    throw new OutputError('damaged-manifest', args, error);
  }
}

function compare(disk: Disk, target: string, manifest: Manifest) {
  const intact = new Set<string>();
  const edited = new Set<string>();
  const foreign = new Map<string, EntryKind>();
  const parents = foldersOf(manifest.files.keys());
  for (const [name, kind] of walk(disk, target, '')) {
    const recorded = manifest.files.get(name);
    if (recorded !== undefined && kind === 'file') {
      // Another length is another content, and tells so without being read.
      const path = `${target}/${name}`;
      const same =
        disk.lstatSync(path).size === recorded.bytes && sha256(disk.readFileSync(path)) === recorded.sha256;
      (same ? intact : edited).add(name);
    } else if (name !== MANIFEST_NAME && !(kind === 'folder' && parents.has(name))) foreign.set(name, kind);
  }
  const missing = new Set(
    [...manifest.files.keys()].filter((name) => !intact.has(name) && !edited.has(name)),
  );
  return { intact, edited, missing, foreign };
}

function* walk(disk: Disk, root: string, folder: string): Generator<readonly [string, EntryKind]> {
  const entries = disk.readdirSync(folder === '' ? root : `${root}/${folder}`, { withFileTypes: true });
  entries.sort((a, b) => byCodePoint(a.name, b.name));
  for (const entry of entries) {
    const name = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory()) {
      yield [name, 'folder'];
      yield* walk(disk, root, name);
    } else if (entry.isFile()) yield [name, 'file'];
    else if (entry.isSymbolicLink()) yield [name, 'link'];
    else yield [name, 'special'];
  }
}

/** Every folder on the way to the given names: `a/b/c.svg` gives `a` and `a/b`. */
export function foldersOf(names: Iterable<string>): Set<string> {
  const folders = new Set<string>();
  for (const name of names)
    for (let slash = name.indexOf('/'); slash !== -1; slash = name.indexOf('/', slash + 1))
      folders.add(name.slice(0, slash));
  return folders;
}
