import { describe, expect, it } from 'vitest';
import type { Gap, Indicator, Masterplan } from '../../src/generated/types.js';
import { biggestGap, gapWidth } from '../../src/model/biggest-gap.js';
import { mostTouched } from '../../src/model/issue-counts.js';
import { behindTarget, lastMeasuredYear } from '../../src/model/measured.js';
import { programSpan } from '../../src/model/program-span.js';
import { readinessElements, weakestPart } from '../../src/model/readiness.js';
import { byScore } from '../../src/model/risk.js';
import { quartersOf, scheduleOf } from '../../src/model/schedule.js';
import { swotCounts } from '../../src/model/swot-counts.js';
import { empty, modelOf, sample } from '../books/sample.js';

const model = modelOf(sample);

function gap(id: string, priority: NonNullable<Gap['priority']>, current: number, ideal: number): Gap {
  const side = (value: number) => ({ text: id, value, unit: 'jam' });
  return { id, dimension: 'living', priority, current: side(current), ideal: side(ideal) };
}

describe('the biggest gap', () => {
  it('is the widest of the highest priority, whichever way it is to go', () => {
    // 2 of 24 hours are further off than 25 of 74, and a wider one of low priority does not count.
    const gaps = [gap('a', 1, 74, 25), gap('b', 1, 2, 24), gap('c', 2, 0, 10)];
    expect(biggestGap(gaps)?.id).toBe('b');
    expect(gapWidth(gap('a', 1, 74, 25))).toBeCloseTo(49 / 74, 10);
  });

  it('is the first where none has figures, and none where there is no gap', () => {
    expect(
      biggestGap([
        { id: 'x', dimension: 'living', priority: 2 },
        { id: 'y', dimension: 'living', priority: 2 },
      ])?.id,
    ).toBe('x');
    expect(biggestGap([])).toBeUndefined();
    expect(gapWidth(gap('z', 1, 0, 0))).toBeUndefined();
  });
});

describe('the weakest part of readiness', () => {
  const cell = (part: 'people' | 'budget', now: number, scale: number) =>
    ({ element: 'structure', part, score: { now, target: scale, scale }, path: ['readiness', 0] }) as const;

  it('is compared on each scale, and is none where two share the lowest', () => {
    expect(weakestPart(readinessElements([cell('people', 2, 5), cell('budget', 3, 10)]))?.part).toBe(
      'budget',
    );
    expect(weakestPart(readinessElements([cell('people', 2, 5), cell('budget', 4, 10)]))).toBeUndefined();
    expect(weakestPart(readinessElements([]))).toBeUndefined();
  });
});

describe('issues, risks and SWOT counted', () => {
  it('names the dimension that most issues touch, unless several do', () => {
    expect(mostTouched(modelOf(empty))).toBeUndefined();
    const future: NonNullable<Masterplan['future']> = [
      { id: 'a', scope: 'local', issue: 'A', dimensions: ['living', 'living'] },
      { id: 'b', scope: 'local', issue: 'B', dimensions: ['living', 'society'] },
    ];
    const touched = mostTouched(modelOf({ ...empty, future }));
    expect([touched?.dimension.id, touched?.issues]).toEqual(['living', 2]);
  });

  it('puts the highest risk first and leaves out what is not rated', () => {
    const risks = [{ likelihood: 2, impact: 2 }, { likelihood: 4 }, { likelihood: 3, impact: 5 }];
    expect(byScore(risks).map(({ score }) => score.score)).toEqual([15, 4]);
  });

  it('adds up to the factors and strategies of all tables', () => {
    const counts = swotCounts(model.swot);
    expect(counts.bySide.reduce((sum, { count }) => sum + count, 0)).toBe(counts.factors);
    expect(counts.byCrossing.reduce((sum, { count }) => sum + count, 0)).toBe(counts.strategies);
  });
});

describe('indicators behind their target', () => {
  const indicator = (id: string, direction: 'up' | 'down', target: number, value: number): Indicator => ({
    id,
    name: id,
    direction,
    targets: { 2025: target },
    actuals: { 2025: { value } },
  });

  it('come farthest first, in either direction; those that made it are not among them', () => {
    const all = [
      indicator('near', 'up', 100, 95),
      indicator('far', 'down', 10, 15),
      indicator('made', 'up', 5, 6),
    ];
    expect(behindTarget(all, '2025').map(({ indicator: { id } }) => id)).toEqual(['far', 'near']);
    expect(lastMeasuredYear(all)).toBe('2025');
    expect(lastMeasuredYear([])).toBeUndefined();
  });
});

describe('a schedule', () => {
  it('stands in months while it is no longer than a year', () => {
    const schedule = scheduleOf([
      { start: '2025-02-03', end: '2025-04-28' },
      { start: '2025-04-01', end: '2025-04-30' },
      { start: undefined, end: undefined },
    ]);
    expect(schedule?.unit).toBe('month');
    expect(schedule?.steps.map(({ number }) => number)).toEqual([2, 3, 4]);
    expect(schedule?.rows).toEqual([
      [true, true, true],
      [false, false, true],
      [false, false, false],
    ]);
  });

  it('stands in quarters when it is longer', () => {
    const schedule = scheduleOf([{ start: '2025-11-01', end: '2026-12-31' }]);
    expect(schedule?.unit).toBe('quarter');
    expect(schedule?.steps[0]).toEqual({ year: 2025, number: 4 });
    expect(schedule?.steps).toHaveLength(5);
  });

  it('is none without dates', () => {
    expect(scheduleOf([{ start: '2025', end: undefined }])).toBeUndefined();
    expect(quartersOf({ start: '2025-05-01', end: '2025-01-01' })).toBeUndefined();
    expect(quartersOf({ start: '2025-01-31', end: '2025-12-01' })).toEqual([
      { year: 2025, number: 1 },
      { year: 2025, number: 4 },
    ]);
  });
});

it('the years of programmes reach from the first start to the last end', () => {
  expect(programSpan(model.programs.all)?.first).toBe(
    Math.min(...model.programs.all.flatMap(({ years }) => years?.start ?? [])),
  );
  expect(programSpan([])).toBeUndefined();
});
