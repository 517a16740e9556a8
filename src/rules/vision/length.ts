import { LETTER } from '../../i18n/letters.js';
import { defineRule } from '../rule.js';

const FEWEST = 5;
const MOST = 40;
const WORD = new RegExp(`[${LETTER}\\d]`);

export default defineRule({
  id: 'vision/length',
  severity: 'warning',
  stage: 2,
  title: { id: 'Visi 5 sampai 40 kata', en: 'A vision of 5 to 40 words' },
  why: {
    id: 'Visi harus mudah diingat dan cukup jelas; kurang dari lima kata hanya semboyan, lebih dari empat puluh kata sulit disebut kembali.',
    en: 'A vision must be clear and easy to remember: below five words it is a slogan, above forty nobody can repeat it.',
  },
  fix: {
    id: 'Rumuskan visi dalam satu kalimat, 5 sampai 40 kata.',
    en: 'Put it in one sentence of 5 to 40 words.',
  },
  messages: {
    short: {
      id: 'Visi hanya {count} kata. Rumuskan dalam satu kalimat, 5 sampai 40 kata.',
      en: 'The vision has only {count} words. Put it in one sentence of 5 to 40 words.',
    },
    long: {
      id: 'Visi memuat {count} kata. Ringkaskan menjadi satu kalimat, 5 sampai 40 kata; uraiannya dapat ditulis pada "explanation".',
      en: 'The vision has {count} words. Shorten it to one sentence of 5 to 40 words; details belong in "explanation".',
    },
  },
  check({ data }, report) {
    const { statement }: { statement?: string } = data.vision ?? {};
    if (statement === undefined) return;
    const count = statement.split(/\s+/).filter((word) => WORD.test(word)).length;
    if (count >= FEWEST && count <= MOST) return;
    report(count < FEWEST ? 'short' : 'long', ['vision', 'statement'], { count });
  },
});
