import { nouns } from '../i18n/nouns.js';
import { leadersOf } from '../model/leaders.js';
import type { Model } from '../model/model.js';
import { known } from './program-row.js';
import { voiceOf } from './voice-of.js';

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
  const { some, enumerated, joined } = voiceOf(model);
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
        [model.missions.all.length, nouns.mission],
        [model.goals.all.length, nouns.goal],
        [model.strategies.all.length, nouns.strategy],
        [model.indicators.all.length, nouns.indicator],
        [model.programs.all.length, nouns.program],
      ]),
    ),
    total: known(model.money),
  };
}
