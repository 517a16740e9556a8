import { SIDES } from '../../model/swot.js';
import { defineRule } from '../rule.js';
import { SIDE_NAMES } from './side-names.js';

const LEAST = 3;

export default defineRule({
  id: 'swot/few-factors',
  severity: 'warning',
  stage: 1,
  title: { id: 'Paling sedikit tiga faktor setiap sisi', en: 'At least three factors a side' },
  why: {
    id: 'Satu atau dua faktor jarang cukup untuk menarik strategi; penilai menanyakannya.',
    en: 'One or two factors seldom carry a strategy, and assessors ask about it.',
  },
  fix: { id: 'Tambahkan faktor yang didukung data.', en: 'Add factors that data support.' },
  messages: {
    few: {
      id: 'Tabel SWOT "{table}" hanya memuat {count} {side}; usahakan paling sedikit tiga.',
      en: 'SWOT table "{table}" has only {count} {side}; aim for at least three.',
    },
  },
  check({ swot }, report) {
    for (const table of swot) {
      for (const side of SIDES) {
        const count = table.factors.filter((factor) => factor.side === side).length;
        if (count === 0 || count >= LEAST) continue;
        const path = [...table.path, side];
        report(
          'few',
          path,
          { table: table.id, side: SIDE_NAMES[side], count },
          { part: 'key', inputs: [path] },
        );
      }
    }
  },
});
