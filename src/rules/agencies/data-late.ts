import { daysBetween } from '../../model/days.js';
import { dateWords } from '../date-words.js';
import { defineRule } from '../rule.js';

const STATE = {
  none: { id: 'belum diserahkan', en: 'has not been handed in' },
  partial: { id: 'baru diserahkan sebagian', en: 'has been handed in only in part' },
} as const;

export default defineRule({
  id: 'agencies/data-late',
  severity: 'warning',
  stage: 1,
  errorFrom: 3,
  title: { id: 'Data perangkat daerah terlambat', en: 'Data of an agency is late' },
  why: {
    id: 'Tanpa data perangkat daerah, kesenjangan dan target dimensinya hanya perkiraan; inilah sebab penyusunan paling sering tertunda.',
    en: 'Without it gaps and targets are guesses; late data is what most often delays a plan.',
  },
  fix: {
    id: 'Mintakan datanya, atau sepakati tanggal baru dan tulis alasannya pada note.',
    en: 'Ask for it, or agree on another date and write the reason in note.',
  },
  messages: {
    late: {
      id: 'Sampai {day} data {agency} {state}, padahal tenggatnya {due}. Mintakan datanya, atau sepakati tenggat baru.',
      en: 'By {day} the data of {agency} {state}; it was due {due}. Ask for it, or agree on a new date.',
    },
  },
  check({ agencies }, report, { asOf }) {
    if (asOf === undefined) return;
    for (const { name, short, data, path } of agencies.all) {
      const { due, status } = data ?? {};
      if (due === undefined || status === undefined || status === 'complete') continue;
      if (daysBetween(due, asOf) <= 0) continue;
      const args = { agency: short ?? name, state: STATE[status], due: dateWords(due), day: dateWords(asOf) };
      report('late', [...path, 'data', 'due'], args);
    }
  },
});
