import { dirname, join } from 'node:path';
import { type Disk, exists } from '../disk/disk.js';
import { sha256 } from '../disk/sha256.js';
import { ABSENT, type Entry, type Journal } from './journal.js';

/** How far the work of a journal has come. Names are as in its entries. */
export interface Progress {
  /** Files that hold their new content. */
  readonly fresh: readonly string[];
  /** Files that hold their old content, or are still to be made. */
  readonly old: readonly string[];
  /** Files that hold something else, or are gone. */
  readonly others: readonly string[];
  /** Renames that are left to do; undefined when the work cannot be finished. */
  readonly left: readonly Entry[] | undefined;
  /** Whether no file has been replaced, so that dropping the work leaves everything as it was. */
  readonly isUntouched: boolean;
}

/**
 * Compares what a journal says with what stands in the project's real folder `root`. Nothing is changed. An entry
 * counts as ready only when its waiting file is the very one that was written on this computer, its way there is free
 * of links, and the file it replaces still holds the content that was to be replaced.
 */
export function progressOf(disk: Disk, root: string, { isReady, entries }: Journal): Progress {
  const files = entries.map((entry) => ({ entry, ...stateOf(disk, root, entry) }));
  const named = (wanted: State) =>
    files.filter(({ state }) => state === wanted).map(({ entry }) => entry.name);
  const rest = files.filter(({ state }) => state !== 'fresh');
  const isUntouched =
    !isReady || files.every(({ state, waits }) => state === 'old' || (state === 'other' && waits !== 'gone'));
  const canFinish = isReady && rest.every(({ state, waits }) => state === 'old' && waits === 'ready');
  return {
    fresh: named('fresh'),
    old: named('old'),
    others: named('other'),
    left: canFinish ? rest.map(({ entry }) => entry) : undefined,
    isUntouched,
  };
}

type State = 'fresh' | 'old' | 'other';

function stateOf(
  disk: Disk,
  root: string,
  entry: Entry,
): { state: State; waits: 'ready' | 'strange' | 'gone' } {
  if (!isPlainFolder(disk, root, entry)) return { state: 'other', waits: 'strange' };
  const path = join(root, entry.name);
  const hash = exists(disk, path) ? hashOf(disk, path)?.hash : ABSENT;
  const state = hash === entry.after ? 'fresh' : hash === entry.before ? 'old' : 'other';
  const waiting = hashOf(disk, join(root, entry.waiting));
  if (waiting === undefined) return { state, waits: 'gone' };
  const isReady = waiting.hash === entry.after && waiting.changed === entry.changed;
  return { state, waits: isReady ? 'ready' : 'strange' };
}

/** Whether the folder of an entry is where its name says: a link on the way could lead out of the project. */
export function isPlainFolder(disk: Disk, root: string, { name }: Pick<Entry, 'name'>): boolean {
  const folder = dirname(join(root, name));
  return (
    disk.lstatSync(folder, { throwIfNoEntry: false }) !== undefined && disk.realpathSync(folder) === folder
  );
}

/** A stranger's file may be of any size; the texts of a project are far below this. */
const MOST_BYTES = 512n * 1024n * 1024n;

/** Undefined where no plain file stands. */
function hashOf(disk: Disk, path: string): { hash: string; changed: string } | undefined {
  const stats = disk.lstatSync(path, { throwIfNoEntry: false, bigint: true });
  if (!stats?.isFile() || stats.size > MOST_BYTES) return undefined;
  return { hash: sha256(disk.readFileSync(path)), changed: String(stats.ctimeNs) };
}
