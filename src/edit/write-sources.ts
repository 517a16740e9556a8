import { Buffer } from 'node:buffer';
import type { Stats } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { errorCode } from '../project/project-error.js';
import { READ, type SourceDisk, sourceDisk, WRITABLE } from './source-disk.js';
import { SourceError, sourceErrorFrom } from './source-error.js';
import { clearWaiting, waitingPath } from './waiting-file.js';

/** The text of a file as it was read, without a byte order mark, and what it shall be. */
export interface Change {
  readonly before: string;
  readonly after: string;
  /** A byte order mark stands before it, and stays. */
  readonly hasMark?: boolean | undefined;
}

/** A file about to be replaced. */
interface Target {
  readonly name: string;
  /** Where it really stands: links inside the project are followed, and stay. */
  readonly path: string;
  readonly stats: Stats;
  readonly old: Buffer;
  readonly bytes: Buffer;
  readonly waiting: string;
}

const BOM = Buffer.from([0xef, 0xbb, 0xbf]);

/**
 * Replaces files of the project `root`; `changed` is keyed by their names relative to it, with `/`. Every new text
 * is on the disk before the first file is replaced, so that what can go wrong goes wrong while nothing has changed.
 * A byte order mark, permissions and, where the system allows it, the owner stay. Rejects with SourceError when a
 * file does not hold its `before` any more, leads out of the project or cannot be written.
 */
export async function writeSources(
  root: string,
  changed: ReadonlyMap<string, Change>,
  disk: SourceDisk = sourceDisk,
): Promise<void> {
  const targets = new Map<string, Target>();
  for (const [name, change] of changed) {
    const target = told(name, () => look(disk, root, name, change));
    const twin = targets.get(target.path);
    if (twin && !twin.bytes.equals(target.bytes))
      throw new SourceError('twins', { file: name, other: twin.name });
    targets.set(target.path, twin ?? target);
  }
  const folders = new Set([...targets.values()].map(({ path }) => dirname(path)));
  for (const folder of folders) clearWaiting(folder, disk);
  const waiting = new Set<string>();
  try {
    for (const target of targets.values()) {
      waiting.add(target.waiting);
      told(target.name, () => writeBeside(disk, target));
    }
    for (const { name, path, old } of targets.values()) {
      const same = told(name, () => readWhole(disk, path).bytes.equals(old));
      if (!same) throw new SourceError('changed', { file: name });
    }
    replace(disk, [...targets.values()], waiting);
  } finally {
    for (const path of waiting) discard(disk, path);
  }
}

/** Runs one step of the work on a file; what the file system answers is told in our words. */
function told<T>(file: string, step: () => T): T {
  try {
    return step();
  } catch (error) {
    throw sourceErrorFrom(error, file);
  }
}

function look(disk: SourceDisk, root: string, name: string, { before, after }: Change): Target {
  const path = disk.realpathSync(join(root, name));
  if (!path.startsWith(withSeparator(disk.realpathSync(root))))
    throw new SourceError('outside', { file: name });
  const { bytes: old, stats } = readWhole(disk, path);
  if (!stats.isFile()) throw new SourceError('special', { file: name });
  // A rename asks only for the folder's permission; a file marked as not to be written is left alone all the same.
  disk.accessSync(path, WRITABLE);
  const mark = old.subarray(0, BOM.length).equals(BOM) ? BOM : Buffer.alloc(0);
  if (!old.equals(Buffer.concat([mark, Buffer.from(before)])))
    throw new SourceError('changed', { file: name });
  const bytes = Buffer.concat([mark, Buffer.from(after)]);
  return { name, path, stats, old, bytes, waiting: waitingPath(path) };
}

function withSeparator(folder: string): string {
  return folder.endsWith(sep) ? folder : folder + sep;
}

function readWhole(disk: SourceDisk, path: string): { bytes: Buffer; stats: Stats } {
  const handle = disk.openSync(path, READ);
  try {
    const stats = disk.fstatSync(handle);
    return { stats, bytes: stats.isFile() ? disk.readFileSync(handle) : Buffer.alloc(0) };
  } finally {
    disk.closeSync(handle);
  }
}

function writeBeside(disk: SourceDisk, { waiting, bytes, stats }: Target): void {
  const handle = disk.openSync(waiting, 'wx', 0o600);
  try {
    for (let done = 0; done < bytes.length; ) done += disk.writeSync(handle, bytes, done);
    keepOwner(disk, handle, stats);
    disk.fchmodSync(handle, stats.mode & 0o7777);
    disk.fsyncSync(handle);
  } finally {
    disk.closeSync(handle);
  }
}

/** Run by another user than the owner, a container's root above all, the file must stay the owner's. */
function keepOwner(disk: SourceDisk, handle: number, { uid, gid }: Stats): void {
  const now = disk.fstatSync(handle);
  if (now.uid === uid && now.gid === gid) return;
  try {
    disk.fchownSync(handle, uid, gid);
  } catch (error) {
    if (errorCode(error) === undefined) throw error;
  }
}

/** Puts each new text in its file's place. Past the first one nothing is taken back: each file is whole either way. */
function replace(disk: SourceDisk, targets: readonly Target[], waiting: Set<string>): void {
  for (const [done, { name, path, waiting: from }] of targets.entries()) {
    try {
      disk.renameSync(from, path);
      waiting.delete(from);
    } catch (error) {
      const code = errorCode(error);
      if (done === 0 || code === undefined) throw sourceErrorFrom(error, name);
      const args = { file: name, code, done: String(done), count: String(targets.length) };
      throw new SourceError('interrupted', args, error);
    }
  }
}

/** Takes away what is not needed any more; what cannot be removed is no data, because of its name. */
function discard(disk: SourceDisk, path: string): void {
  try {
    disk.unlinkSync(path);
  } catch (error) {
    if (errorCode(error) === undefined) throw error;
  }
}
