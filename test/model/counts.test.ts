import { describe, expect, it } from 'vitest';
import { countAgencyData } from '../../src/model/agency-data.js';
import { countGaps, gapDistance, mostUrgent } from '../../src/model/gap-counts.js';
import { monthsTouched } from '../../src/model/months.js';
import { programCounts } from '../../src/model/program-counts.js';
import { quickWinMoney, sharedPrograms } from '../../src/model/quick-win-money.js';
import { readinessElements } from '../../src/model/readiness.js';
import { populationDensity, regionBareName, regionName } from '../../src/model/region.js';
import { riskScore } from '../../src/model/risk.js';
import { swotCodes } from '../../src/model/swot-codes.js';
import { empty, modelOf, sample } from '../books/sample.js';

const model = modelOf(sample);

describe('gaps counted', () => {
  it('by priority, those without one apart', () => {
    expect(countGaps(model.gaps.all)).toEqual({ total: 4, high: 2, medium: 1, low: 0, open: 1 });
  });

  it('names every dimension that ties for the most urgent, and none when nothing is urgent', () => {
    expect(mostUrgent(model.dimensions).map(({ id }) => id)).toEqual(['governance', 'living']);
    expect(mostUrgent(modelOf(empty).dimensions)).toEqual([]);
  });

  it('measures the distance in the shared unit, without binary dust and without a sign', () => {
    const [first, , third] = model.gaps.all;
    expect(first && gapDistance(first)).toBe(63.2);
    expect(third && gapDistance(third)).toBe(9.9);
  });

  it('measures nothing across two units or with one value', () => {
    const current = { text: 'a', value: 3, unit: 'unit' };
    expect(gapDistance({ current, ideal: { text: 'b', value: 5, unit: 'persen' } })).toBeUndefined();
    expect(gapDistance({ current, ideal: { text: 'b' } })).toBeUndefined();
  });
});

describe('agencies counted by their data', () => {
  it('keeps an agency without a status apart from one without data', () => {
    expect(countAgencyData(model.agencies.all)).toEqual({
      total: 3,
      complete: 1,
      partial: 1,
      none: 0,
      open: 1,
    });
  });
});

describe('readiness', () => {
  it('averages each score on its own scale: 2 of 5 and 3 of 4 are 57,5 percent', () => {
    const [structure, infrastructure] = readinessElements(model.readiness);
    expect(structure?.now).toBeCloseTo(57.5, 10);
    expect(structure?.target).toBeCloseTo(90, 10);
    expect(infrastructure?.now).toBeUndefined();
  });

  it('always has nine parts, and keeps a part that stands under the wrong element', () => {
    const cell = { element: 'structure', part: 'digital', path: ['readiness', 0] } as const;
    const parts = readinessElements([cell]).map(({ parts }) => parts.map(({ id }) => id));
    expect(parts).toEqual([
      ['people', 'budget', 'governance', 'digital'],
      ['physical', 'digital', 'social'],
      ['policy', 'institutions', 'procedures'],
    ]);
  });
});

describe('programmes counted', () => {
  it('by home and horizon: satu-data ends in the third year, perwali-sc has no years', () => {
    const counts = new Map(programCounts(model).map((count) => [count.home.id, count]));
    expect(counts.get('governance')?.byHorizon).toEqual({ short: 1, medium: 1, long: 0, open: 0 });
    expect(counts.get('living')?.byHorizon).toEqual({ short: 0, medium: 0, long: 1, open: 0 });
    expect(counts.get('policy')).toMatchObject({ total: 1, byHorizon: { open: 1 } });
    expect(counts.size).toBe(10);
  });
});

describe('money of the quick wins', () => {
  it('counts a programme of two quick wins once', () => {
    const money = quickWinMoney(model.quickWins);
    expect(money.total).toBe(3_750_000_000);
    expect(money.byYear.get(2025)).toBe(2_250_000_000);
    expect(money.byFund.get('dak')).toBe(900_000_000);
    expect(model.quickWins.map((quickWin) => quickWinMoney([quickWin]).total)).toEqual([
      2_850_000_000, 2_000_000_000,
    ]);
    expect(sharedPrograms(model.quickWins).map(({ id }) => id)).toEqual(['satu-data']);
  });
});

describe('small numbers', () => {
  it('density is inhabitants for each square kilometre', () => {
    expect(populationDensity(sample)).toBe(1250);
    expect(populationDensity(empty)).toBeUndefined();
    expect(
      populationDensity({ ...empty, region: { ...empty.region, area_km2: 0, population: { value: 1 } } }),
    ).toBeUndefined();
  });

  it('names the region with its kind once', () => {
    expect(regionName(sample)).toBe('Kota Uji');
    expect(regionName({ ...empty, region: { name: 'Uji Jaya', kind: 'kabupaten' } })).toBe(
      'Kabupaten Uji Jaya',
    );
    expect(regionBareName({ ...empty, region: { name: 'Kabupaten Kota Baru', kind: 'kabupaten' } })).toBe(
      'Kota Baru',
    );
    expect(regionName({ ...empty, region: { name: 'Kotabaru', kind: 'kabupaten' } })).toBe(
      'Kabupaten Kotabaru',
    );
  });

  it.each([
    [1, 4, 4, 'low'],
    [5, 1, 5, 'medium'],
    [3, 3, 9, 'medium'],
    [2, 5, 10, 'high'],
    [3, 5, 15, 'extreme'],
  ])('risk %i × %i is %i, %s', (likelihood, impact, score, level) => {
    expect(riskScore(likelihood, impact)).toEqual({ score, level });
  });

  it('a risk rated on one side only has no score', () => {
    expect(riskScore(4, undefined)).toBeUndefined();
  });

  it.each([
    ['2025-02-03', '2025-11-28', 10],
    ['2025-12-31', '2026-01-01', 2],
    ['2025-03', '2025-03', 1],
    ['2025', '2025-03', undefined],
    ['2025-04-01', '2025-03-31', undefined],
  ])('%s to %s touches %s months', (start, end, months) => {
    expect(monthsTouched(start, end)).toBe(months);
  });

  it('codes SWOT factors and strategies by side, whatever their ids are', () => {
    const [table] = model.swot;
    expect(table && Object.fromEntries(swotCodes(table))).toEqual({
      s1: 'S1',
      s2: 'S2',
      w1: 'W1',
      o1: 'O1',
      t1: 'T1',
      so1: 'SO1',
      wt1: 'WT1',
    });
  });
});
