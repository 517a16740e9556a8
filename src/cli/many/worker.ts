import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import { uninterruptedBy } from '../uninterrupted.js';
import { doer } from './do-one.js';
import type { GateCells } from './gate.js';
import type { Job, Task } from './job.js';

/** What a worker is started with. */
export interface Duty {
  readonly job: Job;
  readonly handle: number;
  readonly gate: GateCells;
}

/** What a worker is started from: this file as it was bundled, or, where the tool runs from its source, a way in. */
export const workerFile = import.meta.url.endsWith('.ts')
  ? new URL('../../../scripts/source-worker.js', import.meta.url)
  : new URL(import.meta.url);

/** The life of a worker: says that it is ready, then answers each task. */
async function work(port: MessagePort, { job, handle, gate }: Duty): Promise<void> {
  uninterruptedBy(gate);
  const answer = await doer(job, handle);
  port.on('message', (task: Task) => {
    void answer(task).then((outcome) => port.postMessage(outcome));
  });
  port.postMessage('ready');
}

function isDuty(data: unknown): data is Duty {
  return typeof data === 'object' && data !== null && 'job' in data && 'gate' in data;
}

// Whoever only wants to know where the file stands has no duty.
if (parentPort && isDuty(workerData)) void work(parentPort, workerData);
