import type { Indicator } from '../../generated/types.js';
import { decimal, joined, word } from '../../i18n/content-words.js';
import { achievementOf, targetsOf } from '../../model/achievement.js';
import { type Located, locatedItems } from '../../model/located.js';
import { lastMeasuredYear } from '../../model/measured.js';
import type { Model } from '../../model/model.js';
import { tally } from '../../model/ranking.js';
import { agencyShort } from '../agency-name.js';
import { anchorOf } from '../anchors.js';
import { quantity, targetText, verdict } from '../indicator-words.js';
import { lowerFirst } from '../list-item.js';
import { listed } from '../listed.js';
import { chunks } from '../money-table.js';
import { noteIds } from '../notes.js';
import { some } from '../plan-counts.js';
import { regionFacts } from '../region-facts.js';

/** With indicator, unit and baseline a table has eight columns at most. */
const YEARS_ACROSS = 5;

/** Annex B: every indicator, its targets and what was reached, by dimension. */
export function indicators(model: Model): object {
  const all = model.indicators.all;
  const levels = tally(
    all.map(({ level }) => level),
    ['output', 'outcome', 'impact'] as const,
  );
  const enablers = locatedItems(model.data.enablers?.indicators, ['enablers', 'indicators']);
  return {
    ...regionFacts(model),
    count: some(all.length),
    levels: joined(
      levels.map(({ value, count }) => `${count} indikator ${word('indicatorLevel', value)?.toLowerCase()}`),
    ),
    allMeasured: all.every(({ actuals }) => Object.keys(actuals ?? {}).length > 0),
    lastYear: lastMeasuredYear(all),
    measured: some(all.filter(({ actuals }) => Object.keys(actuals ?? {}).length > 0).length),
    withoutBaseline: some(all.filter(({ baseline }) => baseline === undefined).length),
    withoutTargets: some(all.filter((indicator) => targetsOf(indicator).length === 0).length),
    homes: [
      ...model.dimensions.map(({ id, name, indicators: own }) => home(id, name, own, model)),
      home('rencana', 'Rencana Pendukung', enablers, model),
    ],
  };
}

function home(id: string, name: string, own: readonly Located<Indicator>[], model: Model) {
  const years = [...new Set(own.flatMap((indicator) => targetsOf(indicator).map(({ year }) => year)))].sort(
    (a, b) => a - b,
  );
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
      references: referencesOf(indicator),
      sources: noteIds(model, indicator.sources),
    })),
    targets: (years.length === 0 && own.length > 0 ? [[]] : chunks(years, YEARS_ACROSS)).map((across) => ({
      years: across,
      first: across[0],
      last: across.at(-1),
      rows: own.map((indicator) => ({
        name: indicator.name,
        unit: indicator.unit,
        baseline: quantity(indicator.baseline?.value, undefined),
        baselineYear: indicator.baseline?.year,
        values: across.map((year) => number(indicator.targets?.[String(year)])),
      })),
    })),
    actuals: own.flatMap((indicator) => actualsOf(indicator)),
  };
}

function number(value: number | undefined): string {
  // A year without a target is common (the plan names milestones), so it is no gap in the data.
  return value === undefined ? '–' : decimal(value);
}

function referencesOf({ references }: Indicator): string {
  const { sdg = [], iso = [], spbe = [] } = references ?? {};
  const named = [
    ['TPB', sdg],
    ['ISO', iso],
    ['SPBE', spbe],
  ] as const;
  const parts = named
    .map(([name, codes]) => [name, listed(codes).join(', ')])
    .filter(([, codes]) => codes !== '')
    .map((pair) => pair.join(' '));
  return parts.length === 0 ? '–' : parts.join('; ');
}

function actualsOf(indicator: Indicator) {
  return Object.keys(indicator.actuals ?? {})
    .sort()
    .map((year) => {
      const { target, actual, reached } = achievementOf(indicator, year);
      return {
        name: indicator.name,
        year,
        target: targetText(indicator, target),
        value: quantity(actual?.value, indicator.unit),
        date: actual?.date,
        verdict: verdict(indicator, target, reached),
        evidence: listed(actual?.evidence).map((item) => ({
          title: item.title,
          date: item.date,
          file: item.file,
          url: item.url,
        })),
      };
    });
}
