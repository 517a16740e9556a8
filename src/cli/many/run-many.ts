import { lstatSync, readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { ifPossible } from '../../disk/disk.js';
import type { Bilingual, Language } from '../../i18n/language.js';
import { fillMessage } from '../../i18n/message.js';
import { printable } from '../../i18n/printable.js';
import { expectBriefWork } from '../brief-work.js';
import { failureText } from '../shown/failure.js';
import { guardGate, makeGate } from './gate.js';
import { type Job, type Outcome, type Task, undone } from './job.js';
import { type Loss, runPool } from './pool.js';
import type { Duty } from './worker.js';

export interface Means {
  readonly jobs: number;
  /** The most memory for one masterplan, in MiB. */
  readonly memory: number;
  /** Where findings or rows go, one for each job; none where they are not wanted. */
  readonly handles: readonly number[];
  /** Called whenever one is done. */
  onProgress(done: number, of: number, name: string): void;
}

/** Data of this many bytes is read sooner than a worker starts, and can fill no memory. */
const LIGHT = 1024 * 1024;
/**
 * MiB for young objects. More is a little faster, but Node allows a full worker just 16 MiB more in which to end: with 64,
 * one collection moved more than that at once, and V8 then ended the whole process instead of the worker.
 */
const YOUNG = 24;
/** More workers by themselves would take memory that other programs need. */
const MOST_JOBS = 8;

const NO_MEMORY: Bilingual = {
  id: 'Masterplan ini memerlukan memori lebih dari {memory} MiB. Periksa tersendiri, atau naikkan batasnya dengan --memory.',
  en: 'This masterplan needs more than {memory} MiB of memory. Check it alone, or raise the limit with --memory.',
};

/** How many masterplans are worked on at the same time where nothing is asked for. */
export function usualJobs(): number {
  return Math.min(MOST_JOBS, availableParallelism());
}

/**
 * Does a job for every task, and gives the outcomes in the order of the tasks. Each is done by a worker with bounded
 * memory, so that one that breaks stops no other; a few small ones are done here, before a worker could have started.
 */
export async function runMany(tasks: readonly Task[], job: Job, means: Means): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  let count = 0;
  const done = (index: number, outcome: Outcome) => {
    outcomes[index] = outcome;
    count += 1;
    means.onProgress(count, tasks.length, printable(outcome.region ?? tasks[index]?.path ?? ''));
  };
  // Type-setting is long work, which V8's optimiser pays for.
  if (job.kind !== 'build' || !job.formats.some((format) => format === 'pdf' || format === 'docx'))
    expectBriefWork();
  if (job.kind !== 'build' && isLight(tasks)) {
    const { doer } = await import('./do-one.js');
    const doOne = await doer(job, means.handles[0] ?? -1);
    for (const [index, task] of tasks.entries()) done(index, await doOne(task));
    return outcomes;
  }
  const { workerFile } = await import('./worker.js');
  const gate = makeGate();
  const lost = (index: number, loss: Loss) => done(index, undone(lossText(loss, means.memory, job.language)));
  await guardGate(gate, () =>
    runPool<Task, Outcome>({
      tasks,
      workers: means.jobs,
      start: (slot) =>
        startWorker(workerFile, { job, handle: means.handles[slot] ?? -1, gate }, means.memory),
      done,
      lost,
    }),
  );
  return outcomes;
}

function startWorker(file: URL, duty: Duty, memory: number): Worker {
  const resourceLimits = { maxOldGenerationSizeMb: memory, maxYoungGenerationSizeMb: YOUNG };
  return new Worker(file, { workerData: duty, resourceLimits });
}

function lossText(loss: Loss, memory: number, language: Language): string {
  if (loss.kind === 'memory') return fillMessage(NO_MEMORY, { memory }, language);
  return failureText(new Error(loss.message), language);
}

/** Whether all data together is little. Looks no further than it has to. */
function isLight(tasks: readonly Task[]): boolean {
  let left = LIGHT;
  const weigh = (folder: string): void => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      if (left < 0) return;
      const path = join(folder, entry.name);
      if (entry.isDirectory()) weigh(path);
      // What a link leads to may be anything.
      else if (entry.isSymbolicLink()) left = -1;
      else if (/\.(?:ya?ml|md|hbs)$/i.test(entry.name)) left -= lstatSync(path).size;
    }
  };
  // What cannot be looked into is told by whoever reads it.
  for (const { root } of tasks) ifPossible(() => weigh(root));
  return left >= 0;
}
