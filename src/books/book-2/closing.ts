import type { Model } from '../../model/model.js';
import { enactingLaw } from '../enacting-law.js';
import { planCounts } from '../plan-counts.js';
import { regionFacts } from '../region-facts.js';
import { voiceOf } from '../voice-of.js';

/** Chapter VII: what has been settled and what follows. */
export function closing(model: Model): object {
  const { data } = model;
  return {
    ...regionFacts(model),
    counts: planCounts(model),
    ...enactingLaw(model),
    status: voiceOf(model).word('documentStatus', data.status)?.toLowerCase(),
    enacted: data.status === 'enacted',
    signedPlace: data.approval?.place,
    signedDate: data.approval?.date,
  };
}
