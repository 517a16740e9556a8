import { setImmediate } from 'node:timers/promises';
import { type GateCells, passGate } from './many/gate.js';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

let gate: GateCells | undefined;

/** Tells that this thread is a worker, which gets no signals: whoever does looks at these cells. */
export function uninterruptedBy(cells: GateCells): void {
  gate = cells;
}

/** Lets short work end that is not to be left half done, and gives its result. Ctrl-C is obeyed right after it. */
export async function uninterrupted<T>(work: () => Promise<T> | T): Promise<T> {
  if (gate) return passGate(gate, work);
  let asked: NodeJS.Signals | undefined;
  const note = (signal: NodeJS.Signals) => {
    asked = signal;
  };
  for (const signal of SIGNALS) process.on(signal, note);
  try {
    const result = await work();
    // What arrived meanwhile is told when the event loop has come round.
    await setImmediate();
    await setImmediate();
    return result;
  } finally {
    for (const signal of SIGNALS) process.off(signal, note);
    if (asked) process.kill(process.pid, asked);
  }
}
