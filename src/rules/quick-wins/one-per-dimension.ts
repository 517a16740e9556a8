import { defineRule } from '../rule.js';

export default defineRule({
  id: 'quick-wins/one-per-dimension',
  severity: 'warning',
  stage: 4,
  errorFrom: 4,
  title: { id: 'Setiap dimensi memiliki quick win', en: 'Every dimension has a quick win' },
  why: {
    id: 'Pada Bimtek III dipilih satu quick win setiap dimensi, dan pada Bimtek IV keenamnya dipaparkan.',
    en: 'One quick win is chosen for each dimension at stage III, and all are presented at stage IV.',
  },
  fix: {
    id: 'Tambahkan quick win yang program pertamanya milik dimensi itu.',
    en: 'Add a quick win whose first programme belongs to the dimension.',
  },
  messages: {
    none: {
      id: 'Dimensi {name} belum memiliki quick win.',
      en: 'The dimension {name} has no quick win.',
    },
  },
  check({ quickWins, dimensions }, report, { incomplete }) {
    // A wholly absent section, and a broken reference to the programme, have findings of their own.
    if (quickWins.length === 0 || incomplete('quick-win')) return;
    if (quickWins.some(({ programs, programList }) => programs?.length !== programList.length)) return;
    for (const dimension of dimensions) {
      if (quickWins.some((quickWin) => quickWin.dimension === dimension)) continue;
      report('none', ['quick_wins'], { name: dimension.name }, { part: 'key', inputs: [['quick_wins']] });
    }
  },
});
