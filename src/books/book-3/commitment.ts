import type { Model } from '../../model/model.js';
import { planCounts } from '../plan-counts.js';
import { regionFacts } from '../region-facts.js';
import { commitmentSignatures } from '../signatures.js';

/** Komitmen: what the signatories promise for the whole plan. */
export function commitment(model: Model): object {
  return {
    ...regionFacts(model),
    counts: planCounts(model),
    signing: commitmentSignatures(model),
  };
}
