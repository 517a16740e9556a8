import { describe } from 'vitest';
import { choice } from '../../../src/schema/findings.js';
import { explains } from './mistake.js';

const agency = (kind: string) => `agencies:\n  - id: dinas-uji\n    name: Dinas Uji\n    kind: ${kind}\n`;
const KINDS =
  'dinas, badan, sekretariat, inspektorat, kecamatan, kelurahan, rumah-sakit, sekolah, bumd, other';
const DIMENSIONS = 'governance, branding, economy, living, society, environment';

describe('a value that is not one of the choices', () => {
  explains(choice, [
    {
      what: 'a slip of the pen',
      text: agency('dins'),
      at: '9:11-15',
      id: `"dins" bukan pilihan untuk "kind" (Jenis). Maksudnya "dinas"? Pilihan: ${KINDS}.`,
      en: `"dins" is not a choice for "kind". Did you mean "dinas"? Choices: ${KINDS}.`,
    },
    {
      what: 'a capital and a space',
      text: agency('Rumah Sakit'),
      at: '9:11-22',
      id: `"Rumah Sakit" bukan pilihan untuk "kind" (Jenis). Maksudnya "rumah-sakit"? Pilihan: ${KINDS}.`,
      en: `"Rumah Sakit" is not a choice for "kind". Did you mean "rumah-sakit"? Choices: ${KINDS}.`,
    },
    {
      what: 'a word like none of them',
      text: agency('perusahaan'),
      at: '9:11-21',
      id: `"perusahaan" bukan pilihan untuk "kind" (Jenis). Pilihan: ${KINDS}.`,
      en: `"perusahaan" is not a choice for "kind". Choices: ${KINDS}.`,
    },
    {
      what: 'a number among words',
      text: agency('12'),
      at: '9:11-13',
      id: `"12" bukan pilihan untuk "kind" (Jenis). Pilihan: ${KINDS}.`,
      en: `"12" is not a choice for "kind". Choices: ${KINDS}.`,
    },
    {
      what: 'a dimension by a name seen in the wild',
      text: 'gaps:\n  - id: gap-1\n    dimension: people\n',
      at: '8:16-22',
      id: `"people" bukan pilihan untuk "dimension" (Dimensi). Maksudnya "society"? Pilihan: ${DIMENSIONS}.`,
      en: `"people" is not a choice for "dimension". Did you mean "society"? Choices: ${DIMENSIONS}.`,
    },
    {
      what: 'a stage in Roman figures',
      text: 'stage: II\n',
      at: '6:8-10',
      id: '"II" bukan pilihan untuk "stage" (Tahap). Maksudnya "2"? Pilihan: 1, 2, 3, 4, implementation.',
      en: '"II" is not a choice for "stage". Did you mean "2"? Choices: 1, 2, 3, 4, implementation.',
    },
    {
      what: 'a stage that does not exist',
      text: 'stage: 7\n',
      at: '6:8-9',
      id: '"7" bukan pilihan untuk "stage" (Tahap). Pilihan: 1, 2, 3, 4, implementation.',
      en: '"7" is not a choice for "stage". Choices: 1, 2, 3, 4, implementation.',
    },
  ]);
});
