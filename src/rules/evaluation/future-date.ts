import type { Path } from '../../diagnostics/place.js';
import { roundsOf } from '../../model/evaluation-rounds.js';
import { locatedItems } from '../../model/located.js';
import type { Model } from '../../model/model.js';
import { dateWords } from '../date-words.js';
import { defineRule } from '../rule.js';

interface Dated {
  readonly date: string;
  readonly path: Path;
}

/** So many dates after the document's own mean that its own has been left behind. */
const LEFT_BEHIND = 4;

export default defineRule({
  id: 'evaluation/future-date',
  severity: 'warning',
  stage: 1,
  title: { id: 'Bukti, sumber, dan hasil tidak bertanggal di masa depan', en: 'No evidence from the future' },
  why: {
    id: 'Bukti, sumber data, capaian, dan hasil evaluasi baru ada setelah terjadi; tanggal di masa depan biasanya salah ketik tahun.',
    en: 'Evidence, sources and results exist only after the fact; a future date is usually a mistyped year.',
  },
  fix: {
    id: 'Perbaiki tanggalnya, atau perbarui tanggal naskah ("date").',
    en: 'Mend the date, or update the date of the document ("date").',
  },
  messages: {
    future: {
      id: 'Tanggal {date} belum tiba pada {day}; periksa tahunnya, atau perbarui tanggal naskah.',
      en: 'The date {date} had not come by {day}; check its year, or update the date of the document.',
    },
    stale: {
      id: 'Naskah bertanggal {day}, tetapi memuat {count} bukti, sumber, atau hasil yang lebih baru, sampai {date}; perbarui tanggal naskah.',
      en: 'The document is dated {day} but holds {count} pieces of evidence, sources or results that are newer, up to {date}; update its date.',
    },
  },
  check(model, report, { asOf }) {
    if (asOf === undefined) return;
    const evaluations = model.evaluations.filter(({ year }) => year <= asOf.slice(0, 4)); // others: evaluation/year
    const future = datesOf({ ...model, evaluations }).filter(({ date }) => date > asOf.slice(0, date.length));
    if (future.length >= LEFT_BEHIND && asOf === model.data.date) {
      const date = future.reduce((latest, one) => (one.date > latest ? one.date : latest), '');
      report('stale', ['date'], { day: dateWords(asOf), count: future.length, date: dateWords(date) });
      return;
    }
    for (const { date, path } of future)
      report('future', path, { date: dateWords(date), day: dateWords(asOf) }, { inputs: [['date']] });
  },
});

function datesOf({ quickWins, indicators, evaluations, sources }: Model): Dated[] {
  const dates: Dated[] = [];
  const add = (date: string | undefined, path: Path) => {
    if (date !== undefined) dates.push({ date, path: [...path, 'date'] });
  };
  // The day on which a source came in is no claim of the document: data keeps coming in after its date.
  for (const { date, path } of sources.all) add(date, path);
  const addEvidence = (evidence: Parameters<typeof locatedItems<{ date?: string }>>[0], path: Path) => {
    for (const one of locatedItems(evidence, [...path, 'evidence'])) add(one.date, one.path);
  };
  for (const { evidence, path } of quickWins) addEvidence(evidence, path);
  for (const { actuals, path } of indicators.all) {
    for (const [year, actual] of Object.entries(actuals ?? {})) {
      const at = [...path, 'actuals', year];
      add(actual?.date, at);
      addEvidence(actual?.evidence, at);
    }
  }
  for (const { date, path } of evaluations.flatMap(roundsOf)) add(date, path);
  return dates;
}
