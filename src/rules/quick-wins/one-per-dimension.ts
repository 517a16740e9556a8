import { defineRule } from '../rule.js';

export default defineRule({
  id: 'quick-wins/one-per-dimension',
  severity: 'warning',
  stage: 4,
  errorFrom: 4,
  title: { id: 'Setiap dimensi memiliki satu quick win', en: 'Every dimension has one quick win' },
  why: {
    id: 'Pada Bimtek III dipilih satu quick win setiap dimensi, dan pada Bimtek IV keenamnya dipaparkan.',
    en: 'One quick win is chosen for each dimension at stage III, and all are presented at stage IV.',
  },
  fix: {
    id: 'Tambahkan quick win yang program pertamanya milik dimensi itu; bila lebih dari satu, pilih yang terkuat dan jadikan yang lain program biasa.',
    en: 'Add a quick win whose first programme belongs to the dimension; of several keep the strongest, and leave the others as programmes.',
  },
  messages: {
    none: {
      id: 'Dimensi {name} belum memiliki quick win.',
      en: 'The dimension {name} has no quick win.',
    },
    several: {
      id: 'Dimensi {name} sudah memiliki quick win "{first}"; "{id}" adalah yang ke-{count}. Pilih satu.',
      en: 'The dimension {name} has the quick win "{first}" already; "{id}" is number {count}. Choose one.',
    },
  },
  check({ quickWins, dimensions }, report, { incomplete }) {
    // A wholly absent section, and a broken reference to the programme, have findings of their own.
    if (quickWins.length === 0 || incomplete('quick-win')) return;
    if (quickWins.some(({ programs, programList }) => programs?.length !== programList.length)) return;
    const inputs = [['quick_wins']];
    const groups = dimensions.map((dimension) => ({
      name: dimension.name,
      own: quickWins.filter((quickWin) => quickWin.dimension === dimension),
    }));
    const without = groups.filter(({ own }) => own.length === 0);
    for (const { name } of without) report('none', ['quick_wins'], { name }, { part: 'key', inputs });
    // One too many here may be just what is lacking there.
    if (without.length > 0) return;
    for (const { name, own } of groups) {
      for (const [index, { id, path }] of own.entries()) {
        if (index === 0) continue;
        const args = { id, name, first: own[0]?.id ?? '', count: index + 1 };
        report('several', [...path, 'programs'], args, { severity: 'warning', inputs });
      }
    }
  },
});
