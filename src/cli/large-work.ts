import { setFlagsFromString } from 'node:v8';
import type { Project } from '../load.js';

/** Characters of source; kota-contoh has 0.4 million, 5,000 programmes have 7. */
const LARGE = 5_000_000;

/**
 * Tells V8 to look for garbage sooner where there will be much of it: left alone, it lets the heap grow to four times
 * what is in use. 20,000 programmes then take 1.5 GB and not 2.0, and a fifth more time (docs/decisions/memory-of-books.md).
 */
export function expectLargeWork({ files }: Project): void {
  const characters = files.reduce((sum, { text }) => sum + text.length, 0);
  if (characters > LARGE) setFlagsFromString('--heap-growing-percent=20');
}

/** Rows handed in at once; sixty agencies with two hundred rows each are 12,000. */
const MANY_ROWS = 5_000;

/** The same for what agencies hand in: 12,000 rows then take 400 MiB and not 530, and a tenth more time. */
export function expectManyRows(count: number): void {
  if (count > MANY_ROWS) setFlagsFromString('--heap-growing-percent=50');
}
