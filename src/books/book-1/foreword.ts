import { nouns } from '../../i18n/nouns.js';
import type { Noun } from '../../i18n/voice.js';
import type { Model } from '../../model/model.js';
import { regionFacts } from '../region-facts.js';
import { headSignature } from '../signatures.js';
import { voiceOf } from '../voice-of.js';

const NOUNS = {
  agencies: {
    id: 'perangkat daerah atau pemilik program lain',
    en: ['agency or other programme owner', 'agencies or other programme owners'],
  },
  partners: { id: 'mitra', en: ['partner', 'partners'] },
  bimtek: {
    id: 'putaran bimbingan teknis',
    en: ['round of technical guidance', 'rounds of technical guidance'],
  },
  mentors: {
    id: 'anggota tim pendamping',
    en: ['member of the mentoring team', 'members of the mentoring team'],
  },
} as const satisfies Record<string, Noun>;

/** Kata Pengantar: what the analysis rests on, signed by the head of the region. */
export function foreword(model: Model) {
  const { count, enumerated, joined, some } = voiceOf(model);
  const { bimtek = [], governance } = model.data;
  const mentors = governance?.mentors?.length ?? 0;
  return {
    ...regionFacts(model),
    cohort: model.data.cohort,
    bimtek: some(bimtek.length),
    agencies: some(model.agencies.all.length),
    partners: some(model.partners.all.length),
    mentors: some(mentors),
    gaps: some(model.gaps.all.length),
    dimensionCount: count(model.dimensions.length),
    sources: some(model.sources.all.length),
    /** What a draft can say instead: nothing about how it all came together. */
    recorded: joined(
      enumerated([
        [model.agencies.all.length, NOUNS.agencies],
        [model.partners.all.length, NOUNS.partners],
        [bimtek.length, NOUNS.bimtek],
        [mentors, NOUNS.mentors],
        [model.gaps.all.length, nouns.gap],
      ]),
    ),
    signature: headSignature(model),
  };
}
