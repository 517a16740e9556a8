import { defineRule } from '../rule.js';

export default defineRule({
  id: 'evaluation/evidence',
  severity: 'warning',
  stage: 5,
  title: { id: 'Kemajuan dan capaian disertai bukti', en: 'Progress and values come with evidence' },
  why: {
    id: 'Jawaban tanpa bukti yang sah adalah temuan yang paling sering muncul dalam evaluasi tahunan.',
    en: 'Answers without valid evidence are the commonest finding of the yearly evaluation.',
  },
  fix: {
    id: 'Cantumkan judul dokumen, tanggal, dan berkas atau alamatnya pada "evidence".',
    en: 'List title, date and file or address of a document in "evidence".',
  },
  messages: {
    quickWin: {
      id: 'Quick win "{id}" melaporkan kemajuan {progress} persen tanpa bukti; isi "evidence".',
      en: 'Quick win "{id}" reports {progress} percent without evidence; fill in "evidence".',
    },
    actual: {
      id: 'Capaian {year} indikator "{id}" belum disertai bukti; isi "evidence".',
      en: 'The value of {year} of indicator "{id}" has no evidence; fill in "evidence".',
    },
  },
  check({ quickWins, indicators, evaluations }, report) {
    for (const { id, progress = 0, status, evidence = [], path } of quickWins) {
      // Progress of an idea, and completion without evidence, are wrong at any stage: quick-wins/progress.
      if (progress === 0 || progress === 100 || status === 'idea' || evidence.length > 0) continue;
      report('quickWin', [...path, 'progress'], { id, progress }, { inputs: [[...path, 'evidence']] });
    }
    for (const { year } of evaluations) {
      for (const { id, actuals, path } of indicators.all) {
        const actual = actuals?.[year];
        if (actual === undefined || (actual.evidence?.length ?? 0) > 0) continue;
        const at = [...path, 'actuals', year];
        report('actual', at, { id, year }, { part: 'key', inputs: [at] });
      }
    }
  },
});
