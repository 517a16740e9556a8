import { defineRule } from '../rule.js';

export default defineRule({
  id: 'quick-wins/progress',
  severity: 'warning',
  stage: 1,
  title: { id: 'Kemajuan quick win sesuai status dan bukti', en: 'Progress fits status and evidence' },
  why: {
    id: 'Evaluasi tahunan menilai quick win dari buktinya; kemajuan tanpa bukti tidak diakui.',
    en: 'The yearly evaluation judges quick wins by evidence; progress without it does not count.',
  },
  fix: {
    id: 'Perbaiki "progress" atau "status", dan cantumkan dokumen pada "evidence".',
    en: 'Mend "progress" or "status", and list documents in "evidence".',
  },
  messages: {
    idea: {
      id: 'Quick win "{id}" berstatus gagasan (idea), tetapi kemajuannya sudah {progress} persen; perbarui salah satunya.',
      en: 'Quick win "{id}" is an idea, but its progress is {progress} percent already; update one of them.',
    },
    unproven: {
      id: 'Quick win "{id}" dinyatakan selesai 100 persen tanpa satu bukti pun; isi "evidence".',
      en: 'Quick win "{id}" is said to be 100 percent done without any evidence; fill in "evidence".',
    },
  },
  check({ quickWins }, report) {
    for (const { id, status, progress = 0, evidence = [], path } of quickWins) {
      const at = [...path, 'progress'];
      if (status === 'idea' && progress > 0) {
        report('idea', at, { id, progress }, { inputs: [[...path, 'status']] });
      } else if (progress === 100 && evidence.length === 0) {
        report('unproven', at, { id }, { inputs: [[...path, 'evidence']] });
      }
    }
  },
});
