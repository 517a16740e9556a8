import { word } from '../../i18n/content-words.js';
import type { Model } from '../../model/model.js';
import { planCounts } from '../plan-counts.js';
import { regionFacts } from '../region-facts.js';
import { regulationName, regulationTitle } from '../regulation-name.js';

/** Chapter VII: what has been settled and what follows. */
export function closing(model: Model): object {
  const { data, regulations } = model;
  const kinds = data.region.kind === 'kota' ? ['perwali'] : ['perbup'];
  const laws = regulations.all.filter(
    ({ kind, about }) => kinds.includes(kind) && /smart|cerdas/i.test(about ?? ''),
  );
  const amends = ({ about }: (typeof laws)[number]) => /^perubahan /i.test(about);
  const enacting = laws.filter((one) => !amends(one));
  const law = enacting.find(({ status }) => status === 'issued') ?? enacting[0];
  const amendment = laws.findLast((one) => one.status === 'issued' && amends(one));
  return {
    ...regionFacts(model),
    counts: planCounts(model),
    status: word('documentStatus', data.status)?.toLowerCase(),
    enacted: data.status === 'enacted',
    lawName: law && regulationName(law),
    lawDate: law?.date,
    lawIssued: law?.status === 'issued',
    amendment: amendment && regulationTitle(amendment),
    amendmentDate: amendment?.date,
    signedPlace: data.approval?.place,
    signedDate: data.approval?.date,
  };
}
