import { LETTER } from '../../i18n/letters.js';
import { defineRule } from '../rule.js';

/** So many letters in a row tell a word through its prefixes: "sejahtera" in "menyejahterakan". */
const ROOT = 5;

export default defineRule({
  id: 'vision/keywords',
  severity: 'warning',
  stage: 2,
  title: { id: 'Kata kunci tampak dalam visi', en: 'Keywords appear in the vision' },
  why: {
    id: 'Kata kunci dijaring pada Bimtek I untuk merumuskan visi; kata yang tidak tampak di sana tertinggal atau tersalin.',
    en: 'Keywords are gathered at stage I to word the vision; one that is not in it was left over or copied.',
  },
  fix: {
    id: 'Pakai kata kunci itu dalam visi atau penjelasannya, atau hapus dari daftar.',
    en: 'Use the keyword in the vision or its explanation, or take it off the list.',
  },
  messages: {
    absent: {
      id: 'Kata kunci "{word}" tidak tampak dalam visi atau penjelasannya. Pakai di sana, atau hapus dari daftar.',
      en: 'The keyword "{word}" is neither in the vision nor in its explanation. Use it there, or take it off the list.',
    },
  },
  check({ data }, report) {
    const { statement = '', explanation = '', keywords }: Vision = data.vision ?? {};
    if (statement === '' || keywords === undefined) return;
    const text = `${statement} ${explanation}`.toLowerCase();
    keywords.forEach((word, index) => {
      // What checking has taken out leaves a hole.
      if (word === undefined || wordsOf(word).every((one) => isSaid(one, text))) return;
      const inputs = [
        ['vision', 'statement'],
        ['vision', 'explanation'],
      ];
      report('absent', ['vision', 'keywords', index], { word }, { inputs });
    });
  },
});

interface Vision {
  readonly statement?: string;
  readonly explanation?: string;
  readonly keywords?: readonly (string | undefined)[];
}

const WORD = new RegExp(`[${LETTER}\\d]{4,40}`, 'g');
const wordsOf = (text: string): string[] => text.toLowerCase().match(WORD) ?? [];

function isSaid(word: string, text: string): boolean {
  const last = Math.max(0, word.length - ROOT);
  return Array.from({ length: last + 1 }, (_, at) => word.slice(at, at + ROOT)).some((part) =>
    text.includes(part),
  );
}
