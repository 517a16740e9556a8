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

/** Workbooks handed in at once; what five or ten hold, fits anyway. */
const MANY_FORMS = 10;

/**
 * The same for what agencies hand in, and sooner still: sixty workbooks of two hundred rows, and a plan with all of these,
 * then stay below 512 MiB, for half a second more.
 */
export function expectManyForms(count: number): void {
  if (count > MANY_FORMS) setFlagsFromString('--heap-growing-percent=10');
}
