import { Buffer } from 'node:buffer';
import { randomUUID } from 'node:crypto';
import type { Stats } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { type Disk, exists, ifPossible, READ, disk as realDisk, WRITABLE } from '../disk/disk.js';
import { takeLock } from '../disk/lock.js';
import { sha256 } from '../disk/sha256.js';
import { syncFolder, writeAll } from '../disk/write-file.js';
import { makeEntryFolders } from './entry-folders.js';
import { drop, finish, replaceAll } from './finish-edits.js';
import {
  ABSENT,
  type Entry,
  isEditable,
  isWaitingName,
  LOCK_NAME,
  waitingName,
  writeJournal,
} from './journal.js';
import { JOURNAL_NAME } from './journal-name.js';
import { SourceError, sourceErrorFrom } from './source-error.js';

/** The text of a file as it was read, without a byte order mark, and what it shall be. */
export interface Change {
  readonly before: string;
  readonly after: string;
  /** A byte order mark stands before it, and stays. */
  readonly hasMark?: boolean | undefined;
  /** The file is not there yet, and `before` is empty; its folders are made with it. */
  readonly isNew?: boolean | undefined;
}

/** A file about to be replaced, or made. */
interface Target {
  /** As people know it. */
  readonly name: string;
  /** Where it really stands: links inside the project are followed, and stay. */
  readonly path: string;
  /** Of the file; of one to be made, of the nearest folder there is. */
  readonly stats: Stats;
  /** Undefined: nothing must stand there. */
  readonly old: Buffer | undefined;
  readonly bytes: Buffer;
  readonly entry: Entry;
}

const BOM = Buffer.from([0xef, 0xbb, 0xbf]);

/**
 * Replaces and makes files of the project `root`, all or none; `changed` is keyed by their names relative to it, with
 * `/`. Every new text is on the disk before the first file is replaced, so that what can go wrong goes wrong while
 * nothing has changed; a journal tells the next command that edits what to finish when the replacing itself is cut
 * short. A byte order mark, permissions and, where the system allows it, the owner stay. Rejects with SourceError when
 * a file does not hold its `before` any more, or a new one is there by now, leads out of the project or cannot be
 * written, and with LockError while another process replaces files here.
 */
export async function writeSources(
  root: string,
  changed: ReadonlyMap<string, Change>,
  disk: Disk = realDisk,
): Promise<void> {
  if (changed.size === 0) return;
  try {
    const folder = disk.realpathSync(root);
    const lock = await takeLock(disk, join(folder, LOCK_NAME), root);
    try {
      finish(disk, folder);
      const targets = lookAtAll(disk, folder, changed);
      const entries = prepare(disk, folder, targets, () => lock.verify());
      replace(disk, folder, entries);
    } finally {
      lock.release();
    }
  } catch (error) {
    throw sourceErrorFrom(error, JOURNAL_NAME);
  }
}

function lookAtAll(disk: Disk, root: string, changed: ReadonlyMap<string, Change>): Target[] {
  const targets = new Map<string, Target>();
  for (const [name, change] of changed) {
    const target = told(name, () => look(disk, root, name, change));
    const twin = targets.get(target.path);
    if (twin && !twin.bytes.equals(target.bytes))
      throw new SourceError('twins', { file: name, other: twin.name });
    targets.set(target.path, twin ?? target);
  }
  return [...targets.values()];
}

/** Writes every new text beside its file, and the journal. Whatever fails here is undone. */
function prepare(disk: Disk, root: string, targets: readonly Target[], verify: () => void): Entry[] {
  const planned = { isReady: false, entries: targets.map(({ entry }) => entry) };
  const folders = new Set(targets.map(({ path }) => dirname(path)));
  for (const folder of folders) clearForgotten(disk, folder);
  try {
    // Where something will wait, and which folders are made for it, must be known before they are there.
    writeJournal(disk, root, planned);
    for (const { name, stats, entry } of targets)
      told(name, () => makeEntryFolders(disk, root, entry, stats));
    for (const target of targets)
      told(target.name, () => writeBeside(disk, join(root, target.entry.waiting), target));
    for (const folder of folders) syncFolder(disk, folder);
    for (const target of targets) {
      const same = told(target.name, () => isUnchanged(disk, target));
      if (!same) throw new SourceError('changed', { file: target.name });
    }
    const entries = planned.entries.map((entry) => ({ ...entry, changed: changeTime(disk, root, entry) }));
    verify();
    writeJournal(disk, root, { isReady: true, entries });
    return entries;
  } catch (error) {
    ifPossible(() => drop(disk, root, planned));
    throw error;
  }
}

function replace(disk: Disk, root: string, entries: readonly Entry[]): void {
  try {
    replaceAll(disk, root, entries, entries);
  } catch (error) {
    const isBegun = error instanceof SourceError && error.problem === 'interrupted';
    if (!isBegun) ifPossible(() => drop(disk, root, { isReady: true, entries }));
    throw error;
  }
  // What cannot be tidied up now is tidied up by the next command that edits.
  ifPossible(() => drop(disk, root, { isReady: true, entries }));
}

