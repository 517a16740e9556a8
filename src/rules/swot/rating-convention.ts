import { defineRule } from '../rule.js';

export default defineRule({
  id: 'swot/rating-convention',
  severity: 'warning',
  stage: 1,
  title: { id: 'Cara menilai kelemahan dinyatakan', en: 'The rating of weaknesses is stated' },
  why: {
    id: 'Sebagian tabel menilai kelemahan terbalik (1 = parah). Tanpa keterangan, kuadran tidak dihitung karena bisa keliru.',
    en: 'Some tables rate weaknesses the other way round (1 = severe). Unless it is stated no quadrant is computed.',
  },
  fix: {
    id: 'Tulis "rating_convention: same" atau "rating_convention: reversed".',
    en: 'Write "rating_convention: same" or "rating_convention: reversed".',
  },
  messages: {
    missing: {
      id: 'Tabel "{table}" berbobot, tetapi belum menyatakan "rating_convention". Tulis same bila 4 selalu berarti berpengaruh besar, atau reversed bila kelemahan dinilai terbalik.',
      en: 'Table "{table}" is weighted but does not state "rating_convention". Write same if 4 always means strong, reversed if weaknesses are rated the other way round.',
    },
  },
  check({ swot }, report) {
    for (const { id, halves, rating_convention: convention, path } of swot) {
      if (halves === undefined || convention !== undefined) continue;
      report('missing', [...path, 'rating_convention'], { table: id }, { part: 'key' });
    }
  },
});
