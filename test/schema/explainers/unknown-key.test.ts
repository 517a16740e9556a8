import { describe } from 'vitest';
import { unknownKey } from '../../../src/schema/findings.js';
import { explains, PROGRAM } from './mistake.js';

describe('a key that no schema knows', () => {
  explains(unknownKey, [
    {
      what: 'leed for lead',
      text: `${PROGRAM}        leed: dinkes\n`,
      at: '11:9-13',
      id: 'Kunci "leed" tidak dikenal pada program "siaga". Maksudnya "lead"?',
      en: 'Unknown key "leed" in "siaga". Did you mean "lead"?',
    },
    {
      what: 'nmae for the required name',
      text: 'agencies:\n  - id: dinas-uji\n    nmae: Dinas Uji\n    kind: dinas\n',
      at: '8:5-9',
      id: 'Kunci "nmae" tidak dikenal pada perangkat daerah "dinas-uji". Maksudnya "name"?',
      en: 'Unknown key "nmae" in "dinas-uji". Did you mean "name"?',
    },
    {
      what: 'an Indonesian key, and the only one that is required is not there',
      text: 'glossary:\n  - term: APBD\n    arti: Anggaran daerah\n',
      at: '8:5-9',
      id: 'Kunci "arti" tidak dikenal pada istilah "APBD". Maksudnya "meaning"?',
      en: 'Unknown key "arti" in "APBD". Did you mean "meaning"?',
    },
    {
      what: 'an Indonesian key',
      text: 'agencies:\n  - id: dinas-uji\n    name: Dinas Uji\n    kind: dinas\n    singkatan: DU\n',
      at: '10:5-14',
      id: 'Kunci "singkatan" tidak dikenal pada perangkat daerah "dinas-uji". Kunci yang dikenal: id, name, short, aliases, kind, contact, data, sources.',
      en: 'Unknown key "singkatan" in "dinas-uji". Known keys: id, name, short, aliases, kind, contact, data, sources.',
    },
    {
      what: 'a misspelt section',
      text: 'dimension:\n  living:\n    overview: Layak huni\n',
      at: '6:1-10',
      id: 'Kunci "dimension" tidak dikenal pada masterplan.yaml. Maksudnya "dimensions"?',
      en: 'Unknown key "dimension" in masterplan.yaml. Did you mean "dimensions"?',
    },
    {
      what: 'a fund with two letters swapped',
      text: `${PROGRAM}        budget:\n          2025: { apdb: 450000000 }\n`,
      at: '12:19-23',
      id: 'Kunci "apdb" tidak dikenal pada "2025" (Anggaran setahun). Maksudnya "apbd"?',
      en: 'Unknown key "apdb" in "2025". Did you mean "apbd"?',
    },
    {
      what: 'a year with a letter in it',
      text: `${PROGRAM}        budget:\n          20x5: { apbd: 450000000 }\n`,
      at: '12:11-15',
      id: 'Kunci "20x5" pada "budget" (Anggaran) bukan tahun. Tulis tahun empat angka saja, misalnya 2025.',
      en: 'The key "20x5" in "budget" is not a year. Write only its four digits, such as 2025.',
    },
    {
      what: 'a year with a word before it',
      text: 'evaluations:\n  tahun-2023:\n    index: 3.31\n',
      at: '7:3-13',
      id: 'Kunci "tahun-2023" pada "evaluations" (Evaluasi) bukan tahun. Tulis tahun empat angka saja, misalnya 2023.',
      en: 'The key "tahun-2023" in "evaluations" is not a year. Write only its four digits, such as 2023.',
    },
  ]);
});
