import { describe } from 'vitest';
import { missing } from '../../../src/schema/findings.js';
import { explains } from './mistake.js';

describe('a required key that is not there', () => {
  explains(missing, [
    {
      what: 'an agency without id',
      text: 'agencies:\n  - name: Dinas Uji\n    kind: dinas\n',
      at: '7:5-20',
      id: 'Isian "id" (Id perangkat daerah) belum ada pada perangkat daerah "Dinas Uji". Tambahkan baris: id: diskominfo',
      en: '"id" is missing from "Dinas Uji". Add the line: id: diskominfo',
    },
    {
      what: 'an item known only by its id',
      text: 'agencies:\n  - kind: dinas\n    id: dinas-uji\n',
      at: '7:5-16',
      id: 'Isian "name" (Nama lengkap) belum ada pada perangkat daerah "dinas-uji". Tambahkan baris: name: Dinas Komunikasi dan Informatika',
      en: '"name" is missing from "dinas-uji". Add the line: name: Dinas Komunikasi dan Informatika',
    },
    {
      what: 'an example with digits and dots is typed with its quotes',
      text: 'revisions:\n  - date: 2025-01-15\n    author: Tim Uji\n    summary: Naskah pertama\n',
      at: '7:5-21',
      id: 'Isian "version" (Versi) belum ada pada butir "revisions". Tambahkan baris: version: "1.0"',
      en: '"version" is missing from an item of "revisions". Add the line: version: "1.0"',
    },
    {
      what: 'half a period',
      text: 'period:\n  start: 2025\n',
      at: '6:1-7',
      id: 'Isian "end" (Tahun akhir) belum ada pada "period" (Periode masterplan). Tambahkan baris: end: 2034',
      en: '"end" is missing from "period". Add the line: end: 2034',
    },
    {
      what: 'no format',
      text: { 'masterplan.yaml': 'region:\n  name: Kota Uji\n  kind: kota\n  fictional: true\n' },
      at: '1:1-1',
      id: 'Isian "format" (Versi format) belum ada pada masterplan.yaml. Tambahkan baris: format: 1',
      en: '"format" is missing from masterplan.yaml. Add the line: format: 1',
    },
    {
      what: 'no region',
      text: { 'masterplan.yaml': 'format: 1\n' },
      at: '1:1-1',
      id: 'Bagian "region" (Daerah) belum ada pada masterplan.yaml. Tambahkan "region:" beserta isinya.',
      en: 'The section "region" is missing from masterplan.yaml. Add "region:" with its content.',
    },
  ]);
});
