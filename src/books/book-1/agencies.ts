import { count, joined, word } from '../../i18n/content-words.js';
import { countAgencyData } from '../../model/agency-data.js';
import type { Model } from '../../model/model.js';
import { noteIds } from '../notes.js';
import { enumerated } from '../plan-counts.js';

/** Lampiran Status Data: every agency, whom to ask, and how far its data has come. */
export function agencies(model: Model) {
  const all = model.agencies.all;
  const counts = countAgencyData(all);
  const states = (
    [
      [counts.complete, 'lengkap'],
      [counts.partial, 'sebagian'],
      [counts.none, 'belum ada'],
      [counts.open, 'belum diketahui'],
    ] as const
  ).filter(([value]) => value > 0);
  return {
    isAbsent: all.length === 0,
    total: count(counts.total),
    lastDue: lastDue(all),
    summary: states.length === 1 ? `seluruhnya ${states[0]?.[1]}` : joined(enumerated(states)),
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

/** The latest day on which data was or is due. */
function lastDue(agencies: Model['agencies']['all']): string | undefined {
  return agencies
    .flatMap(({ data }) => data?.due ?? [])
    .sort()
    .at(-1);
}
