import { dirname } from 'node:path';
import { errorCode } from '../project/project-error.js';
import { type Disk, ifPossible } from './disk.js';

export interface MadeFolders {
  /** Takes them away again, as far as they are empty: where somebody has put something meanwhile, they stay. */
  remove(): void;
}

/** Makes `folder` and those around it that are lacking, all or none. */
export function makeFolders(disk: Disk, folder: string): MadeFolders {
  const lacking: string[] = [];
  for (let at = folder; !disk.statSync(at, { throwIfNoEntry: false }); at = dirname(at)) lacking.push(at);
  const remove = () => {
    for (const made of lacking) ifPossible(() => disk.rmdirSync(made));
  };
  try {
    for (const at of [...lacking].reverse()) makeFolder(disk, at);
  } catch (error) {
    remove();
    throw error;
  }
  return { remove };
}

/** Node's own way to make several at once never ends where the system makes none, as in /proc. */
function makeFolder(disk: Disk, path: string): void {
  try {
    disk.mkdirSync(path);
  } catch (error) {
    // Another process was faster.
    if (errorCode(error) === 'EEXIST' && disk.statSync(path).isDirectory()) return;
    throw error;
  }
}
