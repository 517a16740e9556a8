import type { Model } from '../../model/model.js';
import type { Text } from '../../model/texts.js';

// Others are called by their names there: publishers, partners, trends around the region, hosts and guests.
const OF_OTHERS =
  /^(?:sources|partners|future|bimtek\[\]\.(?:place|invited)|governance\.mentors|approval\.place|region\.(?:name|province|capital|deputy|head)|agencies\[\]\.contact)\b/;

/** Regulations of the region itself; the others are the nation's, a province's or an agreement. */
const OWN_LAWS: ReadonlySet<string> = new Set(['perda', 'perwali', 'perbup', 'sk']);

/** Whether a text is where the region speaks of itself. */
export function isOwnWords({ data }: Model, { field, path }: Text): boolean {
  if (OF_OTHERS.test(field.pattern)) return false;
  const [root, index] = path;
  if (root === 'plans') return data.plans?.[Number(index)]?.kind !== 'rpjmn';
  if (root === 'regulations') return OWN_LAWS.has(data.regulations?.[Number(index)]?.kind ?? '');
  return true;
}
