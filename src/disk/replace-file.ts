import { dirname } from 'node:path';
import { type Disk, ifPossible } from './disk.js';
import { clearWaiting, waitingPath } from './waiting-file.js';
import { sync, syncFolder, writeFile } from './write-file.js';

/** Writes a file whole or not at all: its text is on the disk beside it before it takes the file's place. */
export function replaceFile(disk: Disk, path: string, text: string): void {
  clearWaiting(disk, dirname(path));
  const waiting = waitingPath(path);
  try {
    writeFile(disk, waiting, [Buffer.from(text)]);
    sync(disk, waiting);
    disk.renameSync(waiting, path);
  } catch (error) {
    ifPossible(() => disk.unlinkSync(waiting));
    throw error;
  }
  ifPossible(() => syncFolder(disk, dirname(path)));
}
