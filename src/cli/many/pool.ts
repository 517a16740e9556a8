import type { Worker } from 'node:worker_threads';

/** How the work on something was lost: its worker needed too much memory, or broke. */
export type Loss = { readonly kind: 'memory' } | { readonly kind: 'crash'; readonly message: string };

export interface Pool<Task, Result> {
  readonly tasks: readonly Task[];
  readonly workers: number;
  /** Starts a worker: it says `ready`, and from then on answers each task with its result. */
  start(slot: number): Worker;
  done(index: number, result: Result): void;
  lost(index: number, loss: Loss): void;
}

/**
 * Gives every task to the next worker that is free, in order. A worker that breaks loses its task only: another takes
 * its place. Rejects when a worker breaks before it is ready, since every other would.
 */
export async function runPool<Task, Result>(pool: Pool<Task, Result>): Promise<void> {
  const count = Math.min(pool.workers, pool.tasks.length);
  const live = new Set<Worker>();
  const queue = pool.tasks.entries();
  try {
    await Promise.all(Array.from({ length: count }, (_, slot) => runSlot(pool, slot, queue, live)));
  } finally {
    await Promise.all([...live].map((worker) => worker.terminate()));
  }
}

/** Works until no task is left, with one worker after the other if need be. */
async function runSlot<Task, Result>(
  pool: Pool<Task, Result>,
  slot: number,
  queue: Iterator<[number, Task]>,
  live: Set<Worker>,
): Promise<void> {
  let next = queue.next();
  while (!next.done) {
    const worker = pool.start(slot);
    live.add(worker);
    next = await runWorker(pool, worker, next, queue);
    live.delete(worker);
  }
}

/** Works with one worker until it is lost, or no task is left; gives the next task. */
function runWorker<Task, Result>(
  pool: Pool<Task, Result>,
  worker: Worker,
  first: IteratorYieldResult<[number, Task]>,
  queue: Iterator<[number, Task]>,
): Promise<IteratorResult<[number, Task]>> {
  return new Promise((resolve, reject) => {
    let current: IteratorResult<[number, Task]> = first;
    let isReady = false;
    let failure: unknown;
    worker.on('error', (error) => {
      failure = error;
    });
    worker.on('message', (message: unknown) => {
      if (current.done) return;
      // The first message only says that the worker is there.
      if (isReady) {
        pool.done(current.value[0], message as Result); // the worker is ours
        current = queue.next();
      }
      isReady = true;
      if (current.done) void worker.terminate();
      else worker.postMessage(current.value[1]);
    });
    worker.on('exit', (code) => {
      if (current.done) return resolve(current);
      if (!isReady) return reject(failure ?? new Error(`a worker ended with ${code}`));
      pool.lost(current.value[0], lossOf(failure, code));
      resolve(queue.next());
    });
  });
}

function lossOf(failure: unknown, code: number): Loss {
  if (!(failure instanceof Error)) return { kind: 'crash', message: `exit ${code}` };
  const isMemory = 'code' in failure && failure.code === 'ERR_WORKER_OUT_OF_MEMORY';
  return isMemory ? { kind: 'memory' } : { kind: 'crash', message: failure.message };
}
