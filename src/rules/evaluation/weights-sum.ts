import { COMPONENTS } from '../../model/evaluation.js';
import { roundsOf } from '../../model/evaluation-rounds.js';
import { defineRule } from '../rule.js';

export default defineRule({
  id: 'evaluation/weights-sum',
  severity: 'error',
  stage: 1,
  title: { id: 'Bobot evaluasi berjumlah 100', en: 'Evaluation weights sum to 100' },
  why: {
    id: 'Indeks adalah jumlah tertimbang lima komponen; bobot yang tidak genap 100 menggeser indeks.',
    en: 'The index is a weighted sum of five components; weights that do not make 100 shift it.',
  },
  fix: {
    id: 'Sesuaikan bobot dengan surat evaluasi angkatan itu.',
    en: 'Make them those of the evaluation letter.',
  },
  messages: {
    differ: {
      id: 'Bobot evaluasi {year} berjumlah {sum}, seharusnya 100. Cocokkan dengan surat evaluasinya.',
      en: 'The weights of evaluation {year} sum to {sum}; it must be 100. Check the letter.',
    },
  },
  check({ evaluations }, report) {
    for (const { year, weights, path } of evaluations.flatMap(roundsOf)) {
      const values = COMPONENTS.map((name) => weights?.[name]);
      if (values.includes(undefined)) continue;
      const sum = values.reduce<number>((total, value) => total + (value ?? 0), 0);
      const at = [...path, 'weights'];
      if (Math.abs(sum - 100) > 1e-9) report('differ', at, { year, sum }, { part: 'key', inputs: [at] });
    }
  },
});
