import type { Model } from '../model/model.js';
import { regulationName, regulationTitle } from './regulation-name.js';
import { voiceOf } from './voice-of.js';

/** By which regulation the plan takes effect, and what amends it; every field `undefined` while none is listed. */
export function enactingLaw({ data, regulations }: Pick<Model, 'data' | 'regulations'>) {
  const voice = voiceOf({ data });
  const kinds = data.region.kind === 'kota' ? ['perwali'] : ['perbup'];
  const laws = regulations.all.filter(
    ({ kind, about }) => kinds.includes(kind) && /smart|cerdas/i.test(about ?? ''),
  );
  const amends = ({ about }: (typeof laws)[number]) => /^perubahan /i.test(about);
  const enacting = laws.filter((one) => !amends(one));
  const law = enacting.find(({ status }) => status === 'issued') ?? enacting[0];
  const amendment = laws.findLast((one) => one.status === 'issued' && amends(one));
  return {
    lawName: law && regulationName(law, voice),
    lawDate: law?.date,
    lawIssued: law?.status === 'issued',
    amendment: amendment && regulationTitle(amendment, voice),
    amendmentDate: amendment?.date,
  };
}
