import { basename, dirname, resolve } from 'node:path';
import { type Disk, exists, ifPossible, disk as realDisk } from '../disk/disk.js';
import { type Lock, takeLock } from '../disk/lock.js';
import { makeFolders } from '../disk/made-folders.js';
import { syncFolder } from '../disk/write-file.js';
import { discardIfPossible, type Neighbours, neighboursOf, recover } from '../output/recover.js';
import { writeTree } from '../output/stage.js';
import { errorCode } from '../project/project-error.js';
import { addFiles } from './add-files.js';
import { existsError, InitError, initErrorFrom } from './init-error.js';

/**
 * Writes the files of a starter project into `dir`, all of them or none; a missing folder is made, and appears whole.
 * Never overwrites: rejects with InitError when a name is taken or the disk refuses, and leaves nothing new behind.
 * What a run that was killed has left there is taken away first.
 * @param files text by name relative to `dir`, with `/`; the last one to appear is the first given
 */
export async function writeStarter(
  dir: string,
  files: ReadonlyMap<string, string>,
  disk: Disk = realDisk,
): Promise<void> {
  const target = resolve(dir);
  const bytes = new Map([...files].map(([name, text]) => [name, Buffer.from(text)]));
  try {
    if (isFolder(disk, target)) {
      await clearLock(disk, target);
      await addFiles(disk, target, bytes);
    } else await writeNew(disk, target, bytes);
  } catch (error) {
    throw initErrorFrom(error, dir);
  }
}

function isFolder(disk: Disk, path: string): boolean {
  for (let at = path; ; at = dirname(at)) {
    const stats = statOf(disk, at);
    if (stats === undefined && at !== dirname(at)) continue;
    if (stats === undefined || stats.isDirectory()) return at === path;
    throw new InitError('not-a-folder', { path: at });
  }
}

// A link that leads nowhere has the link's own facts: no folder can be made in its place.
function statOf(disk: Disk, path: string) {
  try {
    return disk.statSync(path, { throwIfNoEntry: false }) ?? disk.lstatSync(path, { throwIfNoEntry: false });
  } catch (error) {
    if (errorCode(error) === 'ENOTDIR') return undefined;
    throw error;
  }
}

/** A run that was killed just after the folder had appeared has left its lock beside it. */
async function clearLock(disk: Disk, target: string): Promise<void> {
  const { lock } = neighboursOf(dirname(target), basename(target));
  if (!exists(disk, lock)) return;
  try {
    (await takeLock(disk, lock, target)).release();
  } catch (error) {
    if (errorCode(error) === undefined) throw error;
  }
}

/** A folder that is not there yet appears whole, by one rename. */
async function writeNew(disk: Disk, target: string, files: ReadonlyMap<string, Uint8Array>): Promise<void> {
  const parent = dirname(target);
  const made = makeFolders(disk, parent);
  try {
    const place = neighboursOf(parent, basename(target));
    const lock = await takeLock(disk, place.lock, target);
    try {
      writeBeside(disk, place, files, lock);
    } finally {
      lock.release();
    }
  } catch (error) {
    made.remove();
    throw error;
  }
}

function writeBeside(
  disk: Disk,
  place: Neighbours,
  files: ReadonlyMap<string, Uint8Array>,
  lock: Lock,
): void {
  recover(disk, place);
  // Somebody was faster, or it was books whose replacing had been cut off.
  if (exists(disk, place.target)) throw existsError(place.parent, [basename(place.target)]);
  try {
    writeTree(disk, place.stage, files);
    lock.verify();
    disk.renameSync(place.stage, place.target);
  } catch (error) {
    discardIfPossible(disk, place.stage);
    throw error;
  }
  ifPossible(() => syncFolder(disk, place.parent));
}
