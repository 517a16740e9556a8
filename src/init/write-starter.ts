import {
  lstatSync,
  mkdirSync,
  renameSync,
  rmdirSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { errorCode } from '../project/project-error.js';
import { existsError, InitError, initErrorFrom } from './init-error.js';

/**
 * Writes the files of a starter project into `dir`, all of them or none; a missing folder is made.
 * Never overwrites: throws InitError when a name is taken or the disk refuses, and leaves nothing new behind.
 * @param files text by name relative to `dir`, with `/`
 */
export function writeStarter(dir: string, files: ReadonlyMap<string, string>): void {
  const target = resolve(dir);
  try {
    if (isFolder(target)) writeInto(target, files);
    else writeNew(target, files);
  } catch (error) {
    throw initErrorFrom(error, dir);
  }
}

function isFolder(path: string): boolean {
  for (let at = path; ; at = dirname(at)) {
    const stats = statOf(at);
    if (stats === undefined && at !== dirname(at)) continue;
    if (stats === undefined || stats.isDirectory()) return at === path;
    throw new InitError('not-a-folder', { path: at });
  }
}

// A link that leads nowhere has the link's own facts: no folder can be made in its place.
function statOf(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false }) ?? lstatSync(path, { throwIfNoEntry: false });
  } catch (error) {
    if (errorCode(error) === 'ENOTDIR') return undefined;
    throw error;
  }
}

/** A folder that is not there yet appears whole, by one rename. */
function writeNew(target: string, files: ReadonlyMap<string, string>): void {
  const parent = dirname(target);
  const firstMade = mkdirSync(parent, { recursive: true });
  let stage: string | undefined;
  try {
    stage = makeStage(parent);
    for (const [name, text] of files) {
      const path = join(stage, name);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text, { flag: 'wx' });
    }
    renameSync(stage, target);
  } catch (error) {
    if (stage !== undefined) rmSync(stage, { recursive: true, force: true });
    removeEmptyFolders(parent, firstMade);
    throw error;
  }
}

// A process of the same number may have died here before; what it left is not ours to remove.
function makeStage(parent: string): string {
  for (let attempt = 0; ; attempt++) {
    const stage = join(parent, `.masterplan-init-${process.pid}-${attempt}`);
    if (exists(stage)) continue;
    mkdirSync(stage);
    return stage;
  }
}

// What `mkdir` made on the way to the target; a folder that has got something else in it meanwhile stays.
function removeEmptyFolders(from: string, last: string | undefined): void {
  if (last === undefined) return;
  for (let folder = from; ; folder = dirname(folder)) {
    try {
      rmdirSync(folder);
    } catch {
      return;
    }
    if (folder === last || folder === dirname(folder)) return;
  }
}

/** Adds the files to a folder in use, and takes back what it added when one cannot be written. */
function writeInto(target: string, files: ReadonlyMap<string, string>): void {
  const taken = [...files.keys()].flatMap((name) => takenName(target, name) ?? []);
  if (taken.length > 0) throw existsError(target, [...new Set(taken)]);
  const made: { path: string; folder: boolean }[] = [];
  try {
    for (const [name, text] of files) {
      makeFolders(target, name, made);
      const path = join(target, name);
      writeNewFile(path, text, made);
    }
  } catch (error) {
    for (const { path, folder } of made.reverse()) {
      if (folder) removeEmptyFolders(path, path);
      else rmSync(path, { force: true });
    }
    throw error;
  }
}

function writeNewFile(path: string, text: string, made: { path: string; folder: boolean }[]): void {
  try {
    writeFileSync(path, text, { flag: 'wx' });
  } catch (error) {
    // A file cut short by a full disk is ours; one that was there first is not.
    if (errorCode(error) !== 'EEXIST') made.push({ path, folder: false });
    throw error;
  }
  made.push({ path, folder: false });
}

function makeFolders(target: string, name: string, made: { path: string; folder: boolean }[]): void {
  let path = target;
  for (const step of name.split('/').slice(0, -1)) {
    path = join(path, step);
    if (exists(path)) continue;
    mkdirSync(path);
    made.push({ path, folder: true });
  }
}

/** The name that stands in the way of `name`: itself, or a file where one of its folders must go. */
function takenName(target: string, name: string): string | undefined {
  const steps = name.split('/');
  for (const [depth] of steps.slice(0, -1).entries()) {
    const folder = steps.slice(0, depth + 1).join('/');
    const stats = statOf(join(target, folder));
    if (stats === undefined) return undefined;
    if (!stats.isDirectory()) return folder;
  }
  return exists(join(target, name)) ? name : undefined;
}

function exists(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}
