import { defineRule } from '../rule.js';

export default defineRule({
  id: 'programs/budget-years',
  severity: 'error',
  stage: 1,
  title: { id: 'Tahun anggaran di dalam tahun program', en: 'Budget years lie inside the programme years' },
  why: {
    id: 'Anggaran pada tahun ketika program tidak berjalan menggelembungkan jumlah tahun itu.',
    en: 'Money in a year when the programme does not run inflates that year.',
  },
  fix: {
    id: 'Perbaiki tahun anggaran, atau tahun program.',
    en: 'Mend the budget year, or the programme years.',
  },
  messages: {
    outside: {
      id: 'Program "{id}" berjalan {start}–{end}, tetapi dianggarkan pada {year}. Perbaiki salah satunya.',
      en: 'Programme "{id}" runs {start}–{end} but has a budget in {year}. Mend one of them.',
    },
  },
  check({ programs }, report) {
    for (const { id, years, budget, path } of programs.all) {
      const { start, end } = years ?? {};
      if (start === undefined || end === undefined || end < start) continue;
      for (const year of Object.keys(budget ?? {})) {
        if (Number(year) >= start && Number(year) <= end) continue;
        const args = { id, year, start: String(start), end: String(end) };
        report('outside', [...path, 'budget', year], args, { part: 'key', inputs: [[...path, 'years']] });
      }
    }
  },
});
