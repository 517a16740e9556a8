import { isAfter } from '../../model/out-of-order.js';
import { regulationDate } from '../../model/regulation-date.js';
import { dateWords } from '../date-words.js';
import { defineRule } from '../rule.js';

const START = { id: 'Bimtek I mulai di sini', en: 'Bimtek I starts here' };

export default defineRule({
  id: 'document/mou',
  severity: 'warning',
  stage: 2,
  title: { id: 'Nota kesepahaman sebelum Bimtek I', en: 'A memorandum before Bimtek I' },
  why: {
    id: 'Keikutsertaan daerah dalam program dimulai dengan nota kesepahaman; pendampingan berjalan setelahnya.',
    en: 'A region joins the programme by a memorandum of understanding; the guidance follows it.',
  },
  fix: {
    id: 'Catat nota kesepahaman pada "regulations" dengan "kind: mou" beserta tanggalnya.',
    en: 'Record the memorandum in "regulations" with "kind: mou" and its date.',
  },
  messages: {
    missing: {
      id: 'Daftar "regulations" belum memuat nota kesepahaman. Tambahkan dengan "kind: mou" beserta tanggalnya.',
      en: 'The list "regulations" holds no memorandum of understanding. Add it with "kind: mou" and its date.',
    },
    planned: {
      id: 'Nota kesepahaman "{id}" masih direncanakan. Perbarui statusnya bila sudah ditandatangani.',
      en: 'The memorandum "{id}" is still planned. Bring its status up to date once it is signed.',
    },
    late: {
      id: 'Nota kesepahaman "{id}" bertanggal {date}, padahal Bimtek I sudah mulai {start}. Periksa kedua tanggalnya.',
      en: 'The memorandum "{id}" is dated {date}, but Bimtek I had started on {start}. Check both dates.',
    },
  },
  check({ data, regulations }, report, { place }) {
    if (regulations.all.length === 0) return;
    const memoranda = regulations.all.filter(({ kind }) => kind === 'mou');
    const [mou] = memoranda;
    if (mou === undefined) {
      report('missing', ['regulations'], {}, { part: 'key', inputs: [['regulations']] });
      return;
    }
    const signed = memoranda.filter(({ status }) => status !== 'planned');
    if (signed.length === 0) {
      report('planned', [...mou.path, 'status'], { id: mou.id });
      return;
    }
    const first = data.bimtek?.findIndex((session) => session?.stage === 1) ?? -1;
    const start = data.bimtek?.[first]?.start;
    if (start === undefined) return;
    // One in time is enough: later ones are with other parties. One without a date may have been in time.
    const late = signed.flatMap((one) => {
      const when = regulationDate(one);
      return when !== undefined && isAfter(when.date, start) ? [{ id: one.id, ...when }] : [];
    });
    const [earliest] = late;
    if (earliest === undefined || late.length < signed.length) return;
    const related = [{ message: START, args: {}, place: place(['bimtek', first, 'start']) }];
    const args = { id: earliest.id, date: dateWords(earliest.date), start: dateWords(start) };
    report('late', earliest.path, args, { related, counted: [['regulations']] });
  },
});
