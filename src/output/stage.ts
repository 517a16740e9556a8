import { MANIFEST_NAME } from '../project/manifest-name.js';
import { type Disk, WRITABLE } from './disk.js';
import { foldersOf, type Survey } from './survey.js';

/** What the new folder will hold. */
export interface Plan {
  /** New products by name, as bytes. */
  readonly products: ReadonlyMap<string, Uint8Array>;
  /** Products of earlier builds that stay as they are. */
  readonly carried: readonly string[];
  /** What the user put there, and stays. */
  readonly foreign: Survey['foreign'];
  readonly manifest: string;
  readonly mode: number | undefined;
}

/**
 * Writes the new folder `stage` in full and makes sure it is on the disk. `target` is only read.
 * @throws whatever the file system answers; the caller removes the stage
 */
export function writeStage(disk: Disk, stage: string, target: string, plan: Plan): void {
  const synced: string[] = [];
  disk.mkdirSync(stage);
  for (const [name, kind] of plan.foreign) {
    if (kind === 'folder') disk.mkdirSync(`${stage}/${name}`, { recursive: true });
  }
  const folders = foldersOf([...plan.products.keys(), ...plan.carried, ...plan.foreign.keys()]);
  for (const folder of folders) disk.mkdirSync(`${stage}/${folder}`, { recursive: true });
  for (const [name, kind] of plan.foreign) {
    if (kind === 'link') disk.symlinkSync(disk.readlinkSync(`${target}/${name}`), `${stage}/${name}`);
    if (kind === 'file') synced.push(copy(disk, `${target}/${name}`, `${stage}/${name}`));
  }
  for (const name of plan.carried) synced.push(copy(disk, `${target}/${name}`, `${stage}/${name}`));
  for (const [name, bytes] of plan.products) synced.push(write(disk, `${stage}/${name}`, bytes));
  synced.push(write(disk, `${stage}/${MANIFEST_NAME}`, Buffer.from(plan.manifest)));
  for (const path of synced) sync(disk, path, process.platform === 'win32' ? 'r+' : 'r');
  for (const folder of [...folders].reverse()) syncFolder(disk, `${stage}/${folder}`);
  if (plan.mode !== undefined) disk.chmodSync(stage, plan.mode);
  syncFolder(disk, stage);
}

/** Asks the system to put a folder's list of names on the disk; Windows cannot and need not. */
export function syncFolder(disk: Disk, path: string): void {
  if (process.platform !== 'win32') sync(disk, path, 'r');
}

/** Throws when the folder cannot be written, before anything is done. */
export function requireWritable(disk: Disk, path: string): void {
  disk.accessSync(path, WRITABLE);
}

function copy(disk: Disk, from: string, to: string): string {
  const { atime, mtime } = disk.lstatSync(from);
  disk.copyFileSync(from, to);
  disk.utimesSync(to, atime, mtime);
  return to;
}

function write(disk: Disk, path: string, bytes: Uint8Array): string {
  const handle = disk.openSync(path, 'wx');
  try {
    for (let done = 0; done < bytes.length; ) done += disk.writeSync(handle, bytes, done);
  } finally {
    disk.closeSync(handle);
  }
  return path;
}

function sync(disk: Disk, path: string, flags: 'r' | 'r+'): void {
  const handle = disk.openSync(path, flags);
  try {
    disk.fsyncSync(handle);
  } finally {
    disk.closeSync(handle);
  }
}
