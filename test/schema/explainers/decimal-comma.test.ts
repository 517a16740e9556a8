import { describe } from 'vitest';
import { decimalComma } from '../../../src/schema/findings.js';
import { explains } from './mistake.js';

describe('a decimal comma', () => {
  explains(decimalComma, [
    {
      what: '85,71',
      text: 'evaluations:\n  2023:\n    realisation:\n      - dimension: living\n        percent: 85,71\n',
      at: '10:18-23',
      id: '"percent" (Persentase) tertulis 85,71 dengan koma. Pakai titik: 85.71',
      en: '"percent" is written 85,71 with a comma. Use a dot: 85.71',
    },
    {
      what: 'a comma in quotes',
      text: 'evaluations:\n  2023:\n    index: "3,31"\n',
      at: '8:12-18',
      id: '"index" (Indeks) tertulis 3,31 dengan koma. Pakai titik: 3.31',
      en: '"index" is written 3,31 with a comma. Use a dot: 3.31',
    },
  ]);
});
