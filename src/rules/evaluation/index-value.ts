import { roundsOf } from '../../model/evaluation-rounds.js';
import { weightSum } from '../../model/evaluation-scores.js';
import { defineRule } from '../rule.js';

// Printed indices were rounded from unrounded parts (domain.md §7): 3.315 is printed 3.31 as well as 3.32.
const TOLERANCE = 0.015 + 1e-9;

export default defineRule({
  id: 'evaluation/index',
  severity: 'error',
  stage: 1,
  title: { id: 'Indeks evaluasi sesuai hitungan', en: 'The evaluation index is the computed one' },
  why: {
    id: 'Indeks adalah jumlah komponen dikali bobot; selisih lebih dari 0,015 berarti ada angka yang salah salin.',
    en: 'The index is the weighted sum; a difference above 0.015 means that a figure was miscopied.',
  },
  fix: {
    id: 'Periksa nilai komponen, bobot, dan indeks terhadap suratnya.',
    en: 'Check components, weights and index against the letter.',
  },
  messages: {
    differ: {
      id: 'Indeks {year} tertulis {stated}, sedangkan hasil hitungannya {computed}. Periksa komponen, bobot, dan indeks terhadap suratnya.',
      en: 'The index of {year} is {stated}, but computes to {computed}. Check components, weights and index against the letter.',
    },
  },
  check({ evaluations }, report) {
    for (const { year, index, computedIndex, weights, path } of evaluations.flatMap(roundsOf)) {
      if (index === undefined || computedIndex === undefined) continue;
      if (Math.abs(index - computedIndex) <= TOLERANCE) continue;
      // Weights that do not make 100 shift it, and have a finding of their own.
      if (Math.abs((weightSum(weights) ?? 0) - 100) > 1e-9) continue;
      const inputs = [
        [...path, 'components'],
        [...path, 'weights'],
      ];
      report(
        'differ',
        [...path, 'index'],
        { year, stated: index, computed: Math.round(computedIndex * 1000) / 1000 },
        { inputs },
      );
    }
  },
});
