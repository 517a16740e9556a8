import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { clearWaiting, waitingPath } from './waiting-file.js';

/** Every file-system call made to write a file, so that a test can make each one fail. */
export const replaceDisk = { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync };

/** Writes a file whole or not at all: its text is on the disk beside it before it takes the file's place. */
export function replaceFile(path: string, text: string, disk = replaceDisk): void {
  clearWaiting(dirname(path));
  const waiting = waitingPath(path);
  try {
    const handle = disk.openSync(waiting, 'wx');
    try {
      const bytes = Buffer.from(text);
      for (let done = 0; done < bytes.length; ) done += disk.writeSync(handle, bytes, done);
      disk.fsyncSync(handle);
    } finally {
      disk.closeSync(handle);
    }
    disk.renameSync(waiting, path);
  } catch (error) {
    disk.rmSync(waiting, { force: true });
    throw error;
  }
}
