import { locatedItems } from '../../model/located.js';
import { defineRule } from '../rule.js';

export default defineRule({
  id: 'programs/activity-years',
  severity: 'error',
  stage: 1,
  title: { id: 'Tahun kegiatan di dalam tahun program', en: 'Activity years lie inside the programme years' },
  why: {
    id: 'Kegiatan adalah bagian program; kegiatan pada tahun ketika program tidak berjalan tidak memiliki anggaran.',
    en: 'Activities are parts of the programme; in a year when it does not run they have no budget.',
  },
  fix: {
    id: 'Perbaiki tahun kegiatan, atau tahun program.',
    en: 'Mend the activity year, or the programme years.',
  },
  messages: {
    outside: {
      id: 'Kegiatan "{name}" tertulis tahun {year}, sedangkan program "{id}" berjalan {start}–{end}; perbaiki salah satunya.',
      en: 'Activity "{name}" is written for {year}, but programme "{id}" runs {start}–{end}; mend one of them.',
    },
  },
  check({ programs }, report) {
    for (const { id, years, activities, path } of programs.all) {
      const { start, end } = years ?? {};
      if (start === undefined || end === undefined || end < start) continue;
      const inputs = [[...path, 'years']];
      for (const { name, year, path: at } of locatedItems(activities, [...path, 'activities'])) {
        if (year === undefined || (year >= start && year <= end)) continue;
        const args = { id, name, year: String(year), start: String(start), end: String(end) };
        report('outside', [...at, 'year'], args, { inputs: [...inputs, [...at, 'name']] });
      }
    }
  },
});
