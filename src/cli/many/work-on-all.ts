import { sep } from 'node:path';
import type { Bilingual } from '../../i18n/language.js';
import type { Context } from '../command-spec.js';
import { failureText } from '../shown/failure.js';
import { startSpinner } from '../shown/spinner.js';
import { type Found, findProjects, type Target } from './find-projects.js';
import { type Job, type Outcome, undone } from './job.js';
import type { ManyFlags } from './many-flags.js';
import { runMany } from './run-many.js';
import { partOf } from './shard.js';
import { openSpool, type Spool } from './spool.js';

/** What came out for every masterplan of a part. */
export interface Worked {
  readonly found: Found;
  /** Of this part only. */
  readonly results: readonly { readonly target: Target; readonly outcome: Outcome }[];
  /** Lets go of what is kept. */
  close(): void;
}

const LOOKING: Bilingual = { id: 'Mencari masterplan …', en: 'Looking for masterplans …' };
const PASSED_OVER: Bilingual = {
  id: 'Dilewati karena bukan folder masterplan: {files}.',
  en: 'Passed over, being no folder of a masterplan: {files}.',
};
/** More names than this are cut short. */
const MOST_NAMES = 5;

/**
 * Finds the masterplans that `words` mean and does a job for each of this part.
 * @param jobFor the job, once it is known which masterplans there are
 * @param isKept whether all findings, or rows, are wanted afterwards
 */
export async function workOnAll(
  words: readonly string[],
  { shard, jobs, memory }: ManyFlags,
  jobFor: (found: Found) => Job,
  isKept: boolean,
  context: Context,
): Promise<Worked> {
  const talk = context.output();
  const spinner = startSpinner(talk, LOOKING[talk.language], context.env);
  let spool: Spool | undefined;
  try {
    const found = await findProjects(words);
    const job = jobFor(found);
    const targets = partOf(found.targets, shard);
    const tasks = targets.filter(({ problem }) => problem === undefined);
    spool = isKept ? openSpool(Math.min(jobs, tasks.length)) : undefined;
    const done = await runMany(tasks, job, {
      jobs,
      memory,
      handles: spool?.handles ?? [],
      onProgress: (count, of, name) => spinner.text(`${count}/${of} ${name}`),
    });
    await spinner.stop();
    sayPassedOver(found.passedOver, talk);
    const outcomes = new Map(tasks.map((task, index) => [task, done[index]]));
    const results = targets.map((target) => {
      const outcome = outcomes.get(target) ?? undone(failureText(target.problem, talk.language));
      return { target, outcome: withoutFolder(outcome, found.folder) };
    });
    return { found, results, close: () => spool?.close() };
  } catch (error) {
    spool?.close();
    throw error;
  } finally {
    await spinner.stop();
  }
}

/** Reasons name files in full; what is the same on every machine begins below the folder that holds all. */
function withoutFolder(outcome: Outcome, folder: string): Outcome {
  if (outcome.problem === undefined) return outcome;
  return { ...outcome, problem: outcome.problem.replaceAll(folder + sep, '') };
}

function sayPassedOver(files: readonly string[], talk: ReturnType<Context['output']>): void {
  if (files.length === 0) return;
  const shown = files.slice(0, MOST_NAMES).join(', ');
  talk.say(PASSED_OVER, { files: files.length > MOST_NAMES ? `${shown}, …` : shown });
}
