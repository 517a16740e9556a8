import { basename, dirname, join, resolve, sep } from 'node:path';
import type { Disk } from './disk.js';

/** The absolute path free of links, as far as it is there; also where a link leads to something not yet made. */
export function realPath(disk: Disk, path: string): string {
  if (disk.statSync(path, { throwIfNoEntry: false })) return disk.realpathSync(path);
  const bare = join(realPath(disk, dirname(path)), basename(path));
  const isLink = disk.lstatSync(bare, { throwIfNoEntry: false })?.isSymbolicLink();
  return isLink ? realPath(disk, resolve(dirname(bare), disk.readlinkSync(bare))) : bare;
}

/** Whether a path in the folder `root` leads out of it through a link, which a stranger may have put there. */
export function leadsOut(disk: Disk, path: string, root: string): boolean {
  return isInside(resolve(path), resolve(root)) && !isInside(realPath(disk, path), realPath(disk, root));
}

/** Whether a path lies in a folder, by their names alone. */
export function isInside(path: string, folder: string): boolean {
  return path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}
