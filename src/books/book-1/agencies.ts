import { count, joined, word } from '../../i18n/content-words.js';
import { countAgencyData } from '../../model/agency-data.js';
import type { Model } from '../../model/model.js';
import { noteIds } from '../notes.js';

/** Lampiran Status Data: every agency, whom to ask, and how far its data has come. */
export function agencies(model: Model) {
  const all = model.agencies.all;
  const counts = countAgencyData(all);
  const inWords = (value: number, state: string) => (value > 0 ? `${count(value)} ${state}` : undefined);
  return {
    isAbsent: all.length === 0,
    total: count(counts.total),
    summary: joined([
      inWords(counts.complete, 'lengkap'),
      inWords(counts.partial, 'sebagian'),
      inWords(counts.none, 'belum ada'),
      inWords(counts.open, 'belum diketahui'),
    ]),
    rows: all.map(({ name, short, aliases, kind, contact, data, sources }) => ({
      name,
      short,
      aliases: aliases ?? [],
      kind: word('agencyKind', kind),
      contact: { name: contact?.name, role: contact?.role },
      status: word('dataStatus', data?.status),
      due: data?.due,
      note: data?.note,
      sources: noteIds(model, sources),
    })),
  };
}
