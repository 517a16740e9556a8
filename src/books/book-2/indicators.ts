import type { Indicator } from '../../generated/types.js';
import type { Bilingual } from '../../i18n/language.js';
import { nouns, qualified } from '../../i18n/nouns.js';
import { lowerFirst } from '../../i18n/phrases.js';
import type { Voice } from '../../i18n/voice.js';
import { achievementOf, targetsOf } from '../../model/achievement.js';
import { type Located, locatedItems } from '../../model/located.js';
import { lastMeasuredYear } from '../../model/measured.js';
import type { Model } from '../../model/model.js';
import { tally } from '../../model/ranking.js';
import { agencyShort } from '../agency-name.js';
import { anchorOf } from '../anchors.js';
import { quantity, targetText, verdict } from '../indicator-words.js';
import { listed } from '../listed.js';
import { chunks } from '../money-table.js';
import { noteIds } from '../notes.js';
import { regionFacts } from '../region-facts.js';
import { voiceOf } from '../voice-of.js';

/** With indicator, unit and baseline a table has eight columns at most. */
const YEARS_ACROSS = 5;

/** Annex B: every indicator, its targets and what was reached, by dimension. */
export function indicators(model: Model): object {
  const all = model.indicators.all;
  const { joined, noun, say, some, word } = voiceOf(model);
  const levels = tally(
    all.map(({ level }) => level),
    ['output', 'outcome', 'impact'] as const,
  );
  const enablers = locatedItems(model.data.enablers?.indicators, ['enablers', 'indicators']);
  return {
    ...regionFacts(model),
    count: some(all.length),
    levels: joined(
      levels.map(
        ({ value, count }) =>
          `${count} ${noun(count, qualified(nouns.indicator, word('indicatorLevel', value)))}`,
      ),
    ),
    allMeasured: all.every(({ actuals }) => Object.keys(actuals ?? {}).length > 0),
    lastYear: lastMeasuredYear(all),
    measured: some(all.filter(({ actuals }) => Object.keys(actuals ?? {}).length > 0).length),
    withoutBaseline: some(all.filter(({ baseline }) => baseline === undefined).length),
    withoutTargets: some(all.filter((indicator) => targetsOf(indicator).length === 0).length),
    homes: [
      ...model.dimensions.map(({ id, name, indicators: own }) => home(id, name, own, model)),
      home('rencana', say(ENABLERS), enablers, model),
    ],
  };
}

const ENABLERS: Bilingual = { id: 'Rencana Pendukung', en: 'Enabling Plans' };

function home(id: string, name: string, own: readonly Located<Indicator>[], model: Model) {
  const years = [...new Set(own.flatMap((indicator) => targetsOf(indicator).map(({ year }) => year)))].sort(
    (a, b) => a - b,
  );
  const voice = voiceOf(model);
  const { some, word } = voice;
  return {
    id,
    name,
    count: some(own.length),
    definitions: own.map((indicator) => ({
      anchor: anchorOf('indikator', model.indicators, indicator),
      name: indicator.name,
      definition: indicator.definition,
      unit: indicator.unit,
      direction: lowerFirst(word('direction', indicator.direction)),
      level: lowerFirst(word('indicatorLevel', indicator.level)),
      agency: agencyShort(model.agencies.get(indicator.agency)),
      references: referencesOf(indicator, voice),
      sources: noteIds(model, indicator.sources),
    })),
    targets: (years.length === 0 && own.length > 0 ? [[]] : chunks(years, YEARS_ACROSS)).map((across) => ({
      years: across,
      first: across[0],
      last: across.at(-1),
      rows: own.map((indicator) => ({
        name: indicator.name,
        unit: indicator.unit,
        baseline: quantity(indicator.baseline?.value, undefined, voice),
        baselineYear: indicator.baseline?.year,
        values: across.map((year) => number(indicator.targets?.[String(year)], voice)),
      })),
    })),
    actuals: own.flatMap((indicator) => actualsOf(indicator, voice)),
  };
}

function number(value: number | undefined, { decimal }: Voice): string {
  // A year without a target is common (the plan names milestones), so it is no gap in the data.
  return value === undefined ? '–' : decimal(value);
}

function referencesOf({ references }: Indicator, { say }: Voice): string {
  const { sdg = [], iso = [], spbe = [] } = references ?? {};
  const named = [
    [say({ id: 'TPB', en: 'SDG' }), sdg],
    ['ISO', iso],
    ['SPBE', spbe],
  ] as const;
  const parts = named
    .map(([name, codes]) => [name, listed(codes).join(', ')])
    .filter(([, codes]) => codes !== '')
    .map((pair) => pair.join(' '));
  return parts.length === 0 ? '–' : parts.join('; ');
}

function actualsOf(indicator: Indicator, voice: Voice) {
  return Object.keys(indicator.actuals ?? {})
    .sort()
    .map((year) => {
      const { target, actual, reached } = achievementOf(indicator, year);
      return {
        name: indicator.name,
        year,
        target: targetText(indicator, target, voice),
        value: quantity(actual?.value, indicator.unit, voice),
        date: actual?.date,
        verdict: verdict(indicator, target, reached, voice),
        evidence: listed(actual?.evidence).map((item) => ({
          title: item.title,
          date: item.date,
          file: item.file,
          url: item.url,
        })),
      };
    });
}
