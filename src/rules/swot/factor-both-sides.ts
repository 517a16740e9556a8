import type { Factor } from '../../model/swot.js';
import { defineRule } from '../rule.js';
import { SIDE_NAMES } from './side-names.js';

const FEWEST_WORDS = 3;

export default defineRule({
  id: 'swot/factor-both-sides',
  severity: 'warning',
  stage: 1,
  title: { id: 'Satu faktor di satu sisi', en: 'A factor stands on one side' },
  why: {
    id: 'Faktor yang sama tidak mungkin sekaligus kekuatan dan kelemahan, atau peluang dan ancaman; strateginya menjadi bertentangan.',
    en: 'One factor cannot be strength and weakness, or opportunity and threat, at once; its strategies contradict.',
  },
  fix: {
    id: 'Hapus dari salah satu sisi, atau tulis segi yang berbeda pada setiap sisi.',
    en: 'Remove it from one side, or say what is different about it on each.',
  },
  messages: {
    both: {
      id: 'Faktor "{id}" berbunyi sama dengan faktor "{first}" pada sisi {side}. Hapus dari salah satu sisi, atau tulis segi yang berbeda.',
      en: 'Factor "{id}" reads the same as "{first}" among the {side}. Remove it from one side, or say what is different.',
    },
  },
  check({ swot }, report, { place }) {
    for (const table of swot) {
      const seen = new Map<string, Factor>();
      for (const factor of table.factors) {
        const text = plain(factor.text ?? '');
        const first = seen.get(text);
        if (first === undefined) {
          // A mere label ("SDM") may well have both a strong and a weak side.
          if (text.split(' ').length >= FEWEST_WORDS) seen.set(text, factor);
        } else if (first.side !== factor.side) {
          const args = { id: factor.id, first: first.id, side: SIDE_NAMES[first.side] };
          const related = [
            {
              message: { id: 'faktor yang sama', en: 'the same factor' },
              args: {},
              place: place(first.path),
            },
          ];
          report('both', [...factor.path, 'text'], args, { related, inputs: [[...first.path, 'text']] });
        }
      }
    }
  },
});

// Capitals, spaces and a full stop do not make another factor.
function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\s.,;]+/g, ' ')
    .trim();
}
