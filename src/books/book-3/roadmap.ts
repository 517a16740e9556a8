import { nouns, qualified } from '../../i18n/nouns.js';
import { fundingTotal, fundingYears, moneyBetween } from '../../model/funding.js';
import type { Model } from '../../model/model.js';
import type { Money } from '../../model/money.js';
import { programCounts } from '../../model/program-counts.js';
import { sumCounts } from '../../model/program-counts-total.js';
import { largest } from '../../model/ranking.js';
import { percentOf } from '../../model/share.js';
import { listed } from '../listed.js';
import { planCounts } from '../plan-counts.js';
import { regionFacts } from '../region-facts.js';
import { voiceOf } from '../voice-of.js';

/** Peta Jalan: the phases and the money of every year. */
export function roadmap(model: Model): object {
  const { data, money } = model;
  const { enumerated, some, word } = voiceOf(model);
  const { byHorizon } = sumCounts(programCounts(model));
  const peak = largest(money.byYear);
  const phaseMoney = (span: { readonly start: number; readonly end: number } | undefined) =>
    span && moneyBetween(money, span.start, span.end);
  const years = fundingYears(model);
  return {
    ...regionFacts(model),
    counts: planCounts(model),
    phaseCount: some(listed(data.roadmap?.phases).length),
    phases: listed(data.roadmap?.phases).map((phase) => ({
      name: phase.name,
      years: phase.years,
      theme: phase.theme,
      money: phaseMoney(phase.years),
      share: percentOf(phaseMoney(phase.years), money.total),
    })),
    horizons: enumerated(
      (['short', 'medium', 'long'] as const).map((horizon) => [
        byHorizon[horizon],
        qualified(nouns.program, word('horizon', horizon)),
      ]),
    ),
    peak: peak && { year: peak.key, amount: peak.amount, share: percentOf(peak.amount, money.total) },
    ends: endsOf(money),
    hasMoney: money.years.length > 0,
    hasCeilings: years.some(({ ceiling }) => ceiling !== undefined),
    years,
    all: fundingTotal(years),
  };
}

/** The first and the last year that has money; `undefined` unless they are two. */
function endsOf({ years, byYear }: Money) {
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined || first === last) return undefined;
  return {
    first: { year: first, amount: byYear.get(first) },
    last: { year: last, amount: byYear.get(last) },
  };
}
