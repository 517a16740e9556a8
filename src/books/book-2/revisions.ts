import type { Model } from '../../model/model.js';
import { listed } from '../listed.js';
import { regionFacts } from '../region-facts.js';
import { voiceOf } from '../voice-of.js';

/** Annex E: what changed from version to version. */
export function revisions(model: Model): object {
  const { data } = model;
  const { some, word } = voiceOf(model);
  const all = listed(data.revisions);
  const [first, last] = [all[0], all.at(-1)];
  return {
    ...regionFacts(model),
    count: some(all.length),
    version: data.version,
    date: data.date,
    status: word('documentStatus', data.status)?.toLowerCase(),
    firstDate: first?.date,
    lastVersion: last?.version,
    lastDate: last?.date,
    rows: all.map(({ version, date, author, summary }) => ({ version, date, author, summary })),
  };
}
