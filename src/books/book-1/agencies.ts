import type { Bilingual } from '../../i18n/language.js';
import { countAgencyData } from '../../model/agency-data.js';
import type { Model } from '../../model/model.js';
import { noteIds } from '../notes.js';
import { voiceOf } from '../voice-of.js';

const STATES = {
  complete: { id: 'lengkap', en: 'complete' },
  partial: { id: 'sebagian', en: 'partial' },
  none: { id: 'belum ada', en: 'not yet available' },
  open: { id: 'belum diketahui', en: 'unknown' },
} as const satisfies Record<string, Bilingual>;

/** Lampiran Status Data: every agency, whom to ask, and how far its data has come. */
export function agencies(model: Model) {
  const all = model.agencies.all;
  const { count, enumerated, joined, say, word } = voiceOf(model);
  const counts = countAgencyData(all);
  const states = (['complete', 'partial', 'none', 'open'] as const)
    .filter((state) => counts[state] > 0)
    .map((state) => [counts[state], say(STATES[state])] as const);
  const [state] = states.length === 1 ? states : [];
  return {
    isAbsent: all.length === 0,
    total: count(counts.total),
    lastDue: lastDue(all),
    summary: state
      ? say({ id: `seluruhnya ${state[1]}`, en: `all ${state[1]}` })
      : joined(enumerated(states)),
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
