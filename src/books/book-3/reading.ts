import { formatYears } from '../../i18n/dates.js';
import type { Model } from '../../model/model.js';
import { planCounts } from '../plan-counts.js';
import { regionFacts } from '../region-facts.js';

/** Cara Membaca: what the figures of the digest mean, on half a page. */
export function reading(model: Model): object {
  const { period } = model;
  const medium = period && Math.min(period.start + 4, period.end);
  return {
    ...regionFacts(model),
    counts: planCounts(model),
    firstYear: period?.start,
    mediumYear: medium,
    longYears:
      period && period.end > period.start + 4 ? formatYears(period.start + 5, period.end) : undefined,
  };
}
