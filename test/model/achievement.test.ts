import { describe, expect, it } from 'vitest';
import type { Indicator } from '../../src/generated/types.js';
import { achievementOf, countReached, targetsOf } from '../../src/model/achievement.js';

const indicator = (
  direction: Indicator['direction'],
  target: number,
  value: number,
  level?: Indicator['level'],
): Indicator => ({
  id: 'i',
  name: 'I',
  ...(direction && { direction }),
  ...(level && { level }),
  targets: { 2025: target },
  actuals: { 2025: { value } },
});

describe('a target is met', () => {
  it('by as much or more where up is good, by as much or less where down is good', () => {
    expect(achievementOf(indicator('up', 42, 42), 2025).reached).toBe(true);
    expect(achievementOf(indicator('up', 42, 41.9), 2025).reached).toBe(false);
    expect(achievementOf(indicator('down', 48, 48), 2025).reached).toBe(true);
    expect(achievementOf(indicator('down', 48, 50), 2025).reached).toBe(false);
  });

  it('by the same value where it is to be kept; how far it may stray is for people to say', () => {
    expect(achievementOf(indicator('steady', 5, 5), 2025).reached).toBe(true);
    expect(achievementOf(indicator('steady', 5, 4.9), 2025).reached).toBeUndefined();
  });

  it('is not judged without target, value or direction', () => {
    expect(achievementOf(indicator(undefined, 5, 6), 2025).reached).toBeUndefined();
    expect(achievementOf(indicator('up', 5, 6), 2026)).toEqual({});
    expect(achievementOf({ id: 'i', name: 'I', actuals: { 2025: { value: 3 } } }, '2025')).toMatchObject({
      actual: { value: 3 },
      reached: undefined,
    });
  });
});

it('counts as measured only what has both target and value', () => {
  const list = [
    indicator('up', 42, 44),
    indicator('down', 48, 50),
    indicator('steady', 5, 4),
    { id: 'x', name: 'X', targets: { 2025: 1 } },
    { id: 'y', name: 'Y', actuals: { 2025: { value: 1 } } },
  ];
  expect(countReached(list, 2025)).toEqual({ measured: 3, reached: 1 });
  expect(countReached(list, '2026')).toEqual({ measured: 0, reached: 0 });
});

it('lists targets by year, whatever their order in the file', () => {
  expect(targetsOf({ targets: { 2030: 80, 2025: 42, 2027: 60 } })).toEqual([
    { year: 2025, value: 42 },
    { year: 2027, value: 60 },
    { year: 2030, value: 80 },
  ]);
  expect(targetsOf({})).toEqual([]);
});
