import type { Indicator } from '../generated/types.js';
import type { Bilingual } from '../i18n/language.js';
import type { Voice } from '../i18n/voice.js';
import { targetsOf } from '../model/achievement.js';

/** "31,8 persen", the number alone while the unit is unknown; `undefined` for no number. */
export function quantity(
  value: number | undefined,
  unit: string | undefined,
  { decimal }: Voice,
): string | undefined {
  if (value === undefined) return undefined;
  return unit === undefined ? decimal(value) : `${decimal(value)} ${unit}`;
}

/** "31,8 persen (2024)"; `undefined` while there is no baseline. */
export function baselineText({ baseline, unit }: Indicator, voice: Voice): string | undefined {
  return withYear(quantity(baseline?.value, unit, voice), baseline?.year);
}

/** The last target, "95 persen (2034)"; `undefined` while there is none. */
export function endTargetText(indicator: Indicator, voice: Voice): string | undefined {
  const target = targetsOf(indicator).at(-1);
  return withYear(quantity(target?.value, indicator.unit, voice), target?.year);
}

/** What was measured last, "44,4 persen (2025)"; `undefined` while nothing was. */
export function lastActualText({ actuals = {}, unit }: Indicator, voice: Voice): string | undefined {
  const year = Object.keys(actuals).sort().at(-1);
  return year === undefined ? undefined : withYear(quantity(actuals[year]?.value, unit, voice), Number(year));
}

const verdicts = {
  noTarget: { id: 'Tanpa target', en: 'No target' },
  open: { id: 'Belum dapat dinilai', en: 'Cannot be assessed yet' },
  apart: { id: 'Dinilai tersendiri', en: 'Assessed separately' },
  reached: { id: 'Tercapai', en: 'Achieved' },
  missed: { id: 'Belum tercapai', en: 'Not yet achieved' },
} as const satisfies Record<string, Bilingual>;

/** What the comparison says, in the words of the table. */
export function verdict(
  indicator: Indicator,
  target: number | undefined,
  reached: boolean | undefined,
  { say }: Voice,
): string {
  if (target === undefined) return say(hasTargets(indicator) ? verdicts.noTarget : verdicts.open);
  if (reached === undefined) return say(verdicts.apart);
  return say(reached ? verdicts.reached : verdicts.missed);
}

/** The target of a year; "–" where other years have one, and missing while none has. */
export function targetText(
  indicator: Indicator,
  target: number | undefined,
  voice: Voice,
): string | undefined {
  return quantity(target, indicator.unit, voice) ?? (hasTargets(indicator) ? '–' : undefined);
}

function hasTargets(indicator: Indicator): boolean {
  return targetsOf(indicator).length > 0;
}

function withYear(text: string | undefined, year: number | undefined): string | undefined {
  return text === undefined || year === undefined ? text : `${text} (${year})`;
}
