import type { Agency } from '../../generated/types.js';
import type { Bilingual } from '../../i18n/language.js';
import { lowerFirst } from '../../i18n/phrases.js';
import { termValues } from '../../i18n/terms.js';
import type { Voice } from '../../i18n/voice.js';
import { achievementOf, countReached } from '../../model/achievement.js';
import type { Evaluation } from '../../model/evaluation.js';
import { weightedIndex } from '../../model/evaluation.js';
import { realisationTotal, weightedScores, weightSum } from '../../model/evaluation-scores.js';
import type { Model } from '../../model/model.js';
import { tally } from '../../model/ranking.js';
import { percentOf } from '../../model/share.js';
import { agencyFull, agencyShort } from '../agency-name.js';
import { quantity, targetText, verdict } from '../indicator-words.js';
import { listed } from '../listed.js';
import { noteIds } from '../notes.js';
import { planCounts } from '../plan-counts.js';
import { known } from '../program-row.js';
import { regionFacts } from '../region-facts.js';
import { regulationName } from '../regulation-name.js';
import { voiceOf } from '../voice-of.js';

/** Chapter VI: who steers, how progress is watched, and what the evaluations have said so far. */
export function governance(model: Model): object {
  const { data, agencies, indicators, programs, evaluations } = model;
  const { some, word } = voiceOf(model);
  const measuring = new Set(indicators.all.map(({ agency }) => agency).filter((id) => agencies.get(id)));
  const years = [...new Set(indicators.all.flatMap(({ actuals = {} }) => Object.keys(actuals)))].sort();
  const latest = evaluations.at(-1);
  return {
    ...regionFacts(model),
    counts: planCounts(model),
    council: councilOf(model),
    team: teamOf(model),
    forums: listed(data.governance?.forums).map((forum) => ({
      name: forum.name,
      meets: forum.meets,
      sources: noteIds(model, forum.sources),
    })),
    mentors: listed(data.governance?.mentors).map((mentor) => ({
      name: mentor.name,
      role: mentor.role,
      organisation: mentor.organisation,
      sources: noteIds(model, mentor.sources),
    })),
    measuring: some(measuring.size),
    statuses: tally(
      programs.all.map(({ status }) => status),
      termValues('programStatus'),
    ).map(({ value, count }) => ({
      name: word('programStatus', value),
      count,
      share: percentOf(count, programs.all.length),
    })),
    withoutStatus: programs.all.filter(({ status }) => status === undefined).length,
    evaluationCount: some(evaluations.length),
    latest: latest && { year: latest.year, index: latest.index ?? latest.computedIndex },
    components: termValues('evaluationComponent').map((id) => lowerFirst(word('evaluationComponent', id))),
    evaluations: evaluations.map((evaluation) => evaluationOf(evaluation, model)),
    achievements: years.map((year) => achievementsOf(year, model)),
  };
}

function councilOf(model: Model) {
  const council = model.data.governance?.council;
  const voice = voiceOf(model);
  return {
    ...decreeOf(council?.decree, model),
    chair: council?.chair,
    memberCount: voice.some(listed(council?.members).length),
    members: listed(council?.members).map((member) => {
      const agency = model.agencies.get(member.agency);
      const partner = model.partners.get(member.partner);
      return {
        name: agency?.name ?? partner?.name ?? member.name,
        side: agency === undefined ? voice.word('sector', partner?.sector) : agencySide(agency, voice),
        role: member.role,
      };
    }),
  };
}

const GOVERNMENT: Bilingual = { id: 'Pemerintah daerah', en: 'Regional government' };

/** A regional company is owned by the government, but sits for business. */
function agencySide({ kind }: Agency, { say, word }: Voice): string | undefined {
  return kind === 'bumd' ? word('agencyKind', kind) : say(GOVERNMENT);
}

