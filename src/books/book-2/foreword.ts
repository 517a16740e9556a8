import { termValues } from '../../i18n/terms.js';
import type { Model } from '../../model/model.js';
import { listed } from '../listed.js';
import { planCounts } from '../plan-counts.js';
import { regionFacts } from '../region-facts.js';
import { headSignature } from '../signatures.js';
import { voiceOf } from '../voice-of.js';

/** The foreword: what the book holds, who made it, signed by the head of the region. */
export function foreword(model: Model): object {
  const { data, partners } = model;
  const { joined, some, word } = voiceOf(model);
  const sessions = listed(data.bimtek);
  const dates = sessions.flatMap(({ start, end }) => [start, end]).filter((date) => date !== undefined);
  dates.sort();
  const sectors = termValues('sector').filter((sector) =>
    partners.all.some((partner) => partner.sector === sector),
  );
  return {
    ...regionFacts(model),
    counts: planCounts(model),
    sessions: some(sessions.length),
    from: dates[0],
    until: dates.at(-1),
    sectors: joined(sectors.map((sector) => word('sector', sector)?.toLowerCase())),
    signature: headSignature(model),
  };
}
