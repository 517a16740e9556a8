import {
  accessSync,
  closeSync,
  constants,
  fchmodSync,
  fchownSync,
  fstatSync,
  fsyncSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  unlinkSync,
  writeSync,
} from 'node:fs';

/** Every file-system call made to replace an author's files, so that a test can make each one fail. */
export const sourceDisk = {
  accessSync,
  closeSync,
  fchmodSync,
  fchownSync,
  fstatSync,
  fsyncSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  unlinkSync,
  writeSync,
};

export type SourceDisk = typeof sourceDisk;

export const WRITABLE: number = constants.W_OK;

/** Without O_NONBLOCK opening a pipe that took a file's place would wait for ever. */
export const READ: number = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);
