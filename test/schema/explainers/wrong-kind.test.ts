import { describe } from 'vitest';
import { kind } from '../../../src/schema/findings.js';
import { explains, PROGRAM } from './mistake.js';

describe('a value of the wrong kind', () => {
  explains(kind, [
    {
      what: 'a list instead of text',
      text: 'title:\n  - Masterplan\n',
      at: '7:3-15',
      id: '"title" (Judul) harus berupa satu teks, tetapi di sini berupa daftar. Contoh: Masterplan Smart City Kota Contoh 2025-2034',
      en: '"title" must be one text, but here is a list. Example: Masterplan Smart City Kota Contoh 2025-2034',
    },
    {
      what: 'pairs instead of text',
      text: 'title: { id: Masterplan }\n',
      at: '6:8-26',
      id: '"title" (Judul) harus berupa satu teks, tetapi di sini berupa pasangan kunci dan nilai. Contoh: Masterplan Smart City Kota Contoh 2025-2034',
      en: '"title" must be one text, but here is key and value pairs. Example: Masterplan Smart City Kota Contoh 2025-2034',
    },
    {
      what: 'text instead of a list',
      text: 'vision:\n  keywords: maju, mandiri\n',
      at: '7:13-26',
      id: '"keywords" (Kata kunci visi) harus berupa daftar, tetapi di sini berupa teks. Tulis tiap butir pada baris baru yang diawali "- ".',
      en: '"keywords" must be a list, but here is text. Write each item on a new line that begins with "- ".',
    },
    {
      what: 'a row without its dash',
      text: 'agencies:\n  id: dinas-uji\n  name: Dinas Uji\n',
      at: '7:3-8:18',
      id: '"agencies" (Perangkat daerah) harus berupa daftar, tetapi di sini berupa pasangan kunci dan nilai. Tulis tiap butir pada baris baru yang diawali "- ".',
      en: '"agencies" must be a list, but here is key and value pairs. Write each item on a new line that begins with "- ".',
    },
    {
      what: 'text instead of pairs',
      text: 'vision: Kota Uji yang maju\n',
      at: '6:9-27',
      id: '"vision" (Visi) harus berisi pasangan "kunci: nilai", tetapi di sini berupa teks. Kunci yang dikenal: statement, keywords, explanation, sources.',
      en: '"vision" must hold "key: value" pairs, but here is text. Known keys: statement, keywords, explanation, sources.',
    },
    {
      what: 'a row that is a mere name',
      text: 'missions:\n  - Maju bersama\n',
      at: '7:5-17',
      id: 'Setiap butir "missions" (Misi) harus berisi pasangan "kunci: nilai", tetapi butir ini berupa teks. Kunci yang dikenal: id, text, plan_missions, sources.',
      en: 'Each item of "missions" must hold "key: value" pairs, but this one is text. Known keys: id, text, plan_missions, sources.',
    },
    {
      what: 'an amount without its year',
      text: `${PROGRAM}        budget: 450000000\n`,
      at: '11:17-26',
      id: '"budget" (Anggaran) harus berisi pasangan "tahun: nilai", tetapi di sini berupa angka. Contoh: { 2025: { apbd: 1250000000 } }',
      en: '"budget" must hold "year: value" pairs, but here is a number. Example: { 2025: { apbd: 1250000000 } }',
    },
    {
      what: 'an amount without its fund',
      text: `${PROGRAM}        budget:\n          2025: 450000000\n`,
      at: '12:17-26',
      id: '"2025" (Anggaran setahun) harus berisi pasangan "kunci: nilai", tetapi di sini berupa angka. Kunci yang dikenal: apbd, apbd_provinsi, apbn, dak, csr, kpbu, private, grant, blud, dana_desa, community, other.',
      en: '"2025" must hold "key: value" pairs, but here is a number. Known keys: apbd, apbd_provinsi, apbn, dak, csr, kpbu, private, grant, blud, dana_desa, community, other.',
    },
    {
      what: 'words instead of a number',
      text: `${PROGRAM}        total: belum dihitung\n`,
      at: '11:16-30',
      id: '"total" (Jumlah anggaran) harus berupa angka, tetapi di sini berupa teks. Contoh: 1250000000',
      en: '"total" must be a number, but here is text. Example: 1250000000',
    },
    {
      what: 'ya instead of true',
      text: {
        'masterplan.yaml': 'format: 1\nregion:\n  name: Kota Uji\n  kind: kota\n  fictional: ya\n',
      },
      at: '5:14-16',
      id: '"fictional" (Daerah rekaan) hanya dapat diisi true (ya) atau false (tidak), tetapi di sini berupa teks.',
      en: '"fictional" can only be true or false, but here is text.',
    },
  ]);
});
