import { basename, dirname, resolve } from 'node:path';
import { type Disk, ifPossible, disk as realDisk, WRITABLE } from '../disk/disk.js';
import { type Lock, takeLock } from '../disk/lock.js';
import { makeFolders } from '../disk/made-folders.js';
import { leadsOut, realPath } from '../disk/real-path.js';
import { syncFolder } from '../disk/write-file.js';
import { byCodePoint } from '../project/code-points.js';
import { errorCode } from '../project/project-error.js';
import { OutputError, outputErrorFrom } from './output-error.js';
import { type BuildInfo, planBuild } from './plan-books.js';
import { discardIfPossible, type Neighbours, neighboursOf, recover } from './recover.js';
import { writeStage } from './stage.js';
import { surveyTarget } from './survey.js';

/** What the target holds now. Names are relative, with `/`, sorted by code point. */
export interface Written {
  /** The folder, absolute, links resolved. */
  readonly target: string;
  /** False when the folder already held exactly these bytes and was left alone. */
  readonly changed: boolean;
  readonly products: readonly string[];
  /** Products of earlier builds that were kept. */
  readonly carried: readonly string[];
  /** Those of `carried` made from another state of the project. */
  readonly stale: readonly string[];
  /** Those of `carried` that were changed by hand. */
  readonly edited: readonly string[];
}

/**
 * Writes all books or none: everything goes to a stage folder beside the target and on to the disk, then two
 * renames swap it in. Whatever fails before the second rename leaves the earlier books as they were, at the
 * latest after the next run; nothing is undone after it.
 * @param target the folder for the books; may be missing, empty or ours, and may be a link to such a folder
 * @param files content by name relative to the folder, with `/`; text is written as UTF-8
 * @throws OutputError when the books cannot be written
 */
export async function writeBooks(
  target: string,
  files: ReadonlyMap<string, Uint8Array | string>,
  info: BuildInfo,
  disk: Disk = realDisk,
): Promise<Written> {
  try {
    const { place, made } = reach(disk, target, info.project);
    try {
      const lock = await takeLock(disk, place.lock, place.target);
      try {
        return build(disk, place, files, info, lock);
      } finally {
        lock.release();
      }
    } catch (error) {
      made.remove();
      throw error;
    }
  } catch (error) {
    throw outputErrorFrom(error, target);
  }
}

function build(
  disk: Disk,
  place: Neighbours,
  files: ReadonlyMap<string, Uint8Array | string>,
  info: BuildInfo,
  lock: Lock,
): Written {
  recover(disk, place);
  const survey = surveyTarget(disk, place.target);
  const plan = planBuild(files, survey, info, place.target);
  if (!plan.unchanged) {
    if (survey.exists) disk.accessSync(place.target, WRITABLE);
    try {
      writeStage(disk, place.stage, place.target, plan);
      lock.verify();
      swap(disk, place, survey.exists);
    } catch (error) {
      discardIfPossible(disk, place.stage);
      throw error;
    }
    afterCommit(disk, place);
  }
  return {
    target: place.target,
    changed: !plan.unchanged,
    products: [...plan.products.keys()].sort(byCodePoint),
    carried: [...plan.carried].sort(byCodePoint),
    stale: [...plan.stale].sort(byCodePoint),
    edited: [...plan.edited].sort(byCodePoint),
  };
}

/** The second rename is the commit point: until it has happened the old folder goes back to its place. */
function swap(disk: Disk, { target, stage, old }: Neighbours, exists: boolean): void {
  if (exists) disk.renameSync(target, old);
  try {
    disk.renameSync(stage, target);
  } catch (error) {
    if (exists) putBack(disk, target, old, error);
    throw error;
  }
}

function putBack(disk: Disk, target: string, old: string, cause: unknown): void {
  try {
    disk.renameSync(old, target);
  } catch {
    throw new OutputError('swap-failed', { path: target, code: errorCode(cause) ?? '?', old }, cause);
  }
}

/** The books are in place: nothing that fails from here on may be told as a failure. */
function afterCommit(disk: Disk, { parent, old }: Neighbours): void {
  ifPossible(() => syncFolder(disk, parent));
  discardIfPossible(disk, old);
}

/** Makes the folder around the target, if need be, and names what stands beside the target there. */
function reach(disk: Disk, target: string, project: string | undefined) {
  try {
    if (project !== undefined && leadsOut(disk, target, project))
      throw new OutputError('outside', { path: target });
    // Also when the goal of a link is missing: an interrupted swap leaves such a link behind.
    const path = realPath(disk, resolve(target));
    const parent = dirname(path);
    return { place: neighboursOf(parent, basename(path)), made: makeFolders(disk, parent) };
  } catch (error) {
    const code = errorCode(error);
    if (code === 'EEXIST' || code === 'ENOTDIR')
      throw new OutputError('not-a-folder', { path: dirname(target) }, error);
    throw error;
  }
}
