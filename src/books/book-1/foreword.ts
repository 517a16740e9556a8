import { count, joined } from '../../i18n/content-words.js';
import type { Model } from '../../model/model.js';
import { enumerated } from '../plan-counts.js';
import { regionFacts } from '../region-facts.js';
import { headSignature } from '../signatures.js';

/** Kata Pengantar: what the analysis rests on, signed by the head of the region. */
export function foreword(model: Model) {
  const { bimtek = [], governance } = model.data;
  const mentors = governance?.mentors?.length ?? 0;
  return {
    ...regionFacts(model),
    cohort: model.data.cohort,
    bimtek: bimtek.length > 0 ? count(bimtek.length) : undefined,
    agencies: model.agencies.all.length > 0 ? count(model.agencies.all.length) : undefined,
    partners: model.partners.all.length > 0 ? count(model.partners.all.length) : undefined,
    mentors: mentors > 0 ? count(mentors) : undefined,
    gaps: model.gaps.all.length > 0 ? count(model.gaps.all.length) : undefined,
    dimensionCount: count(model.dimensions.length),
    sources: model.sources.all.length > 0 ? count(model.sources.all.length) : undefined,
    /** What a draft can say instead: nothing about how it all came together. */
    recorded: joined(
      enumerated([
        [model.agencies.all.length, 'perangkat daerah atau pemilik program lain'],
        [model.partners.all.length, 'mitra'],
        [bimtek.length, 'putaran bimbingan teknis'],
        [mentors, 'anggota tim pendamping'],
        [model.gaps.all.length, 'kesenjangan'],
      ]),
    ),
    signature: headSignature(model),
  };
}
