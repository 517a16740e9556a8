import { defineRule } from '../rule.js';

export default defineRule({
  id: 'swot/weights-partial',
  severity: 'error',
  stage: 1,
  title: { id: 'Bobot dan nilai SWOT lengkap', en: 'SWOT weights and ratings are complete' },
  why: {
    id: 'Skor IFAS dan EFAS hanya dapat dihitung bila setiap faktor berbobot dan bernilai.',
    en: 'IFAS and EFAS scores can be computed only when every factor has a weight and a rating.',
  },
  fix: {
    id: 'Lengkapi faktor yang disebut, atau hapus semua bobot dan nilai tabel itu.',
    en: 'Complete the factor named, or remove all weights and ratings of the table.',
  },
  messages: {
    lacks: {
      id: 'Faktor "{id}" belum memiliki {field}, padahal tabel "{table}" diberi bobot dan nilai. Lengkapi.',
      en: 'Factor "{id}" has no {field}, although table "{table}" is weighted and rated. Add it.',
    },
  },
  check({ swot }, report) {
    for (const table of swot) {
      if (!table.factors.some(({ weight, rating }) => weight !== undefined || rating !== undefined)) continue;
      for (const factor of table.factors) {
        for (const field of ['weight', 'rating'] as const) {
          if (factor[field] !== undefined) continue;
          report('lacks', [...factor.path, field], {
            id: factor.id,
            table: table.id,
            field:
              field === 'weight'
                ? { id: 'bobot (weight)', en: 'weight' }
                : { id: 'nilai (rating)', en: 'rating' },
          });
        }
      }
    }
  },
});
