import type { Indicator } from '../generated/types.js';
import { decimal } from '../i18n/content-words.js';
import { targetsOf } from '../model/achievement.js';

/** "31,8 persen", the number alone while the unit is unknown; `undefined` for no number. */
export function quantity(value: number | undefined, unit: string | undefined): string | undefined {
  if (value === undefined) return undefined;
  return unit === undefined ? decimal(value) : `${decimal(value)} ${unit}`;
}

/** "31,8 persen (2024)"; `undefined` while there is no baseline. */
export function baselineText({ baseline, unit }: Indicator): string | undefined {
  return withYear(quantity(baseline?.value, unit), baseline?.year);
}

/** The last target, "95 persen (2034)"; `undefined` while there is none. */
export function endTargetText(indicator: Indicator): string | undefined {
  const target = targetsOf(indicator).at(-1);
  return withYear(quantity(target?.value, indicator.unit), target?.year);
}

/** What was measured last, "44,4 persen (2025)"; `undefined` while nothing was. */
export function lastActualText({ actuals = {}, unit }: Indicator): string | undefined {
  const year = Object.keys(actuals).sort().at(-1);
  return year === undefined ? undefined : withYear(quantity(actuals[year]?.value, unit), Number(year));
}

/** What the comparison says, in the words of the table. */
export function verdict(
  indicator: Indicator,
  target: number | undefined,
  reached: boolean | undefined,
): string {
  if (target === undefined) return hasTargets(indicator) ? 'Tanpa target' : 'Belum dapat dinilai';
  if (reached === undefined) return 'Dinilai tersendiri';
  return reached ? 'Tercapai' : 'Belum tercapai';
}

/** The target of a year; "–" where other years have one, and missing while none has. */
export function targetText(indicator: Indicator, target: number | undefined): string | undefined {
  return quantity(target, indicator.unit) ?? (hasTargets(indicator) ? '–' : undefined);
}

function hasTargets(indicator: Indicator): boolean {
  return targetsOf(indicator).length > 0;
}

function withYear(text: string | undefined, year: number | undefined): string | undefined {
  return text === undefined || year === undefined ? text : `${text} (${year})`;
}
