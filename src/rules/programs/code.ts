import { type Located, locatedItems } from '../../model/located.js';
import { defineRule } from '../rule.js';

const FORM = /^\d+(?:\.\d+)+$/;

export default defineRule({
  id: 'programs/code',
  severity: 'warning',
  stage: 1,
  title: { id: 'Kode nomenklatur berupa angka bertitik', en: 'Budget codes are dotted numbers' },
  why: {
    id: 'Kode mengikuti nomenklatur perencanaan dan keuangan daerah (Permendagri 90/2019 dan pemutakhirannya), dan dipakai mencocokkan program dengan APBD.',
    en: 'Codes follow the national nomenclature of regional budgets and match programmes to the budget.',
  },
  fix: {
    id: 'Tulis kelompok angka yang dipisahkan titik, misalnya "2.16.03" untuk program dan "2.16.03.2.02" untuk kegiatan.',
    en: 'Write digit groups with dots: "2.16.03" for a programme, "2.16.03.2.02" for an activity.',
  },
  messages: {
    form: {
      id: 'Kode "{code}" bukan kode nomenklatur; tulis angka yang dipisahkan titik, misalnya "2.16.03".',
      en: 'Code "{code}" is no budget code; write digits with dots, such as "2.16.03".',
    },
    dots: {
      id: 'Kode "{code}" tidak dipisahkan dengan titik; tulis "{meant}".',
      en: 'Code "{code}" is not separated by dots; write "{meant}".',
    },
  },
  check({ programs }, report) {
    const look = ({ code, path }: Located<{ code?: string }>) => {
      if (code === undefined || FORM.test(code)) return;
      const meant = code.replace(/[^\dA-Za-z]+/g, '.').replace(/^\.|\.$/g, '');
      report(FORM.test(meant) ? 'dots' : 'form', [...path, 'code'], { code, meant });
    };
    for (const program of programs.all) {
      look(program);
      for (const activity of locatedItems(program.activities, [...program.path, 'activities']))
        look(activity);
    }
  },
});
