import { word } from '../../i18n/content-words.js';
import type { Model } from '../../model/model.js';
import { listed } from '../listed.js';
import { some } from '../plan-counts.js';
import { regionFacts } from '../region-facts.js';

/** Annex E: what changed from version to version. */
export function revisions(model: Model): object {
  const { data } = model;
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
