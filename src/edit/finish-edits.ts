import { dirname, join } from 'node:path';
import { type Disk, exists, ifPossible, disk as realDisk } from '../disk/disk.js';
import { takeLock } from '../disk/lock.js';
import { clearWaiting } from '../disk/waiting-file.js';
import { syncFolder } from '../disk/write-file.js';
import { removeEntryFolders } from './entry-folders.js';
import { ABSENT, type Entry, type Journal, LOCK_NAME, readJournal, removeJournal } from './journal.js';
import { JOURNAL_NAME } from './journal-name.js';
import { isPlainFolder, type Progress, progressOf } from './progress.js';
import { SourceError, sourceErrorFrom } from './source-error.js';

/** How many names a message lists of each kind. */
const LISTED = 10;

/**
 * Finishes what a run that was killed has begun with the files of the project `root`: puts the rest of the new texts
 * in their places, or tidies up where nothing had been replaced. For commands that write files of the project, before
 * they read them. Gives how many files were replaced now. Rejects with LockError while another process is at it, and
 * with SourceError when it cannot be finished.
 */
export async function finishEdits(root: string, disk: Disk = realDisk): Promise<number> {
  try {
    const folder = disk.realpathSync(root);
    if (![JOURNAL_NAME, LOCK_NAME].some((name) => exists(disk, join(folder, name)))) return 0;
    const lock = await takeLock(disk, join(folder, LOCK_NAME), root);
    try {
      return finish(disk, folder);
    } finally {
      lock.release();
    }
  } catch (error) {
    throw sourceErrorFrom(error, JOURNAL_NAME);
  }
}

/** {@link finishEdits} for who holds the lock of the project's real folder. */
export function finish(disk: Disk, root: string): number {
  clearWaiting(disk, root);
  const journal = readJournal(disk, root);
  if (journal === undefined) return 0;
  const progress = progressOf(disk, root, journal);
  const { left } = progress;
  if (left === undefined && !progress.isUntouched) throw problemOf('stuck', progress);
  if (left !== undefined) replaceAll(disk, root, journal.entries, left);
  drop(disk, root, journal);
  return left?.length ?? 0;
}

/** Throws SourceError when files of the project `root` are partly old and partly new. Changes nothing. */
export function refuseMixed(disk: Disk, root: string): void {
  const progress = progressIn(disk, root);
  if (progress === undefined || progress.isUntouched || progress.left?.length === 0) return;
  throw problemOf(progress.left === undefined ? 'stuck' : 'unfinished', progress);
}

function progressIn(disk: Disk, root: string): Progress | undefined {
  try {
    const folder = disk.realpathSync(root);
    const journal = readJournal(disk, folder);
    return journal && progressOf(disk, folder, journal);
  } catch (error) {
    throw sourceErrorFrom(error, JOURNAL_NAME);
  }
}

/** Puts the waiting files of `left` in their places; past the first one nothing is taken back. */
export function replaceAll(disk: Disk, root: string, all: readonly Entry[], left: readonly Entry[]): void {
  for (const [done, { name, waiting, before }] of left.entries()) {
    try {
      // A rename would overwrite what somebody has put there meanwhile.
      if (before === ABSENT && exists(disk, join(root, name)))
        throw new SourceError('changed', { file: name });
      disk.renameSync(join(root, waiting), join(root, name));
    } catch (error) {
      throw stopped(error, name, all.length - left.length + done, all.length);
    }
  }
  const folders = new Set(all.map(({ name }) => dirname(join(root, name))));
  for (const folder of folders) ifPossible(() => syncFolder(disk, folder));
}

function stopped(error: unknown, file: string, done: number, count: number): Error {
  const told = sourceErrorFrom(error, file);
  if (done === 0) return told;
  return new SourceError('interrupted', { ...told.args, done: String(done), count: String(count) }, error);
}

/** Takes away the journal and what still waits. The journal goes last: it alone knows where something waits. */
export function drop(disk: Disk, root: string, { entries }: Journal): void {
  for (const entry of entries) {
    if (!isPlainFolder(disk, root, entry)) continue;
    const path = join(root, entry.waiting);
    // What waits is a file: a folder of its name is somebody else's.
    if (!disk.lstatSync(path, { throwIfNoEntry: false })?.isDirectory()) disk.rmSync(path, { force: true });
  }
  for (const entry of entries) removeEntryFolders(disk, root, entry);
  removeJournal(disk, root);
  ifPossible(() => syncFolder(disk, root));
}

function problemOf(problem: 'stuck' | 'unfinished', { fresh, old, others }: Progress): SourceError {
  const listed = (names: readonly string[]) => {
    const rest = names.length > LISTED ? ', …' : '';
    return names.length > 0 ? names.slice(0, LISTED).join(', ') + rest : '–';
  };
  const args = { fresh: listed(fresh), old: listed(old), others: listed(others), file: JOURNAL_NAME };
  return new SourceError(problem, args);
}
