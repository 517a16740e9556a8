import { setFlagsFromString } from 'node:v8';

/** What makes V8 wait longer before it optimises, for the lines of Node on which it was measured. */
const PATIENCE: Readonly<Record<string, string>> = {
  '20': '--interrupt-budget=1400000',
  '22': '--invocation-count-for-turbofan=20000',
  '24': '--no-opt',
  '26': '--no-opt',
};

/**
 * Tells V8 to be slow to optimise: an ordinary project is done with before optimised code could pay for the third
 * of CPU time that making it takes (docs/decisions/brief-work.md).
 */
export function expectBriefWork(line = process.versions.node.split('.')[0]): void {
  const flag = PATIENCE[line ?? ''];
  if (flag !== undefined) setFlagsFromString(flag);
}
