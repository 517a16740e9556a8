import type { Path } from '../../diagnostics/place.js';
import type { Bilingual } from '../../i18n/language.js';
import { terms } from '../../i18n/terms.js';
import { enactments } from '../../model/enactment.js';
import { locatedItems } from '../../model/located.js';
import type { Model } from '../../model/model.js';
import { isAfter, outOfOrder } from '../../model/out-of-order.js';
import { regulationDate } from '../../model/regulation-date.js';
import { dateWords } from '../date-words.js';
import { defineRule } from '../rule.js';

const OTHER_SESSION = { id: 'tahap yang sama di sini', en: 'the same stage here' };
const OTHER = { id: 'tanggal yang lain di sini', en: 'the other date here' };

export default defineRule({
  id: 'document/dates-in-order',
  severity: 'warning',
  stage: 1,
  title: { id: 'Tanggal penyusunan berurutan', en: 'The dates of drafting are in order' },
  why: {
    id: 'Bimtek I sampai IV mendahului penandatanganan, dan penandatanganan mendahului penetapan; urutan lain hampir selalu salah ketik.',
    en: 'Bimtek I to IV come before the signing, the signing before enactment; another order is nearly always a slip.',
  },
  fix: { id: 'Periksa kedua tanggal yang disebut.', en: 'Check the two dates that are named.' },
  messages: {
    early: {
      id: '{what} tertulis {date}, lebih awal daripada {other} {otherDate}, padahal seharusnya sesudahnya. Periksa kedua tanggalnya.',
      en: '{what} is dated {date}, before {other} {otherDate}, but should follow it. Check both dates.',
    },
    late: {
      id: '{what} tertulis {date}, lebih akhir daripada {other} {otherDate}, padahal seharusnya mendahuluinya. Periksa kedua tanggalnya.',
      en: '{what} is dated {date}, after {other} {otherDate}, but should come before it. Check both dates.',
    },
    stage: {
      id: '{stage} tercatat dua kali, sedangkan {other} belum ada. Periksa stage pada baris ini.',
      en: '{stage} is recorded twice, and {other} not at all. Check the stage of this row.',
    },
  },
  check(model, report, { asOf, place }) {
    const misnumbered = misnumberedSession(model);
    if (misnumbered !== undefined) {
      const { stage, other, path, first } = misnumbered;
      const related = [{ message: OTHER_SESSION, args: {}, place: place(first) }];
      const args = { stage: terms.bimtekStage[stage], other: terms.bimtekStage[other] };
      report('stage', [...path, 'stage'], args, { related });
    }
    for (const pair of outOfOrder(steps(model), (a, b) => isAfter(a.date, b.date))) {
      // Of two that contradict each other the one that has not come yet is wrong.
      const isAhead = ({ date }: Step) => asOf !== undefined && isAfter(date, asOf);
      const swap = isAhead(pair.against) && !isAhead(pair.item);
      const [item, against] = swap ? [pair.against, pair.item] : [pair.item, pair.against];
      const args = {
        what: item.what,
        date: dateWords(item.date),
        other: { id: lowerFirst(against.what.id), en: lowerFirst(against.what.en) },
        otherDate: dateWords(against.date),
      };
      const related = [{ message: OTHER, args: {}, place: place(against.path) }];
      report(isAfter(item.date, against.date) ? 'late' : 'early', item.path, args, { related });
    }
  },
});

/** The second session of one stage where a stage between is missing: its number is most likely mistyped. */
function misnumberedSession({ data }: Model) {
  const sessions = locatedItems(data.bimtek, ['bimtek']).filter(({ stage }) => stage in terms.bimtekStage);
  const known = new Map(sessions.map(({ stage, path }) => [stage, path] as const).reverse());
  const last = Math.max(...known.keys());
  const other = ([1, 2, 3, 4] as const).find((stage) => stage < last && !known.has(stage));
  const again = sessions.find(({ stage, path }) => known.get(stage) !== path);
  if (other === undefined || again === undefined) return undefined;
  const first = known.get(again.stage);
  return first && { stage: again.stage, other, path: again.path, first };
}

interface Step {
  readonly what: Bilingual;
  readonly date: string;
  readonly path: Path;
}

/** What happened, in the order in which it should have. The memorandum has a rule of its own. */
function steps(model: Model): Step[] {
  const { data } = model;
  const numbered = locatedItems(data.bimtek, ['bimtek']).filter(({ stage }) => stage in terms.bimtekStage);
  const sessions = numbered.sort(
    (a, b) => a.stage - b.stage || (isAfter(a.start ?? '', b.start ?? '') ? 1 : 0),
  );
  const all = sessions.flatMap(({ stage, start, end, path }) => {
    const name = terms.bimtekStage[stage];
    return [
      ...step({ id: `Awal ${name.id}`, en: `The start of ${name.en}` }, start, [...path, 'start']),
      ...step({ id: `Akhir ${name.id}`, en: `The end of ${name.en}` }, end, [...path, 'end']),
    ];
  });
  const cohort = { id: 'Angkatan', en: 'The cohort' };
  const year = data.cohort === undefined ? undefined : String(data.cohort);
  const signing = { id: 'Penandatanganan komitmen', en: 'The signing of the commitment' };
  const dated = enactments(model).filter(
    ({ status, kind }) => status !== 'planned' && kind in terms.regulationKind,
  );
  const laws = dated.flatMap((law) => {
    const issued = regulationDate(law);
    const { id, en } = terms.regulationKind[law.kind];
    return step({ id: `Penetapan ${id}`, en: `The ${en}` }, issued?.date, issued?.path ?? law.path);
  });
  // What amends the first one came later by nature.
  const [first] = laws.sort((a, b) => (a.date < b.date ? -1 : 1));
  return [
    ...step(cohort, year, ['cohort']),
    ...all,
    ...step(signing, data.approval?.date, ['approval', 'date']),
    ...(first ? [first] : []),
  ];
}

const step = (what: Bilingual, date: string | undefined, path: Path): Step[] =>
  date === undefined ? [] : [{ what, date, path }];

// "Bimtek" keeps its capital inside a sentence because a word stands before it.
const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
