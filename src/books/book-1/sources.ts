import { termValues } from '../../i18n/terms.js';
import type { Noun } from '../../i18n/voice.js';
import type { Model } from '../../model/model.js';
import { tally } from '../../model/ranking.js';
import { agencyShort } from '../agency-name.js';
import { voiceOf } from '../voice-of.js';

const KINDS: Readonly<Record<string, Noun>> = {
  statistics: { id: 'publikasi statistik', en: ['statistical publication', 'statistical publications'] },
  plan: { id: 'dokumen perencanaan', en: ['planning document', 'planning documents'] },
  report: { id: 'laporan', en: ['report', 'reports'] },
  survey: { id: 'survei', en: ['survey', 'surveys'] },
  news: { id: 'berita', en: ['news report', 'news reports'] },
  decree: { id: 'peraturan atau keputusan', en: ['regulation or decree', 'regulations or decrees'] },
  agency: { id: 'data perangkat daerah', en: ['set of agency data', 'sets of agency data'] },
  other: { id: 'sumber lain', en: ['other source', 'other sources'] },
};

/** Lampiran Sumber Data: every source with all that is known of it. */
export function sources(model: Model) {
  const all = model.sources.all;
  const { count, enumerated, word } = voiceOf(model);
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
    kinds: enumerated(kinds.map(({ value, count: many }) => [many, KINDS[value]])),
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
