import type { Disk } from '../disk/disk.js';
import { sync, syncFolder, writeFile } from '../disk/write-file.js';
import { MANIFEST_NAME } from '../project/manifest-name.js';
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
  disk.mkdirSync(stage);
  const copied = [...plan.carried];
  for (const [name, kind] of plan.foreign) {
    if (kind === 'folder') disk.mkdirSync(`${stage}/${name}`, { recursive: true });
    if (kind === 'file') copied.push(name);
  }
  const folders = makeFolders(disk, stage, [...plan.products.keys(), ...copied, ...plan.foreign.keys()]);
  for (const [name, kind] of plan.foreign)
    if (kind === 'link') disk.symlinkSync(disk.readlinkSync(`${target}/${name}`), `${stage}/${name}`);
  for (const name of copied) copy(disk, `${target}/${name}`, `${stage}/${name}`);
  const written = new Map(plan.products).set(MANIFEST_NAME, Buffer.from(plan.manifest));
  for (const [name, bytes] of written) writeFile(disk, `${stage}/${name}`, [bytes]);
  syncAll(disk, stage, [...copied, ...written.keys()], folders);
  if (plan.mode !== undefined) disk.chmodSync(stage, plan.mode);
}

/** Writes a new folder that holds just these files, by names with `/`, and makes sure it is on the disk. */
export function writeTree(disk: Disk, folder: string, files: ReadonlyMap<string, Uint8Array>): void {
  disk.mkdirSync(folder);
  const folders = makeFolders(disk, folder, files.keys());
  for (const [name, bytes] of files) writeFile(disk, `${folder}/${name}`, [bytes]);
  syncAll(disk, folder, files.keys(), folders);
}

function makeFolders(disk: Disk, root: string, names: Iterable<string>): Set<string> {
  const folders = foldersOf(names);
  for (const folder of folders) disk.mkdirSync(`${root}/${folder}`, { recursive: true });
  return folders;
}

function syncAll(disk: Disk, root: string, files: Iterable<string>, folders: Iterable<string>): void {
  for (const name of files) sync(disk, `${root}/${name}`);
  for (const folder of [...folders].reverse()) syncFolder(disk, `${root}/${folder}`);
  syncFolder(disk, root);
}

function copy(disk: Disk, from: string, to: string): void {
  const { atime, mtime } = disk.lstatSync(from);
  disk.copyFileSync(from, to);
  disk.utimesSync(to, atime, mtime);
}
