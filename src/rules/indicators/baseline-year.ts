import { targetsOf } from '../../model/achievement.js';
import { defineRule } from '../rule.js';

export default defineRule({
  id: 'indicators/baseline-year',
  severity: 'error',
  stage: 1,
  title: { id: 'Data dasar mendahului target pertama', en: 'The baseline comes before the first target' },
  why: {
    id: 'Data dasar adalah titik berangkat; bila tahunnya sesudah target pertama, kemajuan tidak dapat dihitung.',
    en: 'A baseline is where one starts from; after the first target no progress can be computed.',
  },
  fix: {
    id: 'Perbaiki tahun data dasar, atau tahun targetnya.',
    en: 'Mend the year of the baseline, or of the target.',
  },
  messages: {
    late: {
      id: 'Data dasar "{id}" adalah data tahun {year}, sesudah target pertamanya ({first}). Perbaiki salah satunya.',
      en: 'The baseline of "{id}" is of {year}, after its first target ({first}). Mend one of them.',
    },
  },
  check({ indicators }, report) {
    for (const indicator of indicators.all) {
      const { id, baseline, path } = indicator;
      const [first] = targetsOf(indicator);
      if (baseline?.year === undefined || first === undefined || baseline.year <= first.year) continue;
      const args = { id, year: String(baseline.year), first: String(first.year) };
      report('late', [...path, 'baseline', 'year'], args, { inputs: [[...path, 'targets']] });
    }
  },
});
