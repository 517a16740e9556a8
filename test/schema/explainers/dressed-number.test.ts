import { describe } from 'vitest';
import { numberFormat } from '../../../src/schema/findings.js';
import { explains, PROGRAM } from './mistake.js';

const total = (written: string, meant: string) => ({
  what: written,
  text: `${PROGRAM}        total: ${written}\n`,
  at: `11:16-${16 + written.length}`,
  id: `"total" (Jumlah anggaran) tertulis ${written} sehingga terbaca sebagai teks. Tulis angkanya saja: ${meant}`,
  en: `"total" is written ${written} and so is read as text. Write the bare number: ${meant}`,
});

describe('a number in its Sunday clothes', () => {
  explains(numberFormat, [
    total('Rp 1.250.000', '1250000'),
    total('Rp1.250.000,-', '1250000'),
    total('1.250.000', '1250000'),
    total('1,25 miliar', '1250000000'),
    total('Rp 500 juta', '500000000'),
    total('"450000000"', '450000000'),
    {
      what: 'a year in quotes',
      text: 'period: { start: "2025", end: 2034 }\n',
      at: '6:18-24',
      id: '"start" (Tahun awal) tertulis "2025" sehingga terbaca sebagai teks. Tulis angkanya saja: 2025',
      en: '"start" is written "2025" and so is read as text. Write the bare number: 2025',
    },
    {
      what: 'a percent sign',
      text: 'evaluations:\n  2023:\n    realisation:\n      - dimension: living\n        percent: 85,71%\n',
      at: '10:18-24',
      id: '"percent" (Persentase) tertulis 85,71% sehingga terbaca sebagai teks. Tulis angkanya saja: 85.71',
      en: '"percent" is written 85,71% and so is read as text. Write the bare number: 85.71',
    },
    {
      what: 'a stage in quotes',
      text: 'stage: "1"\n',
      at: '6:8-11',
      id: '"stage" (Tahap) tertulis "1" sehingga terbaca sebagai teks. Tulis angkanya saja: 1',
      en: '"stage" is written "1" and so is read as text. Write the bare number: 1',
    },
  ]);
});
