import { count, word } from '../../i18n/content-words.js';
import { termValues } from '../../i18n/terms.js';
import type { Model } from '../../model/model.js';
import { tally } from '../../model/ranking.js';
import { agencyShort } from '../agency-name.js';
import { enumerated } from '../plan-counts.js';

/** Lampiran Sumber Data: every source with all that is known of it. */
export function sources(model: Model) {
  const all = model.sources.all;
  const kinds = tally(
    all.map(({ kind }): string => kind),
    termValues('sourceKind'),
  );
  const years = all
    .flatMap(({ date, year }) => (date === undefined ? (year ?? []) : Number(date.slice(0, 4))))
    .sort((a, b) => a - b);
  return {
    isAbsent: all.length === 0,
    total: count(all.length),
    firstYear: years[0] === years.at(-1) ? undefined : years[0],
    lastYear: years.at(-1),
    kinds: enumerated(
      kinds.map(({ value, count: many }) => [many, word('sourceKind', value)?.toLowerCase()]),
    ),
    rows: all.map((source) => ({
      title: source.title,
      kind: word('sourceKind', source.kind),
      publisher: source.publisher ?? model.agencies.get(source.agency)?.name,
      published: source.date ?? source.year,
      url: source.url,
      file: source.file,
      agency: agencyShort(model.agencies.get(source.agency)),
      received: source.received,
    })),
  };
}
