import { defineRule } from '../rule.js';

export default defineRule({
  id: 'indicators/baseline-sources',
  severity: 'warning',
  stage: 3,
  errorFrom: 4,
  title: { id: 'Data dasar menyebutkan sumbernya', en: 'A baseline names its source' },
  why: {
    id: 'Evaluasi mengukur kemajuan dari data dasar; tanpa sumber, angkanya tidak dapat diperiksa dan jawabannya dinilai tanpa bukti.',
    en: 'Evaluation measures from the baseline; without a source the figure cannot be checked and counts as unproven.',
  },
  fix: {
    id: 'Cantumkan id sumber pada "sources" indikator itu, dan daftarkan sumbernya dalam berkas sources.',
    en: 'Name a source under "sources" of the indicator, and list it in the file sources.',
  },
  messages: {
    none: {
      id: 'Data dasar "{id}" belum menyebutkan sumber. Tambahkan "sources" berisi id sumbernya.',
      en: 'The baseline of "{id}" names no source. Add "sources" with the id of one.',
    },
  },
  check({ indicators }, report) {
    for (const { id, baseline, sources = [], path } of indicators.all) {
      const { value }: { value?: number } = baseline ?? {};
      if (value === undefined || sources.length > 0) continue;
      report('none', [...path, 'baseline'], { id }, { part: 'key', inputs: [[...path, 'sources']] });
    }
  },
});
