import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { build } from 'esbuild';
import { targets } from '../../test/fuzz/targets/index.js';
import type { Explored } from './explore.js';
import type { Told, Work } from './worker.js';

/*
 * npm run fuzz -- [target …] [--seconds 60] [--executions 1000000] [--seed 1]
 *
 * Tries inputs that lead the code where no input before has led it, one target after another. Each runs in a thread
 * with little memory, which is ended when an input takes too long. What fails is made as short as possible and kept
 * in test/fuzz/regressions/<target>/, where test/fuzz/targets.test.ts tries it from then on.
 */
const root = join(import.meta.dirname, '..', '..');
const cache = join(root, 'node_modules', '.cache', 'masterplan-fuzz');
const regressions = join(root, 'test', 'fuzz', 'regressions');

const HEAP_MIB = 512;
/** Longer than what counts as slow, so that a slow input is shortened where that can be done. */
const HANGS_MS = 10_000;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seconds: { type: 'string', default: '60' },
    executions: { type: 'string', default: '1000000' },
    seed: { type: 'string', default: '1' },
  },
});
const unknown = positionals.filter((name) => !targets.some((target) => target.name === name));
if (unknown.length > 0) throw new Error(`targets are ${targets.map(({ name }) => name).join(', ')}`);

const worker = join(cache, 'worker.js');
await build({
  entryPoints: [join(root, 'scripts', 'fuzz', 'worker.ts')],
  outfile: worker,
  bundle: true,
  platform: 'node',
  format: 'esm',
  packages: 'external',
  sourcemap: true,
  logLevel: 'warning',
});

let failed = 0;
for (const { name } of targets) {
  if (positionals.length > 0 && !positionals.includes(name)) continue;
  failed += await fuzz(name);
}
process.exitCode = failed > 0 ? 1 : 0;

/** Searches in one target; the number of failures found. */
async function fuzz(target: string): Promise<number> {
  const seconds = Number(values.seconds);
  const started = performance.now();
  const { explored, failures } = await inWorker({
    target,
    seed: Number(values.seed),
    corpus: kept(join(cache, 'corpus', target)),
    executions: Number(values.executions),
    seconds,
    shared: new SharedArrayBuffer(8 + 256 * 1024),
  });
  const took = (performance.now() - started) / 1000;
  const { executions = 0, corpus = 0, functions = 0, slowestMs = 0 } = explored ?? {};
  console.log(
    `${target}: ${executions} executions in ${took.toFixed(0)} s, ${corpus} inputs that reach ${functions} functions each in another way, slowest ${slowestMs.toFixed(0)} ms, ${failures} failures (seed ${values.seed})`,
  );
  return failures;
}

function inWorker(work: Work): Promise<{ explored: Explored | undefined; failures: number }> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(worker, {
      workerData: work,
      resourceLimits: { maxOldGenerationSizeMb: HEAP_MIB },
      execArgv: ['--enable-source-maps'],
    });
    const head = new Int32Array(work.shared, 0, 2);
    let explored: Explored | undefined;
    let failures = 0;
    let seen = -1;
    const fail = (input: Uint8Array, message: string): void => {
      failures++;
      const file = keep(join(regressions, work.target), input);
      console.log(`${work.target}: ${message}\n  kept in ${file}`);
    };
    const running = (): Uint8Array => new Uint8Array(work.shared, 8, Atomics.load(head, 1)).slice();
    const watch = setInterval(() => {
      const now = Atomics.load(head, 0);
      // Loading takes its time as well; nothing is tried then.
      if (now === seen && now > 0 && explored === undefined) {
        fail(running(), `no answer in ${HANGS_MS / 1000} s`);
        void thread.terminate();
      }
      seen = now;
    }, HANGS_MS);
    thread.on('message', (told: Told) => {
      if (told.kind === 'new') keep(join(cache, 'corpus', work.target), told.input);
      else if (told.kind === 'failure') fail(told.input, told.message);
      else explored = told.explored;
    });
    // Out of memory, or thrown past everything.
    thread.on('error', (error) => {
      if (Atomics.load(head, 0) === 0) reject(error);
      else fail(running(), String(error));
    });
    thread.on('exit', () => {
      clearInterval(watch);
      resolve({ explored, failures });
    });
  });
}

function kept(folder: string): Uint8Array[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .sort()
    .map((name) => new Uint8Array(readFileSync(join(folder, name))));
}

/** Keeps an input in a file named by its hash. */
function keep(folder: string, input: Uint8Array): string {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, createHash('sha256').update(input).digest('hex').slice(0, 12));
  writeFileSync(file, input);
  return file;
}
