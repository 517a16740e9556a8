import { setFlagsFromString } from 'node:v8';
import type { SourceFile } from '../source/tree.js';

/** UTF-16 units. Measured: at three times this the optimised code has earned its cost. */
const BRIEF = 1_000_000;

/** The lines of Node on which this was tried (docs/decisions/brief-work.md). */
const isTried = /^v(20|22|24|26)\./.test(process.version);

/**
 * Tells V8 not to optimise, because the books of an ordinary project are made before optimised code could pay
 * for the two fifths of CPU time that making it takes.
 */
export function expectBriefWork(): void {
  if (isTried) setFlagsFromString('--no-opt');
}

/** Leaves a project that turned out large to V8. */
export function unlessLarge(files: readonly SourceFile[]): void {
  const size = files.reduce((sum, { text }) => sum + text.length, 0);
  if (isTried && size >= BRIEF) setFlagsFromString('--opt');
}
