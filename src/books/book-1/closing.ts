import { count, joined } from '../../i18n/content-words.js';
import { countGaps, mostUrgent } from '../../model/gap-counts.js';
import type { Model } from '../../model/model.js';
import { regionFacts } from '../region-facts.js';

/** Penutup: what the analysis found, in numbers, and where it leads. */
export function closing(model: Model) {
  const counts = countGaps(model.gaps.all);
  const urgent = mostUrgent(model.dimensions);
  const keywords = model.data.vision?.keywords ?? [];
  const filled = new Set(model.readiness.map(({ element, part }) => `${element}/${part}`)).size;
  return {
    ...regionFacts(model),
    issues: model.future.length > 0 ? count(model.future.length) : undefined,
    readiness: filled > 0 ? count(filled) : undefined,
    gaps: counts.total > 0 ? count(counts.total) : undefined,
    high: counts.high > 0 ? count(counts.high) : undefined,
    swot: model.swot.length > 0 ? count(model.swot.length) : undefined,
    urgent: urgent.length * 2 <= model.dimensions.length ? joined(urgent.map(({ name }) => name)) : undefined,
    keywords: joined(keywords),
  };
}
