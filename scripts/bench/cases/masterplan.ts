import { join } from 'node:path';
import type { Command } from '../finished-process.js';

export const ROOT = join(import.meta.dirname, '../../..');
export const CONTOH = join(ROOT, 'examples', 'kota-contoh');

/** The command as it is installed. */
export function masterplan(...words: string[]): Command {
  return { line: [process.execPath, join(ROOT, 'bin', 'masterplan.js'), ...words] };
}
