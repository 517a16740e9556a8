import { type Disk, exists, ifPossible } from '../disk/disk.js';
import { MANIFEST_NAME } from '../project/manifest-name.js';

/** The names beside the target that belong to whatever makes it. */
export interface Neighbours {
  readonly parent: string;
  readonly target: string;
  readonly lock: string;
  readonly stage: string;
  readonly old: string;
}

/** Names the stage, the old folder and the lock of `base` in `parent`, for this process. */
export function neighboursOf(parent: string, base: string): Neighbours {
  const beside = (suffix: string) => `${parent}/.${base}.${suffix}`;
  return {
    parent,
    target: `${parent}/${base}`,
    lock: beside('lock'),
    stage: beside(`stage-${process.pid}`),
    old: beside(`old-${process.pid}`),
  };
}

/**
 * Finishes what dead runs left: puts the books back when the swap was interrupted half-way, and removes
 * their stages. Call it holding the lock: then no stage beside the target belongs to a live run.
 */
export function recover(disk: Disk, { parent, target }: Neighbours): void {
  const base = target.slice(parent.length + 1);
  const leftOver = disk
    .readdirSync(parent)
    .filter((name) => name.startsWith(`.${base}.`) && /^(stage|old)-\d+$/.test(name.slice(base.length + 2)))
    .map((name) => `${parent}/${name}`);
  for (const path of leftOver) {
    const isOld = path.slice(parent.length + base.length + 3).startsWith('old-');
    if (isOld && !exists(disk, target) && isWhole(disk, path)) disk.renameSync(path, target);
    else discardIfPossible(disk, path);
  }
}

/** What the swap moves aside is a folder with its manifest; whoever put a link there had something else in mind. */
function isWhole(disk: Disk, path: string): boolean {
  return disk.lstatSync(path).isDirectory() && exists(disk, `${path}/${MANIFEST_NAME}`);
}

/** Deletes like {@link discard}; what cannot be deleted now is left for a later run, for it hurts nobody. */
export function discardIfPossible(disk: Disk, path: string): void {
  ifPossible(() => discard(disk, path));
}

/**
 * Deletes a folder of ours, its manifest first: an old folder without a manifest is never put back, so a
 * deletion that is cut short cannot bring back half of the books. Where a link stands, nothing behind it is touched.
 */
function discard(disk: Disk, path: string): void {
  if (disk.lstatSync(path, { throwIfNoEntry: false })?.isDirectory())
    disk.rmSync(`${path}/${MANIFEST_NAME}`, { recursive: true, force: true });
  disk.rmSync(path, { recursive: true, force: true });
}
