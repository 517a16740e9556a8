import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { errorCode } from '../project/project-error.js';
import { type Disk, ifPossible } from './disk.js';
import { jsonRecord } from './json-record.js';
import { LockError } from './lock-error.js';
import { readOwnFile } from './own-file.js';
import { isAlive } from './waiting-file.js';
import { writeAll } from './write-file.js';

export interface Lock {
  readonly path: string;
  /** Throws LockError `lock-lost` when another process holds the lock by now. */
  verify(): void;
  /** What cannot be removed is left: the next run sees that its owner is dead. */
  release(): void;
}

interface Owner {
  readonly pid: number;
  readonly host: string;
  /** When the process began, as the system writes it: tells a reused process number; empty where unknown. */
  readonly started: string;
}

/** A process number, a computer's name and a time. */
const MOST_BYTES = 4096;

const held = new Set<string>();

/**
 * Takes the lock file `path`, so that one process at a time writes `target`. The lock of a dead process is taken
 * over; rejects with LockError `busy` when its owner lives.
 */
export async function takeLock(disk: Disk, path: string, target: string): Promise<Lock> {
  const mine = JSON.stringify(self(disk));
  for (let attempt = 0; attempt < 10; attempt += 1) {
    if (createLock(disk, path, mine)) {
      held.add(path);
      clearAside(disk, path);
      return {
        path,
        verify() {
          if (readLock(disk, path) !== mine) throw new LockError('lock-lost', { path: target, lock: path });
        },
        release() {
          held.delete(path);
          ifPossible(() => {
            if (readLock(disk, path) === mine) disk.unlinkSync(path);
          });
        },
      };
    }
    const found = await readSettledLock(disk, path);
    if (found === undefined) continue;
    if (found === 'strange') throw new LockError('no-lock', { path: target, lock: path });
    const owner = parseOwner(found.text);
    if (owner !== undefined && lives(disk, owner, path)) {
      const { pid, host } = owner;
      throw new LockError('busy', { path: target, pid: String(pid), host, lock: path });
    }
    removeDeadLock(disk, path, found.text);
  }
  throw new LockError('busy', { path: target, pid: '?', host: hostname(), lock: path });
}

function createLock(disk: Disk, path: string, content: string): boolean {
  let handle: number;
  try {
    handle = disk.openSync(path, 'wx');
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
    throw error;
  }
  try {
    writeAll(disk, handle, Buffer.from(content));
  } catch (error) {
    disk.closeSync(handle);
    disk.unlinkSync(path);
    throw error;
  }
  disk.closeSync(handle);
  return true;
}

/** An empty lock is one being written just now: it is given a moment before it counts as a dead one's. */
async function readSettledLock(disk: Disk, path: string) {
  for (let attempt = 0; ; attempt += 1) {
    const found = look(disk, path);
    if (found === undefined || found === 'strange' || found.text !== '' || attempt === 4) return found;
    await pause(25);
  }
}

function look(disk: Disk, path: string) {
  try {
    return readOwnFile(disk, path, MOST_BYTES);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}

/** The lock's text; undefined where there is none, or something that is no lock. */
function readLock(disk: Disk, path: string): string | undefined {
  const found = look(disk, path);
  return found === 'strange' ? undefined : found?.text;
}

/**
 * Only one of several waiting processes may remove a dead lock, and none may remove the lock of the one
 * that was faster: moving it aside shows which lock it was.
 */
function removeDeadLock(disk: Disk, path: string, expected: string): void {
  const aside = `${path}-${process.pid}`;
  try {
    disk.renameSync(path, aside);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return;
    throw error;
  }
  const moved = readLock(disk, aside);
  if (moved !== undefined && moved !== expected) createLock(disk, path, moved);
  disk.unlinkSync(aside);
}

/** Takes away what a process left that was killed while it removed a dead lock. */
function clearAside(disk: Disk, path: string): void {
  const before = `${basename(path)}-`;
  ifPossible(() => {
    for (const name of disk.readdirSync(dirname(path))) {
      const pid = name.startsWith(before) ? name.slice(before.length) : '';
      if (/^\d{1,9}$/.test(pid) && !isAlive(Number(pid))) disk.unlinkSync(join(dirname(path), name));
    }
  });
}

function lives(disk: Disk, owner: Owner, path: string): boolean {
  if (owner.host !== hostname()) return true;
  if (owner.pid === process.pid) return held.has(path);
  if (!isAlive(owner.pid)) return false;
  const started = startOf(disk, owner.pid);
  return started === '' || owner.started === '' || started === owner.started;
}

function self(disk: Disk): Owner {
  return { pid: process.pid, host: hostname(), started: startOf(disk, process.pid) };
}

/** Field 22 of Linux's process status: ticks since boot. The name before it may hold blanks and brackets. */
function startOf(disk: Disk, pid: number): string {
  if (process.platform !== 'linux') return '';
  try {
    const status = disk.readFileSync(`/proc/${pid}/stat`, 'utf8');
    return status.slice(status.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  } catch {
    return '';
  }
}

function parseOwner(text: string): Owner | undefined {
  const { pid, host = '', started = '' } = jsonRecord(text) ?? {};
  if (typeof pid !== 'number' || !Number.isSafeInteger(pid) || pid <= 0) return undefined;
  return typeof host === 'string' && typeof started === 'string' ? { pid, host, started } : undefined;
}
