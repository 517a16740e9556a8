import { join } from 'node:path';
import { type Disk, exists, ifPossible } from '../disk/disk.js';
import { isRecord, jsonRecord } from '../disk/json-record.js';
import { takeLock } from '../disk/lock.js';
import { readOwnFile } from '../disk/own-file.js';
import { leadsOut } from '../disk/real-path.js';
import { sha256 } from '../disk/sha256.js';
import { sync, syncFolder, writeFile } from '../disk/write-file.js';
import { writeTree } from '../output/stage.js';
import { foldersOf } from '../output/survey.js';
import { existsError } from './init-error.js';

/** Where everything waits, in the folder itself: the folder may be where the user stands, and cannot be swapped. */
const STAGE = '.masterplan-init';
const LOCK = '.masterplan-init.lock';
const MOST_BYTES = 1024 * 1024;

/** What will have been added, so that the next run can take it back when this one is killed. */
interface Added {
  /** SHA-256 by name. */
  readonly files: Readonly<Record<string, unknown>>;
  /** Folders that were not there before. */
  readonly folders: readonly unknown[];
}

type Files = ReadonlyMap<string, Uint8Array>;

/**
 * Adds files to the folder `target`, by names with `/`, all of them or none. They wait on the disk, complete, before
 * the first is moved to its place; the first of `files`, which makes the folder a masterplan, is moved last, and with
 * it the work is done. Throws InitError when a name is taken, LockError while another process is at it.
 */
export async function addFiles(disk: Disk, target: string, files: Files): Promise<void> {
  const lock = await takeLock(disk, join(target, LOCK), target);
  try {
    takeBack(disk, target, files);
    const taken = [...files.keys(), STAGE].flatMap((name) => takenName(disk, target, name) ?? []);
    if (taken.length > 0) throw existsError(target, [...new Set(taken)]);
    try {
      prepare(disk, target, files);
      lock.verify();
      moveAll(disk, target, files);
    } catch (error) {
      ifPossible(() => takeBack(disk, target, files));
      throw error;
    }
    ifPossible(() => discardStage(disk, target));
  } finally {
    lock.release();
  }
}

function prepare(disk: Disk, target: string, files: Files): void {
  const stage = join(target, STAGE);
  disk.mkdirSync(stage);
  writeTree(disk, `${stage}/files`, files);
  const added: Added = {
    files: Object.fromEntries([...files].map(([name, bytes]) => [name, sha256(bytes)])),
    folders: [...foldersOf(files.keys())].filter((folder) => !exists(disk, join(target, folder))),
  };
  writeFile(disk, `${stage}/added.json.new`, [Buffer.from(JSON.stringify(added))]);
  sync(disk, `${stage}/added.json.new`);
  disk.renameSync(`${stage}/added.json.new`, `${stage}/added.json`);
  syncFolder(disk, stage);
}

function moveAll(disk: Disk, target: string, files: Files): void {
  const folders = foldersOf(files.keys());
  for (const folder of folders) disk.mkdirSync(join(target, folder), { recursive: true });
  for (const name of [...files.keys()].reverse()) {
    // Seen to be free above; looked at once more, since a rename would overwrite what was put there meanwhile.
    if (exists(disk, join(target, name))) throw existsError(target, [name]);
    disk.renameSync(join(target, STAGE, 'files', name), join(target, name));
  }
  for (const folder of ['', ...folders]) ifPossible(() => syncFolder(disk, join(target, folder)));
}

/**
 * Takes back what was added by work that did not come to its end, as far as nobody has changed it since. Only names of
 * `files` are touched, whatever the record says: a stranger may have written it.
 */
function takeBack(disk: Disk, target: string, files: Files): void {
  const stage = join(target, STAGE);
  if (!disk.lstatSync(stage, { throwIfNoEntry: false })?.isDirectory()) return;
  const added = readAdded(disk, stage);
  const [first] = files.keys();
  const isMoved = (name: string) => !exists(disk, join(stage, 'files', name));
  if (added !== undefined && first !== undefined && !isMoved(first)) {
    for (const name of files.keys()) {
      const hash = isMoved(name) ? hashOf(disk, join(target, name)) : undefined;
      if (hash !== undefined && hash === added.files[name]) disk.unlinkSync(join(target, name));
    }
    for (const folder of [...foldersOf(files.keys())].reverse())
      if (added.folders.includes(folder)) ifPossible(() => disk.rmdirSync(join(target, folder)));
  }
  discardStage(disk, target);
}

/** The record goes first: without it nothing is ever taken back. */
function discardStage(disk: Disk, target: string): void {
  disk.rmSync(join(target, STAGE, 'added.json'), { recursive: true, force: true });
  disk.rmSync(join(target, STAGE), { recursive: true, force: true });
}

function readAdded(disk: Disk, stage: string): Added | undefined {
  const found = readOwnFile(disk, `${stage}/added.json`, MOST_BYTES);
  if (found === undefined || found === 'strange') return undefined;
  const { files, folders } = jsonRecord(found.text) ?? {};
  // What they hold does not matter: it is only compared.
  return isRecord(files) && Array.isArray(folders) ? { files, folders } : undefined;
}

/** Undefined where no plain file stands. */
function hashOf(disk: Disk, path: string): string | undefined {
  if (!disk.lstatSync(path, { throwIfNoEntry: false })?.isFile()) return undefined;
  return sha256(disk.readFileSync(path));
}

/** The name that stands in the way of `name`: itself, or a file, or a link to elsewhere, where one of its folders must go. */
function takenName(disk: Disk, target: string, name: string): string | undefined {
  for (const folder of foldersOf([name])) {
    const stats = disk.lstatSync(join(target, folder), { throwIfNoEntry: false });
    if (stats === undefined) return undefined;
    if (stats.isDirectory()) continue;
    const path = join(target, folder);
    const isFolder = disk.statSync(path, { throwIfNoEntry: false })?.isDirectory();
    if (!isFolder || leadsOut(disk, path, target)) return folder;
  }
  return exists(disk, join(target, name)) ? name : undefined;
}
