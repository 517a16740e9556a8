import { describe } from 'vitest';
import { form } from '../../../src/schema/findings.js';
import { explains } from './mistake.js';

const agency = (id: string) => `agencies:\n  - id: ${id}\n    name: Dinas Uji\n    kind: dinas\n`;
const date = (written: string, meant: string) => ({
  what: `the date ${written}`,
  text: `date: ${written}\n`,
  at: `6:7-${7 + written.length}`,
  id: `"date" (Tanggal) tertulis "${written}". Tulis tanggal sebagai tahun-bulan-hari, misalnya ${meant}.`,
  en: `"date" is written "${written}". Write dates as year-month-day, such as ${meant}.`,
});

describe('a text of the wrong form', () => {
  explains(form, [
    {
      what: 'an id with capitals and a space',
      text: agency('Dinas Kesehatan'),
      at: '7:9-24',
      id: '"Dinas Kesehatan" tidak dapat menjadi id. Pakai huruf kecil, angka, dan tanda hubung, misalnya dinas-kesehatan.',
      en: '"Dinas Kesehatan" cannot be an id. Use small letters, digits and hyphens, such as dinas-kesehatan.',
    },
    {
      what: 'an id with an underscore and an accent',
      text: agency('dinas_énergi'),
      at: '7:9-21',
      id: '"dinas_énergi" tidak dapat menjadi id. Pakai huruf kecil, angka, dan tanda hubung, misalnya dinas-energi.',
      en: '"dinas_énergi" cannot be an id. Use small letters, digits and hyphens, such as dinas-energi.',
    },
    {
      what: 'an id of nothing but signs',
      text: agency('"!?"'),
      at: '7:9-13',
      id: '"!?" tidak dapat menjadi id. Pakai huruf kecil, angka, dan tanda hubung, misalnya diskominfo.',
      en: '"!?" cannot be an id. Use small letters, digits and hyphens, such as diskominfo.',
    },
    date('15/6/2022', '2022-06-15'),
    date('31/12/2022', '2022-12-31'),
    date('32/12/2022', '2024-10-15'),
    date('15-06-2022', '2022-06-15'),
    date('15 Juni 2022', '2022-06-15'),
    date('1 Agt 2022', '2022-08-01'),
    date('awal tahun 2022', '2024-10-15'),
    date('Desember 2022', '2022-12'),
    date('2022/6/15', '2022-06-15'),
    date('2022-6-15', '2022-06-15'),
    date('2022-13-01', '2024-10-15'),
    date('2022', '2024-10-15'),
    {
      what: 'a region code without its dot',
      text: {
        'masterplan.yaml':
          'format: 1\nregion:\n  name: Kota Uji\n  kind: kota\n  fictional: true\n  code: 3576\n',
      },
      at: '6:9-13',
      id: '"code" (Kode wilayah) tertulis "3576", padahal bentuknya harus seperti: "35.76"',
      en: '"code" is written "3576", but must look like this: "35.76"',
    },
  ]);
});
