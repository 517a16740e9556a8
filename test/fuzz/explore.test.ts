import { expect, test } from 'vitest';
import { explore, type Failure } from '../../scripts/fuzz/explore.js';
import { minimise } from './minimise.js';
import type { Target } from './targets/target.js';

/** Three bytes have to be right before it breaks, and nothing but the code's own course tells of the first two. */
const planted: Target = {
  name: 'planted',
  form: 'bytes',
  longest: 8,
  seeds: () => [new Uint8Array(6), new Uint8Array(7)],
  run(input) {
    if (input[1] !== 0xff) return;
    if (input[3] !== 0x7f) return;
    if (input[5] !== 0xc2) return;
    throw new Error('planted');
  },
};

test('the search follows what reaches new code, and keeps the shortest input that fails', {
  timeout: 120_000,
}, async () => {
  const failures: Failure[] = [];
  const { executions, corpus } = await explore({
    target: planted,
    seed: 1,
    corpus: [],
    done: (count) => failures.length > 0 || count > 100_000,
    onFailure: (failure) => failures.push(failure),
  });
  const [found] = failures;
  expect(found?.error).toEqual(new Error('planted'));
  expect(found?.input).toHaveLength(6);
  expect(executions).toBeLessThan(100_000);
  expect(corpus).toBeGreaterThanOrEqual(3);
});

test('a failure of one kind is told once', async () => {
  const failures: Failure[] = [];
  const target = {
    ...planted,
    run: (input: Uint8Array) => {
      if (input.length > 3) throw new Error(`length ${input.length}`);
    },
  };
  await explore({
    target: { ...target, seeds: () => [new Uint8Array(2), new Uint8Array(12)] },
    seed: 1,
    corpus: [],
    done: (count) => count > 500,
    onFailure: (failure) => failures.push(failure),
  });
  expect(failures.map(({ input }) => input.length)).toEqual([4]);
});

test('of a list the fewest that are needed stay', async () => {
  const letters = [...'masterplan kota cerdas'];
  const shortest = await minimise(letters, (some) => some.includes('k') && some.includes('c'));
  expect(shortest).toEqual(['k', 'c']);
  expect(await minimise(letters, () => true)).toEqual([]);
});
