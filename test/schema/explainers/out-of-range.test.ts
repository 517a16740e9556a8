import { describe } from 'vitest';
import { range, tooFew } from '../../../src/schema/findings.js';
import { explains, PROGRAM } from './mistake.js';

describe('a number outside its limits', () => {
  explains(range, [
    {
      what: 'a negative amount',
      text: `${PROGRAM}        budget:\n          2025: { apbd: -5 }\n`,
      at: '12:25-27',
      id: '"apbd" (APBD kabupaten/kota) tertulis -5, padahal paling kecil 0. Periksa angkanya.',
      en: '"apbd" is -5, but the least is 0. Check the number.',
    },
    {
      what: 'a year of two digits',
      text: 'period: { start: 25, end: 2034 }\n',
      at: '6:18-20',
      id: '"start" (Tahun awal) tertulis 25, padahal paling kecil 1945. Periksa angkanya.',
      en: '"start" is 25, but the least is 1945. Check the number.',
    },
    {
      what: 'a component above four',
      text: 'evaluations:\n  2023:\n    components: { baseline: 4.5 }\n',
      at: '8:29-32',
      id: '"baseline" (Baseline) tertulis 4.5, padahal paling besar 4. Periksa angkanya.',
      en: '"baseline" is 4.5, but the most is 4. Check the number.',
    },
    {
      what: 'an area of nothing',
      text: {
        'masterplan.yaml':
          'format: 1\nregion:\n  name: Kota Uji\n  kind: kota\n  fictional: true\n  area_km2: 0\n',
      },
      at: '6:13-14',
      id: '"area_km2" (Luas wilayah (km²)) tertulis 0, padahal harus lebih dari 0. Periksa angkanya.',
      en: '"area_km2" is 0, but must be more than 0. Check the number.',
    },
  ]);
});

describe('a list with too little in it', () => {
  explains(tooFew, [
    {
      what: 'a quick win without a programme',
      text: 'quick_wins:\n  - id: qw-siaga\n    programs: []\n',
      at: '8:15-17',
      id: '"programs" (Program) harus berisi paling sedikit 1 butir. Contoh: [portal-layanan]',
      en: '"programs" holds too few items; the least is 1. Example: [portal-layanan]',
    },
  ]);
});
