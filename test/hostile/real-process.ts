import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { emptyFolder } from '../cli/folders.js';
import { bin } from '../cli/run.js';
import { type Answer, expectDecent } from './masterplan.js';

/** What a hostile project may cost at most (quality: 10 s, 1 GiB). */
const MOST = { seconds: 10, mebibytes: 1024 };

export interface Cost {
  /** CPU time, user and system: it does not depend on what else the machine does. */
  readonly seconds: number;
  /** The greatest resident set. */
  readonly mebibytes: number;
}

/**
 * Runs the built command in a process of its own, reading its output at `pace` milliseconds a piece, and checks that it
 * is decent and stays within time and memory. With Node's own limit of memory left as it is: a person sets none.
 */
export async function runWithin(
  args: readonly string[],
  { pace = 0, most = MOST }: { readonly pace?: number; readonly most?: Cost } = {},
): Promise<Answer & Cost> {
  const report = join(emptyFolder(), 'cost.json');
  const child = spawn(
    process.execPath,
    ['--require', join(import.meta.dirname, 'tell-cost.cjs'), bin, ...args],
    { env: { PATH: process.env.PATH, COST_REPORT: report }, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  const [stdout, stderr] = await Promise.all([read(child.stdout, pace), read(child.stderr, 0)]);
  const answer = { code: await ended, stdout, stderr };
  expectDecent(answer, args);
  // Written by `tell-cost.cjs` when the process ended of itself.
  const cost = JSON.parse(readFileSync(report, 'utf8')) as Cost;
  expect(cost.seconds, `seconds of ${args.join(' ')}`).toBeLessThan(most.seconds);
  expect(cost.mebibytes, `MiB of ${args.join(' ')}`).toBeLessThan(most.mebibytes);
  return { ...answer, ...cost };
}

async function read(stream: NodeJS.ReadableStream, pace: number): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of stream) {
    // Without an encoding, a stream gives bytes.
    parts.push(part as Buffer);
    if (pace > 0) await new Promise((resume) => setTimeout(resume, pace));
  }
  return Buffer.concat(parts).toString('utf8');
}
