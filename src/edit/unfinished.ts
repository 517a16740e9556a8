import { join } from 'node:path';
import { disk, exists } from '../disk/disk.js';
import { JOURNAL_NAME } from './journal-name.js';

/**
 * For commands that only read: rejects with SourceError when an edit of several files of the project `root` was cut
 * off between two of them, so that nobody checks or prints a project that is half old and half new. Changes nothing.
 */
export async function refuseUnfinished(root: string): Promise<void> {
  if (!exists(disk, join(root, JOURNAL_NAME))) return;
  const { refuseMixed } = await import('./finish-edits.js');
  refuseMixed(disk, root);
}
