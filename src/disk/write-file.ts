import type { Disk } from './disk.js';

/**
 * Writes a file that is not there yet; `pieces` are written one after the other. What a failure leaves of it is the
 * caller's to remove. It is on the disk only after {@link sync}.
 */
export function writeFile(disk: Disk, path: string, pieces: Iterable<Uint8Array>): void {
  const handle = disk.openSync(path, 'wx');
  try {
    for (const bytes of pieces) writeAll(disk, handle, bytes);
  } finally {
    disk.closeSync(handle);
  }
}

/** Writes all of `bytes`, however few of them the system takes at once. */
export function writeAll(disk: Disk, handle: number, bytes: Uint8Array): void {
  for (let done = 0; done < bytes.length; ) done += disk.writeSync(handle, bytes, done);
}

/** Waits until a file's content is on the disk. */
export function sync(disk: Disk, path: string): void {
  // Windows syncs only what is open for writing.
  syncAs(disk, path, process.platform === 'win32' ? 'r+' : 'r');
}

/** Waits until a folder's list of names is on the disk; Windows cannot and need not. */
export function syncFolder(disk: Disk, path: string): void {
  if (process.platform !== 'win32') syncAs(disk, path, 'r');
}

function syncAs(disk: Disk, path: string, flags: 'r' | 'r+'): void {
  const handle = disk.openSync(path, flags);
  try {
    disk.fsyncSync(handle);
  } finally {
    disk.closeSync(handle);
  }
}
