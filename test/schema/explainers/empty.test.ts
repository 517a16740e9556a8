import { describe } from 'vitest';
import { empty } from '../../../src/schema/findings.js';
import { explains, PROGRAM } from './mistake.js';

describe('a key or an item with nothing behind it', () => {
  explains(empty, [
    {
      what: 'a required key',
      text: 'agencies:\n  - id: dinas-uji\n    name:\n    kind: dinas\n',
      at: '8:5-9',
      id: '"name" (Nama lengkap) wajib diisi, tetapi masih kosong. Contoh: Dinas Komunikasi dan Informatika',
      en: '"name" is required but empty. Example: Dinas Komunikasi dan Informatika',
    },
    {
      what: 'a required key with empty quotes',
      text: 'agencies:\n  - id: ""\n    name: Dinas Uji\n    kind: dinas\n',
      at: '7:5-7',
      id: '"id" (Id perangkat daerah) wajib diisi, tetapi masih kosong. Contoh: diskominfo',
      en: '"id" is required but empty. Example: diskominfo',
    },
    {
      what: 'an optional key',
      text: 'title:\n',
      at: '6:1-6',
      id: '"title" (Judul) masih kosong dan dianggap belum diketahui.',
      en: '"title" is empty and counts as not known yet.',
    },
    {
      what: 'a section',
      text: 'missions:\n',
      at: '6:1-9',
      id: '"missions" (Misi) masih kosong dan dianggap belum diketahui.',
      en: '"missions" is empty and counts as not known yet.',
    },
    {
      what: 'an optional key deep inside',
      text: `${PROGRAM}        lead:\n`,
      at: '11:9-13',
      id: '"lead" (Penanggung jawab) masih kosong dan dianggap belum diketahui.',
      en: '"lead" is empty and counts as not known yet.',
    },
    {
      what: 'an item of a list of texts',
      text: 'vision:\n  keywords:\n    - maju\n    -\n',
      at: '9:6-6',
      id: 'Satu butir "keywords" (Kata kunci) kosong. Isi, atau hapus tanda "-" di baris ini.',
      en: 'An item of "keywords" is empty. Fill it in, or remove the "-" on this line.',
    },
    {
      what: 'an item of a list of rows',
      text: 'missions:\n  - id: misi-1\n    text: Maju bersama\n  -\n',
      at: '9:4-4',
      id: 'Satu butir "missions" (Misi) kosong. Isi, atau hapus tanda "-" di baris ini.',
      en: 'An item of "missions" is empty. Fill it in, or remove the "-" on this line.',
    },
  ]);
});
