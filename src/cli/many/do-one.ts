import { failureText } from '../shown/failure.js';
import { type Job, type Outcome, type Task, undone } from './job.js';

/** Does a job for one masterplan after the other. What stops one is its outcome, and stops no other. */
export async function doer(job: Job, handle: number): Promise<(task: Task) => Promise<Outcome>> {
  const work = await workFor(job, handle);
  return async (task) => {
    try {
      return await work(task);
    } catch (error) {
      return undone(failureText(error, job.language));
    }
  };
}

async function workFor(job: Job, handle: number): Promise<(task: Task) => Promise<Outcome>> {
  if (job.kind === 'validate') {
    const { validateOne } = await import('./validate-one.js');
    return (task) => validateOne(job, task, handle);
  }
  if (job.kind === 'build') {
    const { buildOne } = await import('./build-one.js');
    return (task) => buildOne(job, task);
  }
  if (job.kind === 'data') {
    const { dataOne } = await import('./data-one.js');
    return (task) => dataOne(job, task, handle);
  }
  const { statusOne } = await import('./status-one.js');
  return (task) => statusOne(job, task);
}
