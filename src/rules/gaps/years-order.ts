import { defineRule } from '../rule.js';

export default defineRule({
  id: 'gaps/years-order',
  severity: 'error',
  stage: 1,
  title: { id: 'Tahun kondisi ideal sesudah kondisi saat ini', en: 'The ideal lies after the present' },
  why: {
    id: 'Kondisi ideal adalah keadaan yang hendak dicapai; tahunnya tidak mungkin mendahului tahun data saat ini.',
    en: 'The ideal is what is to be reached; its year cannot come before the year of the present figure.',
  },
  fix: { id: 'Perbaiki salah satu tahunnya.', en: 'Mend one of the years.' },
  messages: {
    before: {
      id: 'Tahun kondisi ideal ({ideal}) mendahului tahun kondisi saat ini ({current}). Perbaiki salah satunya.',
      en: 'The year of the ideal ({ideal}) comes before that of the present ({current}). Mend one of them.',
    },
  },
  check({ gaps }, report) {
    for (const { current, ideal, path } of gaps.all) {
      if (current?.year === undefined || ideal?.year === undefined || ideal.year >= current.year) continue;
      const args = { ideal: String(ideal.year), current: String(current.year) };
      report('before', [...path, 'ideal', 'year'], args, { inputs: [[...path, 'current', 'year']] });
    }
  },
});
