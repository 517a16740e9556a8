import { describe } from 'vitest';
import { whole } from '../../../src/schema/findings.js';
import { explains, PROGRAM } from './mistake.js';

describe('a fraction where only whole numbers make sense', () => {
  explains(whole, [
    {
      what: 'half a rupiah',
      text: `${PROGRAM}        total: 1250000.5\n`,
      at: '11:16-25',
      id: '"total" (Jumlah anggaran) harus bilangan bulat, tetapi tertulis 1250000.5. Bulatkan angkanya.',
      en: '"total" must be a whole number, but 1250000.5 is written. Round it.',
    },
    {
      what: 'a dot for thousands',
      text: `${PROGRAM}        total: 1.255\n`,
      at: '11:16-21',
      id: '"total" (Jumlah anggaran) tertulis 1.255, tetapi titik di sini berarti desimal, bukan pemisah ribuan. Tulis tanpa titik: 1255',
      en: '"total" is written 1.255, but a dot means decimals here, not thousands. Write it without the dot: 1255',
    },
  ]);
});
