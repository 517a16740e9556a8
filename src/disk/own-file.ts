import type { Disk } from './disk.js';

/**
 * The text of a small file that this tool keeps for itself; undefined when nothing is there. A stranger may have put
 * something else there: a link could lead anywhere, a pipe or a device never ends, so anything but a plain file of at
 * most `most` bytes is `strange` and is not opened.
 */
export function readOwnFile(
  disk: Disk,
  path: string,
  most: number,
): { text: string } | 'strange' | undefined {
  const stats = disk.lstatSync(path, { throwIfNoEntry: false });
  if (stats === undefined) return undefined;
  return stats.isFile() && stats.size <= most ? { text: disk.readFileSync(path, 'utf8') } : 'strange';
}
