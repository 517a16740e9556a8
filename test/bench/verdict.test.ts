import { describe, expect, test } from 'vitest';
import type { Goal } from '../../scripts/bench/groups.js';
import type { GroupResult, Row } from '../../scripts/bench/results.js';
import { median, spread } from '../../scripts/bench/statistics.js';
import { verdict } from '../../scripts/bench/verdict.js';

const row = (id: string, cpu: number): Row => ({
  ...{ id, title: id, cpu, from: cpu, to: cpu, wall: cpu, memory: 300 },
  ...{ goals: [], moonshots: [] },
});
const group: GroupResult = {
  ...{ id: 'g', title: 'g', runs: 3, bare: 0.02, failed: {}, others: 0, minutes: 1 },
  rows: [row('ours', 0.12), row('peer', 0.1), row('slow', 0.4)],
};
const above = (goal: Goal) => verdict(goal, row('ours', 0.12), group).above;

describe('how a row stands to a goal', () => {
  test.each<[string, Goal, number]>([
    ['six times a bare Node, where five are the goal', { ratio: 5 }, 1.2],
    ['a fifth of a second is not reached', { seconds: 0.2 }, 0.6],
    ['300 MiB of 250', { memory: 250 }, 1.2],
    ['the fastest peer counts', { below: ['peer', 'slow'], share: 1 }, 1.2],
    ['half of a peer', { below: ['slow'], share: 0.5 }, 0.6],
    ['a step from another row', { step: 2, from: 'peer' }, 0.6],
  ])('%s', (_, goal, expected) => {
    expect(above(goal)).toBeCloseTo(expected, 9);
  });

  test('without the peer there is nothing to say', () => {
    expect(above({ below: ['gone'], share: 1 })).toBeUndefined();
    expect(above({ step: 2, from: 'gone' })).toBeUndefined();
  });
});

describe('figures', () => {
  test('median of an odd and an even number of runs', () => {
    expect(median([9, 1, 5])).toBe(5);
    expect(median([4, 1, 2, 9])).toBe(3);
    expect(median([])).toBeNaN();
  });

  test('spread: all of a few, quartiles of many', () => {
    expect(spread([3, 1, 2])).toEqual([1, 3]);
    expect(spread([1, 2, 3, 4, 5, 6, 7, 8, 100])).toEqual([3, 7]);
  });
});
