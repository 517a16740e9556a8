import {
  accessSync,
  chmodSync,
  closeSync,
  constants,
  copyFileSync,
  fchmodSync,
  fchownSync,
  fstatSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  symlinkSync,
  unlinkSync,
  utimesSync,
  writeSync,
} from 'node:fs';

/**
 * Every file-system call that whatever writes makes, so that a test can make each one fail. Synchronous on purpose:
 * nothing else of this process can run, or be interrupted, between two steps.
 */
export const disk = {
  accessSync,
  chmodSync,
  closeSync,
  copyFileSync,
  fchmodSync,
  fchownSync,
  fstatSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  symlinkSync,
  unlinkSync,
  utimesSync,
  writeSync,
};

export type Disk = typeof disk;

export const WRITABLE: number = constants.W_OK;

/** Without O_NONBLOCK opening a pipe that took a file's place would wait for ever. */
export const READ: number = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

/** Whether something stands at `path`, be it a link that leads nowhere. */
export function exists(disk: Disk, path: string): boolean {
  return disk.lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}

/**
 * Does what may fail without harm, such as tidying up after the work is done. Only what the file system answers is
 * passed over.
 */
export function ifPossible(step: () => void): void {
  try {
    step();
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
  }
}
