import type { Masterplan } from '../../generated/types.js';
import { smartCityLaws } from '../../model/enactment.js';
import type { Model } from '../../model/model.js';
import { isAfter } from '../../model/out-of-order.js';
import { regulationDate } from '../../model/regulation-date.js';
import { dateWords } from '../date-words.js';
import { defineRule } from '../rule.js';

export default defineRule({
  id: 'document/regulation-status',
  severity: 'warning',
  stage: 1,
  title: {
    id: 'Status peraturan sejalan dengan tanggalnya',
    en: 'The status of a regulation agrees with its date',
  },
  why: {
    id: 'Peraturan yang tercatat sudah ditetapkan padahal tanggalnya belum tiba, atau sebaliknya, membuat dasar hukum diragukan.',
    en: 'A regulation recorded as issued before its day, or still planned after it, puts the legal basis in doubt.',
  },
  fix: {
    id: 'Perbarui status atau tanggal peraturan itu; periksa juga tanggal naskah.',
    en: "Bring the regulation's status or date up to date; check the document's date, too.",
  },
  messages: {
    future: {
      id: '"{id}" tercatat sudah ditetapkan (issued) pada {date}, padahal tanggal itu belum tiba pada {day}. Periksa tanggal peraturan dan tanggal naskah.',
      en: '"{id}" is recorded as issued on {date}, which had not come by {day}. Check the date of the regulation and of the document.',
    },
    overdue: {
      id: '"{id}" masih direncanakan, padahal tanggalnya {date} sudah lewat. Perbarui statusnya, atau tulis rencana tanggal yang baru.',
      en: '"{id}" is still planned, but its date {date} has passed. Bring its status up to date, or write the new planned date.',
    },
  },
  check(model, report, { asOf }) {
    const { data, regulations } = model;
    if (asOf === undefined || tooOld(data)) return;
    const told = toldElsewhere(model);
    for (const regulation of regulations.all) {
      const { id, status } = regulation;
      const when = regulationDate(regulation);
      if (when === undefined || told.has(id)) continue;
      const args = { id, date: dateWords(when.date), day: dateWords(asOf) };
      if (status === 'issued' && isAfter(when.date, asOf)) report('future', when.path, args);
      if (status === 'planned' && isAfter(asOf, when.date)) report('overdue', when.path, args);
    }
  },
});

/** A document dated before its own last revision: its date is the mistake (document/revisions). */
function tooOld({ date, revisions = [] }: Masterplan): boolean {
  return date !== undefined && revisions.some((revision) => isAfter(revision?.date ?? '', date));
}

/** Rules of their own ask for the memorandum, the decrees of council and team, and what enacts the masterplan. */
function toldElsewhere(model: Model): Set<string | undefined> {
  const { data, regulations } = model;
  const laws = data.status === 'enacted' ? smartCityLaws(model) : [];
  return new Set([
    data.governance?.council?.decree,
    data.governance?.team?.decree,
    ...regulations.all.filter(({ kind }) => kind === 'mou').map(({ id }) => id),
    ...(laws.every(({ status }) => status === 'planned') ? laws.map(({ id }) => id) : []),
  ]);
}
