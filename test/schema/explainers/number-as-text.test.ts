import { describe } from 'vitest';
import { textNeeded } from '../../../src/schema/findings.js';
import { explains } from './mistake.js';

const region = (line: string) =>
  `format: 1\nregion:\n  name: Kota Uji\n  kind: kota\n  fictional: true\n  ${line}\n`;
const regulation = (line: string) =>
  `regulations:\n  - id: perwali-uji\n    kind: perwali\n    about: Smart City\n    ${line}\n`;

describe('text that YAML reads as a number', () => {
  explains(textNeeded, [
    {
      what: 'a code that would lose its zero',
      text: { 'masterplan.yaml': region('code: 35.10') },
      at: '6:9-14',
      id: '"code" (Kode wilayah) adalah teks. Tanpa tanda kutip, 35.10 terbaca 35.1. Beri tanda kutip: "35.10"',
      en: '"code" is text. Without quotes, 35.10 is read as 35.1. Put it in quotes: "35.10"',
    },
    {
      what: 'a number with leading zeros',
      text: regulation('number: 0123'),
      at: '10:13-17',
      id: '"number" (Nomor) adalah teks. Tanpa tanda kutip, 0123 terbaca 123. Beri tanda kutip: "0123"',
      en: '"number" is text. Without quotes, 0123 is read as 123. Put it in quotes: "0123"',
    },
    {
      what: 'an 18-digit number that would be rounded',
      text: 'governance:\n  council:\n    decree: 198503122010011023\n',
      at: '8:13-31',
      id: '"decree" (Keputusan) adalah teks. Tanpa tanda kutip, 198503122010011023 terbaca 198503122010011000. Beri tanda kutip: "198503122010011023"',
      en: '"decree" is text. Without quotes, 198503122010011023 is read as 198503122010011000. Put it in quotes: "198503122010011023"',
    },
    {
      what: 'a number that would stay as it is',
      text: regulation('number: 28'),
      at: '10:13-15',
      id: '"number" (Nomor) adalah teks. Beri tanda kutip: "28"',
      en: '"number" is text. Put it in quotes: "28"',
    },
    {
      what: 'a version',
      text: 'version: 1.10\n',
      at: '6:10-14',
      id: '"version" (Versi) adalah teks. Tanpa tanda kutip, 1.10 terbaca 1.1. Beri tanda kutip: "1.10"',
      en: '"version" is text. Without quotes, 1.10 is read as 1.1. Put it in quotes: "1.10"',
    },
    {
      what: 'a word that means yes or no',
      text: 'title: true\n',
      at: '6:8-12',
      id: '"title" (Judul) adalah teks. Beri tanda kutip: "true"',
      en: '"title" is text. Put it in quotes: "true"',
    },
    {
      what: 'a number in a list of texts',
      text: 'vision:\n  keywords: [maju, 2045]\n',
      at: '7:20-24',
      id: '"keywords" (Kata kunci) adalah teks. Beri tanda kutip: "2045"',
      en: '"keywords" is text. Put it in quotes: "2045"',
    },
  ]);
});
