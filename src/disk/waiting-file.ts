import { randomUUID } from 'node:crypto';
import { dirname, join } from 'node:path';
import { errorCode } from '../project/project-error.js';
import { type Disk, ifPossible } from './disk.js';

/** Holds the number of the process that wrote it. A name with a dot in front is no data. */
const NAME = /^\.masterplan-(\d{1,9})-[0-9a-f-]{36}$/;

/** Where the new text of the file `path` waits: beside it, so that a rename is all that is left to do. */
export function waitingPath(path: string): string {
  return join(dirname(path), `.masterplan-${process.pid}-${randomUUID()}`);
}

/** Takes away what runs that were killed have left waiting in `folder`. What cannot be taken away hurts nobody. */
export function clearWaiting(disk: Disk, folder: string): void {
  ifPossible(() => {
    for (const name of disk.readdirSync(folder)) {
      const [, pid] = NAME.exec(name) ?? [];
      if (pid !== undefined && !isAlive(Number(pid))) disk.unlinkSync(join(folder, name));
    }
  });
}

/** Whether a process of this number runs on this computer. */
export function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return errorCode(error) !== 'ESRCH';
  }
}
