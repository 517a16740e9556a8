import type { Indicator } from '../../generated/types.js';
import type { Bilingual } from '../../i18n/language.js';
import { nouns, qualified } from '../../i18n/nouns.js';
import { countReached } from '../../model/achievement.js';
import { behindTarget, lastMeasuredYear } from '../../model/measured.js';
import type { Model } from '../../model/model.js';
import { tally } from '../../model/ranking.js';
import { percentOf } from '../../model/share.js';
import { quantity } from '../indicator-words.js';
import { listed } from '../listed.js';
import { planCounts } from '../plan-counts.js';
import { regionFacts } from '../region-facts.js';
import { voiceOf } from '../voice-of.js';

/** So many that lag behind fit on the page, below the dimensions. */
const BEHIND = 10;

const ENABLERS: Bilingual = { id: 'Rencana pendukung', en: 'Enabling plans' };

/** Capaian Indikator: on one page how far the dimensions have come, and what lags behind. */
export function indicators(model: Model): object {
  const { all } = model.indicators;
  const voice = voiceOf(model);
  const { enumerated, say, some, word } = voice;
  const year = lastMeasuredYear(all);
  const counts = year === undefined ? undefined : countReached(all, year);
  const behind = year === undefined ? [] : behindTarget(all, year);
  const levels = tally(
    all.map(({ level }) => level),
    ['impact', 'outcome', 'output'] as const,
  );
  return {
    ...regionFacts(model),
    counts: planCounts(model),
    levels: enumerated(
      levels.map(({ value, count }) => [count, qualified(nouns.indicator, word('indicatorLevel', value))]),
    ),
    year,
    measured: some(counts?.measured ?? 0),
    reached: some(counts?.reached ?? 0),
    percent: percentOf(counts?.reached, counts?.measured),
    allMeasured: counts?.measured === all.length,
    rows: [
      ...model.dimensions,
      { name: say(ENABLERS), indicators: listed(model.data.enablers?.indicators) },
    ].map(({ name, indicators: own }) => ({ name, ...rowOf(own, year) })),
    all: rowOf(all, year),
    behindCount: some(behind.length),
    showsAll: behind.length <= BEHIND,
    behind: behind.slice(0, BEHIND).map(({ indicator, achievement }) => ({
      name: indicator.name,
      target: quantity(achievement.target, indicator.unit, voice),
      actual: quantity(achievement.actual?.value, indicator.unit, voice),
    })),
  };
}

function rowOf(own: readonly Indicator[], year: string | undefined) {
  const { measured, reached } =
    year === undefined ? { measured: undefined, reached: undefined } : countReached(own, year);
  return { count: own.length, measured, reached, percent: percentOf(reached, measured) };
}
