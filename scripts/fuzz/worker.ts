import { parentPort, workerData } from 'node:worker_threads';
import { targets } from '../../test/fuzz/targets/index.js';
import { type Explored, explore } from './explore.js';

/** What a worker is told. */
export interface Work {
  readonly target: string;
  readonly seed: number;
  readonly corpus: readonly Uint8Array[];
  /** Ends of the search, whichever comes first. */
  readonly executions: number;
  readonly seconds: number;
  /** Number and length of the input being tried, then its bytes: they outlive a worker that hangs. */
  readonly shared: SharedArrayBuffer;
}

export type Told =
  | { readonly kind: 'new'; readonly input: Uint8Array }
  | { readonly kind: 'failure'; readonly input: Uint8Array; readonly message: string }
  | { readonly kind: 'done'; readonly explored: Explored };

const { target: name, seed, corpus, executions, seconds, shared } = workerData as Work; // given by run.ts
const tell = (told: Told) => parentPort?.postMessage(told);
const head = new Int32Array(shared, 0, 2);
const bytes = new Uint8Array(shared, 8);
const target = targets.find((one) => one.name === name);
if (target === undefined) throw new Error(`no target ${name}`);
const end = performance.now() + seconds * 1000;

const explored = await explore({
  target,
  seed,
  corpus,
  done: (count) => count >= executions || performance.now() >= end,
  onInput(input) {
    bytes.set(input.subarray(0, bytes.length));
    Atomics.store(head, 1, Math.min(input.length, bytes.length));
    Atomics.add(head, 0, 1);
  },
  onNew: (input) => tell({ kind: 'new', input }),
  onFailure: ({ input, error, after }) =>
    tell({
      kind: 'failure',
      input,
      message: `after ${after} executions: ${error instanceof Error ? (error.stack ?? error.message) : error}`,
    }),
});
tell({ kind: 'done', explored });
