import { describe, expect, it } from 'vitest';
import { alignmentOf } from '../../src/model/alignment.js';
import { realisationTotal, weightedScores, weightSum } from '../../src/model/evaluation-scores.js';
import {
  activityCost,
  fundingTotal,
  fundingYears,
  moneyBetween,
  moneyOfPrograms,
} from '../../src/model/funding.js';
import { keyIndicators } from '../../src/model/key-indicators.js';
import { leadersOf } from '../../src/model/leaders.js';
import { moneyOf } from '../../src/model/money.js';
import { programCounts } from '../../src/model/program-counts.js';
import { sumCounts } from '../../src/model/program-counts-total.js';
import { byTotal, largest, tally } from '../../src/model/ranking.js';
import { percentOf } from '../../src/model/share.js';
import { plan } from '../books/plan-sample.js';
import { empty, modelOf } from '../books/sample.js';

const model = modelOf(plan);
const nothing = modelOf(empty);

describe('funding', () => {
  it('holds every year of plan, budgets and ceilings against its ceiling', () => {
    const years = fundingYears(model);
    expect(years.map(({ year, total, ceiling, room }) => [year, total, ceiling, room])).toEqual([
      [2025, 1_300_000_000, 2_000_000_000, 700_000_000],
      [2026, 800_000_000, 700_000_000, -100_000_000],
      [2027, 1_000_000_000, undefined, undefined],
      [2028, 0, undefined, undefined],
      [2029, 0, undefined, undefined],
      [2030, 0, undefined, undefined],
    ]);
    expect(years[0]?.used).toBe(65);
    expect(fundingYears(nothing)).toEqual([]);
  });

  it('adds the years up, but no ceiling while one is missing', () => {
    const years = fundingYears(model);
    expect(fundingTotal(years)).toEqual({ total: 3_100_000_000 });
    expect(fundingTotal(years.slice(0, 2))).toMatchObject({
      total: 2_100_000_000,
      ceiling: 2_700_000_000,
      room: 600_000_000,
    });
    expect(fundingTotal([])).toEqual({ total: 0 });
  });

  it('adds what lies between two years, both included', () => {
    expect(moneyBetween(model.money, 2026, 2030)).toBe(1_800_000_000);
    expect(moneyBetween(model.money, 2025, 2025)).toBe(1_300_000_000);
    expect(moneyBetween(model.money, 2031, 2040)).toBe(0);
  });

  it('adds programmes and the costs of activities; no cost is unknown, not nought', () => {
    expect(moneyOfPrograms(model.enablers.policy).total).toBe(100_000_000);
    expect(activityCost(model.programs.get('satu-akun') ?? {})).toBe(1_200_000_000);
    expect(activityCost({ activities: [{ name: 'Tanpa biaya' }] })).toBeUndefined();
    expect(activityCost({})).toBeUndefined();
  });
});

describe('evaluation', () => {
  const evaluation = plan.evaluations?.['2025'];

  it('splits the index into its components', () => {
    const scores = weightedScores(evaluation?.components, evaluation?.weights);
    expect(scores.map(({ component, weighted }) => [component, weighted?.toFixed(3)])).toEqual([
      ['baseline', '0.360'],
      ['output', '0.642'],
      ['outcome', '0.969'],
      ['impact', '0.614'],
      ['quick_win', '0.730'],
    ]);
    expect(weightedScores({ baseline: 3 }, undefined)[0]).toEqual({ component: 'baseline', score: 3 });
    expect(weightSum(evaluation?.weights)).toBe(100);
    expect(weightSum({ baseline: 100 })).toBeUndefined();
  });

  it('adds up what was planned and done: 9 of 10', () => {
    expect(realisationTotal(model.evaluations[0]?.realised ?? [])).toEqual({
      planned: 10,
      done: 9,
      percent: 90,
    });
    expect(realisationTotal([])).toBeUndefined();
    expect(
      realisationTotal([{ dimension: 'living', planned: 3, path: [], computedPercent: undefined }]),
    ).toBeUndefined();
  });
});

describe('alignment', () => {
  it('says of every mission and goal of a plan what serves it', () => {
    const [rpjmd, rtrw] = alignmentOf(model);
    expect(rpjmd?.missions.map(({ id, served }) => [id, served.map((one) => one.id)])).toEqual([
      ['m1', ['misi-1']],
      ['m2', []],
    ]);
    expect(rpjmd?.goals.map(({ id, served }) => [id, served.map((one) => one.id)])).toEqual([
      ['s1', ['sas-1']],
      ['s2', []],
    ]);
    expect(rtrw?.goals.map(({ served }) => served)).toEqual([[]]);
    expect(alignmentOf(nothing)).toEqual([]);
  });
});

describe('ranking', () => {
  it('puts the most expensive first, keeps the order of equals, and leaves out what has no money', () => {
    const item = (id: string, apbd?: number) => ({
      id,
      money: moneyOf(apbd === undefined ? {} : { 2025: { apbd } }),
    });
    const items = [item('a', 5), item('b'), item('c', 9), item('d', 5)];
    expect(byTotal(items).map(({ id }) => id)).toEqual(['c', 'a', 'd']);
    expect(largest(model.money.byYear)).toEqual({ key: 2025, amount: 1_300_000_000 });
    expect(largest(new Map([['x', 0]]))).toBeUndefined();
  });

  it('counts values in their own order', () => {
    expect(tally(['b', undefined, 'a', 'b'], ['a', 'b', 'c'])).toEqual([
      { value: 'a', count: 1 },
      { value: 'b', count: 2 },
    ]);
  });

  it('orders agencies by how many programmes they lead', () => {
    expect(leadersOf(model.programs.all).map(({ agency, programs }) => [agency.id, programs.length])).toEqual(
      [
        ['bappeda', 2],
        ['kominfo', 1],
        ['dinkes', 1],
      ],
    );
  });

  it('adds up the counts of all homes', () => {
    expect(sumCounts(programCounts(model))).toEqual({
      total: 4,
      byHorizon: { short: 2, medium: 1, long: 1, open: 0 },
    });
  });

  it('shares nothing of nothing', () => {
    expect(percentOf(1, 8)).toBe(12.5);
    expect(percentOf(0, 0)).toBeUndefined();
    expect(percentOf(undefined, 8)).toBeUndefined();
  });
});

describe('key indicators', () => {
  it('are those of goals first, then the higher level; only what can show a way', () => {
    const [governance] = model.dimensions;
    if (governance === undefined) throw new Error('there is no dimension');
    expect(keyIndicators(governance, 3).map(({ id }) => id)).toEqual(['ind-daring', 'ind-aduan']);
    expect(keyIndicators(governance, 1).map(({ id }) => id)).toEqual(['ind-daring']);
  });

  it('are the first ones where none has baseline and target, so that the gap shows', () => {
    const living = model.dimensions.find(({ id }) => id === 'living');
    expect(living && keyIndicators(living, 3).map(({ id }) => id)).toEqual(['ind-stunting']);
  });
});
