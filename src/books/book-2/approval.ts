import type { Model } from '../../model/model.js';
import { enactingLaw } from '../enacting-law.js';
import { planCounts } from '../plan-counts.js';
import { regionFacts } from '../region-facts.js';
import { headSignature } from '../signatures.js';
import { voiceOf } from '../voice-of.js';

/** Lembar Pengesahan: which text the head of the region approves, and by what law. */
export function approval(model: Model): object {
  const { data } = model;
  return {
    ...regionFacts(model),
    counts: planCounts(model),
    ...enactingLaw(model),
    version: data.version,
    date: data.date,
    status: voiceOf(model).word('documentStatus', data.status)?.toLowerCase(),
    signature: headSignature(model),
  };
}
