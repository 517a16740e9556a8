import { capital } from '../../i18n/phrases.js';
import type { Dimension } from '../../model/dimension.js';
import { moneyOfPrograms } from '../../model/funding.js';
import { countGaps } from '../../model/gap-counts.js';
import { keyIndicators } from '../../model/key-indicators.js';
import type { Model } from '../../model/model.js';
import { ENABLER_GROUPS } from '../../model/program.js';
import { programCounts } from '../../model/program-counts.js';
import { byTotal } from '../../model/ranking.js';
import { percentOf } from '../../model/share.js';
import { agencyFull } from '../agency-name.js';
import { biggestGapWords } from '../gap-words.js';
import { baselineText, endTargetText, lastActualText } from '../indicator-words.js';
import { noteIds } from '../notes.js';
import { planCounts } from '../plan-counts.js';
import { known, programRow } from '../program-row.js';
import { firstSentence } from '../prose-parts.js';
import { regionFacts } from '../region-facts.js';
import { voiceOf } from '../voice-of.js';

/** How much fits on the page that each dimension has. */
const TOP_PROGRAMS = 3;
const KEY_INDICATORS = 3;

/** Enam Dimensi: a page for each. */
export function dimensions(model: Model): object {
  const { some, word } = voiceOf(model);
  const top = byTotal(model.dimensions)[0];
  const enablers = ENABLER_GROUPS.flatMap((id) => model.enablers[id]);
  return {
    ...regionFacts(model),
    counts: planCounts(model),
    programCount: some(model.dimensions.flatMap(({ programs }) => programs).length),
    top: top && {
      name: top.name,
      total: top.money.total,
      share: percentOf(top.money.total, model.money.total),
    },
    dimensions: model.dimensions.map((dimension) => page(dimension, model)),
    enablerCount: some(enablers.length),
    enablerMoney: known(moneyOfPrograms(enablers)),
    groups: ENABLER_GROUPS.map((id) => ({
      name: word('enablerGroup', id),
      count: model.enablers[id].length,
      money: known(moneyOfPrograms(model.enablers[id])),
    })),
  };
}

function page(dimension: Dimension, model: Model) {
  const { money, programs } = dimension;
  const voice = voiceOf(model);
  const { count, datesInWords, enumerated, some, word } = voice;
  const horizons = programCounts(model).find(({ home }) => home.id === dimension.id)?.byHorizon;
  const quickWins = model.quickWins.filter((quickWin) => quickWin.dimension?.id === dimension.id);
  const largest = byTotal(programs).slice(0, TOP_PROGRAMS);
  return {
    id: dimension.id,
    name: dimension.name,
    meaning: dimension.meaning,
    /** Nothing would fill a page yet. */
    isAbsent: !dimension.present,
    coordinator: agencyFull(dimension.coordinatorAgency),
    story: firstSentence(dimension.data.overview),
    sources: noteIds(model, dimension.data.sources),
    goals: dimension.goals.map(({ text }) => text),
    goalCount: some(dimension.goals.length),
    gapCount: some(dimension.gaps.length),
    highCount: some(countGaps(dimension.gaps).high),
    indicatorCount: some(dimension.indicators.length),
    strategyCount: some(dimension.strategies.length),
    biggest: biggestGapWords(dimension.gaps, voice),
    programCount: some(programs.length),
    horizons: enumerated(
      (['short', 'medium', 'long'] as const).map((horizon) => [
        horizons?.[horizon] ?? 0,
        word('horizon', horizon)?.toLowerCase(),
      ]),
    ),
    money: known(money),
    share: percentOf(known(money), known(model.money)),
    isAll: largest.length === programs.length,
    shown: capital(count(largest.length)),
    programs: largest.map((program) => programRow(program, model)),
    indicators: keyIndicators(dimension, KEY_INDICATORS).map((indicator) => ({
      name: indicator.name,
      baseline: baselineText(indicator, voice),
      actual: lastActualText(indicator, voice),
      target: endTargetText(indicator, voice),
    })),
    quickWins: quickWins.map(({ displayName, problem, benefits, schedule }) => ({
      name: displayName,
      problem: firstSentence(problem),
      benefit: firstSentence(benefits?.public),
      dates: datesInWords(schedule?.start, schedule?.end),
    })),
  };
}
