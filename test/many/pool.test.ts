import { Worker } from 'node:worker_threads';
import { describe, expect, test } from 'vitest';
import { type Loss, runPool } from '../../src/cli/many/pool.js';

const file = new URL('./breaking-worker.js', import.meta.url);

/** Runs the tasks, and gives what each came to and how many workers that took. */
async function run(tasks: readonly (number | string)[], workers: number, workerData = '') {
  const results: (number | string)[] = [];
  let started = 0;
  await runPool<number | string, number>({
    tasks,
    workers,
    start: () => {
      started += 1;
      return new Worker(file, { workerData, resourceLimits: { maxOldGenerationSizeMb: 24 } });
    },
    done: (index, result) => {
      results[index] = result;
    },
    lost: (index, loss) => {
      results[index] = told(loss);
    },
  });
  return { results, started };
}

function told(loss: Loss): string {
  return loss.kind === 'memory' ? 'memory' : `crash: ${loss.message}`;
}

describe('a pool of workers', () => {
  test.each([1, 2, 4, 9])('gives every task to one of %i, and every result to its task', async (workers) => {
    const { results, started } = await run([1, 2, 3, 4, 5], workers);
    expect(results).toEqual([1, 4, 9, 16, 25]);
    expect(started).toBe(Math.min(workers, 5));
  });

  test('has nothing to do without tasks', async () => {
    expect(await run([], 2)).toEqual({ results: [], started: 0 });
  });

  test.each([1, 2])('replaces a worker that breaks, and loses only its task (%i)', async (workers) => {
    const { results, started } = await run([1, 'throws', 2, 'exits', 3, 'throws'], workers);
    expect(results).toEqual([
      1,
      'crash: broken on purpose',
      4,
      'crash: exit 3',
      9,
      'crash: broken on purpose',
    ]);
    // The last one to break leaves nothing to do for another.
    expect(started).toBe(workers + 2);
  });

  test('tells apart a task that fills its memory', async () => {
    expect((await run([2, 'fills', 3], 1)).results).toEqual([4, 'memory', 9]);
  });

  test('gives up when workers cannot even start', async () => {
    await expect(run([1, 2, 3], 2, 'never ready')).rejects.toThrow('cannot start');
  });
});
