import { locatedItems } from '../../model/located.js';
import { defineRule } from '../rule.js';

export default defineRule({
  id: 'evaluation/follow-up',
  severity: 'warning',
  stage: 5,
  title: { id: 'Rekomendasi ditindaklanjuti', en: 'Recommendations are followed up' },
  why: {
    id: 'Penilai membuka kembali rekomendasi tahun sebelumnya dan menanyakan apa yang sudah dikerjakan.',
    en: 'Assessors come back to last year’s recommendations and ask what was done.',
  },
  fix: {
    id: 'Isi "follow_up" dengan yang sudah atau akan dikerjakan, kapan, dan oleh siapa.',
    en: 'Say in "follow_up" what was or will be done, when and by whom.',
  },
  messages: {
    none: {
      id: 'Rekomendasi ke-{number} evaluasi {year} belum memiliki tindak lanjut; isi "follow_up".',
      en: 'Recommendation {number} of evaluation {year} has no follow-up; fill in "follow_up".',
    },
  },
  check({ evaluations }, report) {
    for (const { year, recommendations, path } of evaluations) {
      for (const [index, one] of locatedItems(recommendations, [...path, 'recommendations']).entries()) {
        if (one.follow_up === undefined)
          report('none', [...one.path, 'follow_up'], { year, number: index + 1 });
      }
    }
  },
});
