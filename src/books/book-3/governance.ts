import type { Voice } from '../../i18n/voice.js';
import { countReached } from '../../model/achievement.js';
import { realisationTotal } from '../../model/evaluation-scores.js';
import type { Model } from '../../model/model.js';
import { FUNDS } from '../../model/money.js';
import { largest } from '../../model/ranking.js';
import { percentOf } from '../../model/share.js';
import { agencyFull } from '../agency-name.js';
import { listed } from '../listed.js';
import { planCounts } from '../plan-counts.js';
import { fundInSentence, known } from '../program-row.js';
import { regionFacts } from '../region-facts.js';
import { regulationName } from '../regulation-name.js';
import { voiceOf } from '../voice-of.js';

/** Tata Kelola dan Pendanaan: who answers for what, where the money comes from, what evaluations say. */
export function governance(model: Model): object {
  const { data, regulations, money } = model;
  const voice = voiceOf(model);
  const { some, word } = voice;
  const council = data.governance?.council;
  const team = data.governance?.team;
  const fund = largest(money.byFund);
  const decreeName = (id: string | undefined) => {
    const decree = regulations.get(id);
    return decree && regulationName(decree, voice);
  };
  return {
    ...regionFacts(model),
    counts: planCounts(model),
    council: {
      decree: decreeName(council?.decree),
      chair: council?.chair,
      members: some(listed(council?.members).length),
    },
    team: { decree: decreeName(team?.decree), chair: team?.chair },
    forums: inSeries(
      listed(data.governance?.forums)
        .map(({ name, meets }) => (name === undefined || meets === undefined ? name : `${name} (${meets})`))
        .filter((forum) => forum !== undefined),
      voice,
    ),
    coordinators: model.dimensions.map((dimension) => {
      const named = listed(team?.coordinators).find((coordinator) => coordinator.dimension === dimension.id);
      return {
        dimension: dimension.name,
        agency: agencyFull(model.agencies.get(named?.agency) ?? dimension.coordinatorAgency),
        programs: dimension.programs.length,
        money: known(dimension.money),
      };
    }),
    topFund: fund && { name: fundInSentence(fund.key, voice), share: percentOf(fund.amount, money.total) },
    fundCount: some(money.byFund.size),
    funds: FUNDS.filter((id) => money.byFund.has(id)).map((id) => ({
      name: word('fund', id),
      amount: money.byFund.get(id),
      share: percentOf(money.byFund.get(id), money.total),
    })),
    latest: latestOf(model),
    realisation: realisationOf(model),
    evaluations: model.evaluations.map((evaluation) => {
      const { measured, reached } = countReached(model.indicators.all, evaluation.year);
      return {
        year: evaluation.year,
        index: evaluation.index ?? evaluation.computedIndex,
        realised: realisationTotal(evaluation.realised),
        measured,
        reached,
        recommendations: listed(evaluation.recommendations).length,
      };
    }),
  };
}

function latestOf(model: Model) {
  const latest = model.evaluations.at(-1);
  return (
    latest && {
      year: latest.year,
      index: latest.index ?? latest.computedIndex,
      realised: realisationTotal(latest.realised),
      recommendationCount: voiceOf(model).some(listed(latest.recommendations).length),
    }
  );
}

/** What each dimension carried out in the year evaluated last. */
function realisationOf({ evaluations, dimensions }: Model) {
  return (evaluations.at(-1)?.realised ?? []).map(({ dimension, planned, done, computedPercent }) => ({
    dimension: dimensions.find(({ id }) => id === dimension)?.name,
    planned,
    done,
    percent: computedPercent,
  }));
}

/** "a; b; dan c": the items have commas of their own. `undefined` for none. */
function inSeries(items: readonly string[], { say }: Voice): string | undefined {
  const last = items.at(-1);
  if (last === undefined || items.length === 1) return last;
  return `${items.slice(0, -1).join('; ')}; ${say({ id: 'dan', en: 'and' })} ${last}`;
}
