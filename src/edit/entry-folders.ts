import type { Stats } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { type Disk, exists, ifPossible, READ } from '../disk/disk.js';
import { syncFolder } from '../disk/write-file.js';
import { errorCode } from '../project/project-error.js';
import type { Entry } from './journal.js';
import { isPlainFolder } from './progress.js';

/** Makes the folders that a new file needs, owned like the folder around them; `stats` are that one's. */
export function makeEntryFolders(disk: Disk, root: string, entry: Entry, stats: Stats): void {
  for (const folder of foldersOf(root, entry)) {
    if (!exists(disk, folder)) {
      makeFolder(disk, folder);
      ifPossible(() => giveTo(disk, folder, stats));
    }
    syncFolder(disk, dirname(folder));
  }
}

/** Takes them away again, as far as they are empty and no link leads to them. */
export function removeEntryFolders(disk: Disk, root: string, entry: Entry): void {
  for (const folder of foldersOf(root, entry).reverse()) {
    const isPlain = isPlainFolder(disk, root, { name: `${relative(root, folder)}/x` });
    if (isPlain) ifPossible(() => disk.rmdirSync(folder));
  }
}

/** From the outermost to the one that holds the file; none where all are there. */
function foldersOf(root: string, { name, made }: Entry): string[] {
  if (made === undefined) return [];
  const outermost = join(root, made);
  const folders: string[] = [];
  for (let at = dirname(join(root, name)); at.length >= outermost.length; at = dirname(at))
    folders.unshift(at);
  return folders;
}

function makeFolder(disk: Disk, path: string): void {
  try {
    disk.mkdirSync(path);
  } catch (error) {
    // Two new files share it.
    if (errorCode(error) !== 'EEXIST') throw error;
  }
}

function giveTo(disk: Disk, folder: string, { uid, gid }: Stats): void {
  const handle = disk.openSync(folder, READ);
  try {
    const now = disk.fstatSync(handle);
    if (now.uid !== uid || now.gid !== gid) disk.fchownSync(handle, uid, gid);
  } finally {
    disk.closeSync(handle);
  }
}
