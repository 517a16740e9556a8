const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** How long Ctrl-C waits for what is being written, in ms; a second one does not wait. */
const PATIENCE_MS = 10_000;

/** Shared by all threads: how many of them are writing, and whether they are to stop. */
export type GateCells = Int32Array<SharedArrayBuffer>;

const WRITING = 0;
const STOPPED = 1;

/** Cells for a gate between this thread and its workers, which get no signals. */
export function makeGate(): GateCells {
  return new Int32Array(new SharedArrayBuffer(8));
}

/** Lets work through that is not to be left half done; once the gate is closed it waits for the end of the process. */
export async function passGate<T>(cells: GateCells, work: () => Promise<T> | T): Promise<T> {
  Atomics.add(cells, WRITING, 1);
  try {
    if (Atomics.load(cells, STOPPED) === 0) return await work();
  } finally {
    Atomics.sub(cells, WRITING, 1);
  }
  return new Promise(() => {});
}

/** Obeys Ctrl-C once no worker is writing any more, for as long as `work` takes. */
export async function guardGate<T>(cells: GateCells, work: () => Promise<T>): Promise<T> {
  const stop = (signal: NodeJS.Signals) => {
    for (const each of SIGNALS) process.off(each, stop);
    Atomics.store(cells, STOPPED, 1);
    let left = PATIENCE_MS / 5;
    const timer = setInterval(() => {
      if (Atomics.load(cells, WRITING) > 0 && left-- > 0) return;
      clearInterval(timer);
      process.kill(process.pid, signal);
    }, 5);
  };
  for (const signal of SIGNALS) process.on(signal, stop);
  try {
    return await work();
  } finally {
    for (const signal of SIGNALS) process.off(signal, stop);
  }
}
