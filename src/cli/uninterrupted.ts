import { setImmediate } from 'node:timers/promises';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Lets short work end that is not to be left half done. Ctrl-C is obeyed right after it. */
export async function uninterrupted(work: () => Promise<void>): Promise<void> {
  let asked: NodeJS.Signals | undefined;
  const note = (signal: NodeJS.Signals) => {
    asked = signal;
  };
  for (const signal of SIGNALS) process.on(signal, note);
  try {
    await work();
    // What arrived meanwhile is told when the event loop has come round.
    await setImmediate();
    await setImmediate();
  } finally {
    for (const signal of SIGNALS) process.off(signal, note);
    if (asked) process.kill(process.pid, asked);
  }
}
