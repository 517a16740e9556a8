import { LETTER } from '../../i18n/letters.js';
import type { QuickWin } from '../../model/model.js';
import { defineRule } from '../rule.js';

const OTHER = { id: 'quick win yang sudah ada', en: 'the quick win it has' };

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
      id: 'Dimensi {name} belum memiliki quick win. Tambahkan satu, atau periksa program pertama quick win yang ada.',
      en: 'The dimension {name} has no quick win. Add one, or check the first programme of those there are.',
    },
    moved: {
      id: 'Quick win "{id}" memakai program {name} yang sudah memiliki quick win "{other}", sedangkan {lacking} belum memiliki. Periksa programnya.',
      en: 'Quick win "{id}" uses a programme of {name}, which has the quick win "{other}" already, while {lacking} has none. Check the programme.',
    },
    enabler: {
      id: 'Program pertama quick win "{id}" bukan milik dimensi mana pun, sedangkan {lacking} belum memiliki quick win. Periksa programnya.',
      en: 'The first programme of quick win "{id}" belongs to no dimension, while {lacking} has no quick win. Check the programme.',
    },
    several: {
      id: 'Dimensi {name} sudah memiliki quick win "{first}"; "{id}" adalah yang ke-{count}. Pilih satu.',
      en: 'The dimension {name} has the quick win "{first}" already; "{id}" is number {count}. Choose one.',
    },
  },
  check({ quickWins, dimensions }, report, { incomplete, place }) {
    // A wholly absent section, and a broken reference to the programme, have findings of their own.
    if (quickWins.length === 0 || incomplete('quick-win')) return;
    if (quickWins.some(({ programs, programList }) => programs?.length !== programList.length)) return;
    const counted = [['quick_wins']];
    const groups = dimensions.map((dimension) => ({
      name: dimension.name,
      own: quickWins.filter((quickWin) => quickWin.dimension === dimension),
    }));
    const without = groups.filter(({ own }) => own.length === 0);
    const crowded = groups.filter(({ own }) => own.length > 1);
    const [lacking] = without;
    const [pair] = crowded;
    const homeless = quickWins.filter(({ dimension }) => dimension === undefined);
    const [stray] = homeless;
    if (lacking && stray && without.length === 1 && homeless.length === 1) {
      report('enabler', [...stray.path, 'programs'], { id: stray.id, lacking: lacking.name }, { counted });
      return;
    }
    // One too many here is just what is lacking there.
    if (lacking && pair?.own.length === 2 && without.length === 1 && crowded.length === 1) {
      const [stays, moved] = [...pair.own].sort((a, b) => likeness(b) - likeness(a));
      if (stays === undefined || moved === undefined) return;
      const args = { id: moved.id, name: pair.name, other: stays.id, lacking: lacking.name };
      const related = [{ message: OTHER, args: {}, place: place([...stays.path, 'id']) }];
      report('moved', [...moved.path, 'programs'], args, { counted, related });
      return;
    }
    for (const { name } of without) report('none', ['quick_wins'], { name }, { part: 'key', counted });
    if (without.length > 0) return;
    for (const { name, own } of crowded) {
      for (const [index, { id, path }] of own.entries()) {
        if (index === 0) continue;
        const args = { id, name, first: own[0]?.id ?? '', count: index + 1 };
        report('several', [...path, 'programs'], args, { severity: 'warning', counted });
      }
    }
  },
});

/** How many words a quick win shares with its programme: a wrong programme shares none. */
function likeness({ id, name = '', programList: [program] }: QuickWin): number {
  const words = wordsOf(`${program?.id} ${program?.name}`);
  return [...wordsOf(`${id} ${name}`)].filter((word) => words.has(word)).length;
}

const WORDS = new RegExp(`[${LETTER}\\d]+`, 'g');
const wordsOf = (text: string): Set<string> => new Set(text.toLowerCase().match(WORDS) ?? []);
