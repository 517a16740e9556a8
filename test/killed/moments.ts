import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import type { Command } from './strace.js';

/** When a command is killed: so many milliseconds after its start, or after it began to write. */
export type Moment = { readonly afterStart: number } | { readonly afterLock: number };

export interface Durations {
  /** Of the whole command, and of its writing, in milliseconds. */
  readonly whole: number;
  readonly writing: number;
}

/**
 * Runs a command and kills it at a moment; `lock` is the file that it makes when it begins to write. Gives the signal
 * that ended it; null when it ended by itself.
 */
export async function killAt(
  { bin, args, home }: Command,
  lock: string,
  moment: Moment,
  signal: NodeJS.Signals = 'SIGKILL',
): Promise<NodeJS.Signals | null> {
  const child = spawn(process.execPath, [bin, ...args], { cwd: home, stdio: 'ignore' });
  const closed = new Promise<NodeJS.Signals | null>((resolve) =>
    child.on('close', (_, ended) => resolve(ended)),
  );
  if ('afterLock' in moment) await untilThere(lock, () => child.exitCode !== null);
  // Waited for without giving way: a timer comes a millisecond late, and all of the writing takes but a few.
  hold('afterLock' in moment ? moment.afterLock : moment.afterStart);
  child.kill(signal);
  return closed;
}

/** How long a command takes, and its writing: the median of five runs, each after `reset`. */
export async function durationsOf(
  { bin, args, home }: Command,
  lock: string,
  reset: (nth: number) => void,
): Promise<Durations> {
  const runs: Durations[] = [];
  for (let nth = 0; nth < 5; nth += 1) {
    reset(nth);
    const start = performance.now();
    const child = spawn(process.execPath, [bin, ...args], { cwd: home, stdio: 'ignore' });
    const closed = new Promise((resolve) => child.on('close', resolve));
    await untilThere(lock, () => child.exitCode !== null);
    const begun = performance.now();
    while (existsSync(lock)) hold(0.05);
    const written = performance.now();
    await closed;
    runs.push({ whole: performance.now() - start, writing: written - begun });
  }
  const median = (values: number[]) => values.sort((a, b) => a - b)[2] ?? 0;
  return {
    whole: median(runs.map(({ whole }) => whole)),
    writing: median(runs.map(({ writing }) => writing)),
  };
}

async function untilThere(path: string, isOver: () => boolean): Promise<void> {
  for (let looks = 0; !existsSync(path) && !isOver(); looks += 1) {
    hold(0.05);
    if (looks % 100 === 0) await new Promise((next) => setImmediate(next));
  }
}

const clock = new Int32Array(new SharedArrayBuffer(4));

/** Stands still for so many milliseconds. */
function hold(milliseconds: number): void {
  Atomics.wait(clock, 0, 0, milliseconds);
}