function teamOf(model: Model) {
  const team = model.data.governance?.team;
  return {
    ...decreeOf(team?.decree, model),
    chair: team?.chair,
    coordinators: model.dimensions.map((dimension) => {
      const named = listed(team?.coordinators).find((coordinator) => coordinator.dimension === dimension.id);
      const agency = model.agencies.get(named?.agency) ?? dimension.coordinatorAgency;
      return {
        dimension: dimension.name,
        agency: agencyFull(agency),
        programs: dimension.programs.length,
        indicators: dimension.indicators.length,
        money: known(dimension.money),
      };
    }),
  };
}

function decreeOf(id: string | undefined, model: Model) {
  const decree = model.regulations.get(id);
  return {
    decree: decree && regulationName(decree, voiceOf(model)),
    decreeDate: decree?.date,
    planned: decree?.status === 'planned',
  };
}

function evaluationOf(evaluation: Evaluation, model: Model) {
  const { computedIndex, index } = evaluation;
  const { some, word } = voiceOf(model);
  const realised = realisationTotal(evaluation.realised);
  return {
    year: evaluation.year,
    isLatest: evaluation === model.evaluations.at(-1),
    round: lowerFirst(word('evaluationRound', evaluation.round)),
    date: evaluation.date,
    assessors: some(evaluation.assessors ?? 0),
    letter: evaluation.letter,
    computed: computedIndex,
    stated: index,
    // Indices are printed from unrounded parts, so a hundredth and a half is no difference (domain.md §7).
    differs:
      index !== undefined && computedIndex !== undefined && Math.abs(index - computedIndex) > 0.015 + 1e-9,
    scores: weightedScores(evaluation.components, evaluation.weights).map((score) => ({
      name: word('evaluationComponent', score.component),
      score: score.score,
      weight: score.weight,
      weighted: score.weighted,
    })),
    weightSum: weightSum(evaluation.weights),
    rounds: listed(evaluation.rounds).map((round) => ({
      round: word('evaluationRound', round.round),
      date: round.date,
      scores: weightedScores(round.components, round.weights).map(({ component, score, weight }) => ({
        name: lowerFirst(word('evaluationComponent', component)),
        score,
        weight,
      })),
      computed: weightedIndex(round.components, round.weights),
      stated: round.index,
    })),
    realisation: evaluation.realised.map((row) => ({
      dimension: model.dimensions.find(({ id }) => id === row.dimension)?.name,
      planned: row.planned,
      done: row.done,
      percent: row.computedPercent,
      stated: row.percent,
    })),
    realised,
    hasStatedPercent: evaluation.realised.some(({ percent }) => percent !== undefined),
    recommendations: listed(evaluation.recommendations).map((item) => ({
      text: item.text,
      followUp: item.follow_up,
      agency: agencyShort(model.agencies.get(item.agency)),
    })),
    sources: noteIds(model, evaluation.sources),
  };
}

const ENABLERS: Bilingual = { id: 'Rencana pendukung', en: 'Enabling plans' };

function achievementsOf(year: string, model: Model) {
  const all = model.indicators.all;
  const voice = voiceOf(model);
  const { measured, reached } = countReached(all, year);
  const homes = [
    ...model.dimensions.map(({ name, indicators }) => ({ name, indicators })),
    { name: voice.say(ENABLERS), indicators: listed(model.data.enablers?.indicators) },
  ];
  return {
    year,
    measured: voice.some(measured),
    reached: voice.some(reached),
    percent: percentOf(reached, measured),
    rows: homes.flatMap(({ name, indicators }) =>
      indicators
        .filter(({ actuals }) => actuals?.[year] !== undefined)
        .map((indicator) => {
          const { target, actual, reached: met } = achievementOf(indicator, year);
          return {
            home: name,
            name: indicator.name,
            target: targetText(indicator, target, voice),
            value: quantity(actual?.value, indicator.unit, voice),
            verdict: verdict(indicator, target, met, voice),
          };
        }),
    ),
  };
}
