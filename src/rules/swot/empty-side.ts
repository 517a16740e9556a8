import { SIDES } from '../../model/swot.js';
import { defineRule } from '../rule.js';
import { SIDE_NAMES } from './side-names.js';

export default defineRule({
  id: 'swot/empty-side',
  severity: 'error',
  stage: 1,
  title: { id: 'Keempat sisi SWOT terisi', en: 'All four SWOT sides are filled' },
  why: {
    id: 'Strategi silang memerlukan keempat sisi; sisi yang kosong membuat matriksnya timpang.',
    en: 'The cross strategies need all four sides; an empty one leaves the matrix lopsided.',
  },
  fix: { id: 'Isi paling sedikit tiga faktor pada sisi itu.', en: 'Give that side at least three factors.' },
  messages: {
    empty: {
      id: 'Tabel SWOT "{table}" belum memuat {side}. Isi paling sedikit tiga faktor.',
      en: 'SWOT table "{table}" has no {side}. Give at least three.',
    },
  },
  check({ swot }, report) {
    for (const table of swot) {
      for (const side of SIDES) {
        if (table.factors.some((factor) => factor.side === side)) continue;
        report('empty', [...table.path, side], { table: table.id, side: SIDE_NAMES[side] }, { part: 'key' });
      }
    }
  },
});
