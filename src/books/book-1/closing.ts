import { countGaps, mostUrgent } from '../../model/gap-counts.js';
import type { Model } from '../../model/model.js';
import { regionFacts } from '../region-facts.js';
import { voiceOf } from '../voice-of.js';

/** Penutup: what the analysis found, in numbers, and where it leads. */
export function closing(model: Model) {
  const { joined, some } = voiceOf(model);
  const counts = countGaps(model.gaps.all);
  const urgent = mostUrgent(model.dimensions);
  const keywords = model.data.vision?.keywords ?? [];
  const filled = new Set(model.readiness.map(({ element, part }) => `${element}/${part}`)).size;
  return {
    ...regionFacts(model),
    issues: some(model.future.length),
    readiness: some(filled),
    gaps: some(counts.total),
    high: some(counts.high),
    swot: some(model.swot.length),
    urgent: urgent.length * 2 <= model.dimensions.length ? joined(urgent.map(({ name }) => name)) : undefined,
    keywords: joined(keywords),
  };
}
