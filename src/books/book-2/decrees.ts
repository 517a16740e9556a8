import type { Model } from '../../model/model.js';
import { regionFacts } from '../region-facts.js';
import { regulationRows } from '../regulation-rows.js';
import { voiceOf } from '../voice-of.js';

/** Annex D: every regulation, decree and memorandum, those in force apart from those still planned. */
export function decrees(model: Model): object {
  const { some } = voiceOf(model);
  const all = model.regulations.all;
  const planned = all.filter(({ status }) => status === 'planned');
  const settled = all.filter(({ status }) => status !== 'planned');
  return {
    ...regionFacts(model),
    count: some(all.length),
    agreements: some(settled.filter(({ kind }) => kind === 'mou').length),
    plannedCount: some(planned.length),
    settled: regulationRows(model, settled),
    planned: regulationRows(model, planned),
  };
}
