import { count, decimal, joined } from '../i18n/content-words.js';
import { leadersOf } from '../model/leaders.js';
import type { Model } from '../model/model.js';
import { known } from './program-row.js';

/** How much the plan holds, in words for sentences; `undefined` where there is nothing to count yet. */
export interface PlanCounts {
  readonly missions: string | undefined;
  readonly dimensions: string | undefined;
  readonly aspects: string | undefined;
  readonly gaps: string | undefined;
  readonly goals: string | undefined;
  readonly strategies: string | undefined;
  readonly indicators: string | undefined;
  readonly programs: string | undefined;
  readonly quickWins: string | undefined;
  /** Agencies that lead a programme. */
  readonly leaders: string | undefined;
  readonly agencies: string | undefined;
  readonly partners: string | undefined;
  /** "6 misi, 24 sasaran, dan 60 program": of missions, goals, strategies, indicators and programmes what there is. */
  readonly holds: string | undefined;
  /** Whole rupiah. */
  readonly total: number | undefined;
}

/** The counts that opening paragraphs name. */
export function planCounts(model: Model): PlanCounts {
  const { profile } = model;
  return {
    missions: some(model.missions.all.length),
    dimensions: some(profile.dimensions.length),
    aspects: some(profile.dimensions.flatMap(({ aspects }) => aspects).length),
    gaps: some(model.gaps.all.length),
    goals: some(model.goals.all.length),
    strategies: some(model.strategies.all.length),
    indicators: some(model.indicators.all.length),
    programs: some(model.programs.all.length),
    quickWins: some(model.quickWins.length),
    leaders: some(leadersOf(model.programs.all).length),
    agencies: some(model.agencies.all.length),
    partners: some(model.partners.all.length),
    holds: joined(
      enumerated([
        [model.missions.all.length, 'misi'],
        [model.goals.all.length, 'sasaran'],
        [model.strategies.all.length, 'strategi'],
        [model.indicators.all.length, 'indikator'],
        [model.programs.all.length, 'program'],
      ]),
    ),
    total: known(model.money),
  };
}

/** A count in words, `undefined` for none: templates then say that there is nothing yet. */
export function some(value: number): string | undefined {
  return value === 0 ? undefined : count(value);
}

/** Counts that follow one another, without the zeros. EYD wants digits in an enumeration; one alone stays in words. */
export function enumerated(items: readonly (readonly [value: number, noun: string | undefined])[]): string[] {
  const present = items.filter(([value]) => value > 0);
  const say = present.length > 1 ? decimal : count;
  return present.map(([value, noun]) => `${say(value)} ${noun ?? ''}`.trim());
}