function isUnchanged(disk: Disk, { path, old }: Target): boolean {
  return old === undefined ? !exists(disk, path) : readWhole(disk, path).bytes.equals(old);
}

/** Takes away what waits although no journal knows of it; call it holding the lock. */
function clearForgotten(disk: Disk, folder: string): void {
  ifPossible(() => {
    for (const name of disk.readdirSync(folder)) if (isWaitingName(name)) disk.unlinkSync(join(folder, name));
  });
}

function changeTime(disk: Disk, root: string, { waiting }: Entry): string {
  return String(disk.lstatSync(join(root, waiting), { bigint: true }).ctimeNs);
}

/** Runs one step of the work on a file; what the file system answers is told in our words. */
function told<T>(file: string, step: () => T): T {
  try {
    return step();
  } catch (error) {
    throw sourceErrorFrom(error, file);
  }
}

function look(disk: Disk, root: string, name: string, change: Change): Target {
  return change.isNew ? lookAtNew(disk, root, name, change) : lookAtOld(disk, root, name, change);
}

/** A file to be made: links on the way to it are followed inside the project, as for a file that is there. */
function lookAtNew(disk: Disk, root: string, name: string, { after }: Change): Target {
  if (!isEditable(name)) throw new SourceError('hidden', { file: name, goal: name });
  let there = dirname(join(root, name));
  while (!exists(disk, there)) there = dirname(there);
  const folder = disk.realpathSync(there);
  const path = join(folder, relative(there, join(root, name)));
  if (!path.startsWith(withSeparator(root))) throw new SourceError('outside', { file: name });
  const goal = nameIn(root, path);
  if (!isEditable(goal)) throw new SourceError('hidden', { file: name, goal });
  const stats = disk.lstatSync(folder);
  if (!stats.isDirectory()) throw new SourceError('special', { file: name });
  if (exists(disk, path)) throw new SourceError('changed', { file: name });
  disk.accessSync(folder, WRITABLE);
  const bytes = Buffer.from(after);
  const made = nameIn(folder, dirname(path)).split('/')[0] ?? '';
  const top = made === '' ? undefined : nameIn(root, join(folder, made));
  const hashes = { before: ABSENT, after: sha256(bytes) };
  const waiting = waitingName(goal, randomUUID());
  const entry = { name: goal, ...hashes, waiting, changed: '', ...(top !== undefined && { made: top }) };
  return { name, path, stats, old: undefined, bytes, entry };
}

function nameIn(folder: string, path: string): string {
  return relative(folder, path).split(sep).join('/');
}

function lookAtOld(disk: Disk, root: string, name: string, { before, after }: Change): Target {
  const path = disk.realpathSync(join(root, name));
  if (!path.startsWith(withSeparator(root))) throw new SourceError('outside', { file: name });
  const goal = nameIn(root, path);
  if (!isEditable(goal)) throw new SourceError('hidden', { file: name, goal });
  const { bytes: old, stats } = readWhole(disk, path);
  if (!stats.isFile()) throw new SourceError('special', { file: name });
  // A rename asks only for the folder's permission; a file marked as not to be written is left alone all the same.
  disk.accessSync(path, WRITABLE);
  const mark = old.subarray(0, BOM.length).equals(BOM) ? BOM : Buffer.alloc(0);
  if (!old.equals(Buffer.concat([mark, Buffer.from(before)])))
    throw new SourceError('changed', { file: name });
  const bytes = Buffer.concat([mark, Buffer.from(after)]);
  const hashes = { before: sha256(old), after: sha256(bytes) };
  const entry = { name: goal, ...hashes, waiting: waitingName(goal, randomUUID()), changed: '' };
  return { name, path, stats, old, bytes, entry };
}

function withSeparator(folder: string): string {
  return folder.endsWith(sep) ? folder : folder + sep;
}

function readWhole(disk: Disk, path: string): { bytes: Buffer; stats: Stats } {
  const handle = disk.openSync(path, READ);
  try {
    const stats = disk.fstatSync(handle);
    return { stats, bytes: stats.isFile() ? disk.readFileSync(handle) : Buffer.alloc(0) };
  } finally {
    disk.closeSync(handle);
  }
}

function writeBeside(disk: Disk, path: string, { bytes, stats, old }: Target): void {
  const isNew = old === undefined;
  const handle = disk.openSync(path, 'wx', isNew ? 0o666 : 0o600);
  try {
    writeAll(disk, handle, bytes);
    keepOwner(disk, handle, stats);
    if (!isNew) disk.fchmodSync(handle, stats.mode & 0o7777);
    disk.fsyncSync(handle);
  } finally {
    disk.closeSync(handle);
  }
}

/** Run by another user than the owner, a container's root above all, the file must stay the owner's. */
function keepOwner(disk: Disk, handle: number, { uid, gid }: Stats): void {
  const now = disk.fstatSync(handle);
  if (now.uid === uid && now.gid === gid) return;
  ifPossible(() => disk.fchownSync(handle, uid, gid));
}
