import { SIDES_OF } from '../../model/swot.js';
import { defineRule } from '../rule.js';
import { SIDE_NAMES } from './side-names.js';

export default defineRule({
  id: 'swot/strategy-sides',
  severity: 'error',
  stage: 1,
  title: { id: 'Strategi memadukan kedua sisinya', en: 'A strategy joins both of its sides' },
  why: {
    id: 'Strategi SO lahir dari kekuatan dan peluang, WO dari kelemahan dan peluang, dan seterusnya; tanpa salah satunya ia bukan strategi silang.',
    en: 'An SO strategy comes from a strength and an opportunity, and so on; without one of them it crosses nothing.',
  },
  fix: {
    id: 'Tambahkan faktor dari sisi yang disebut, atau pindahkan strateginya.',
    en: 'Add a factor of that side, or move the strategy.',
  },
  messages: {
    lacks: {
      id: 'Strategi {crossing} "{id}" belum memakai faktor {side}. Tambahkan paling sedikit satu, atau pindahkan strateginya.',
      en: 'The {crossing} strategy "{id}" uses none of the {side}. Add at least one, or move the strategy.',
    },
  },
  check({ swot }, report, { incomplete }) {
    if (incomplete('swot')) return;
    for (const table of swot) {
      const known = new Map(table.factors.map((factor) => [factor.id, factor.side]));
      for (const { id, crossing, factors, path } of table.joined) {
        // An id that no factor has is a broken reference, which has its own finding.
        if (factors === undefined || factors.some((factor) => !known.has(factor))) continue;
        const used = factors.map((factor) => known.get(factor));
        const lacking = SIDES_OF[crossing].find((side) => !used.includes(side));
        if (lacking === undefined) continue;
        const args = { id, crossing: crossing.toUpperCase(), side: SIDE_NAMES[lacking] };
        report('lacks', [...path, 'factors'], args, { inputs: [[...path, 'factors']] });
      }
    }
  },
});
