import type { Language } from '../i18n/language.js';

/** Words that stand for a value, `--out <folder>`; every other word is a value to be written as it is. */
const INDONESIAN: Readonly<Record<string, string>> = {
  code: 'kode',
  date: 'tanggal',
  dir: 'folder',
  file: 'berkas',
  format: 'bentuk',
  list: 'daftar',
  name: 'nama',
  number: 'nomor',
  path: 'lokasi',
  place: 'tempat',
  rule: 'aturan',
};

/** `--as-of <date>` as the reader's language has it; commander itself reads the English form. */
export function valueWords(term: string, language: Language): string {
  if (language === 'en') return term;
  return term.replace(/[<[][^>\]]*[>\]]/, (mark) => mark.replace(/\w+/g, (word) => INDONESIAN[word] ?? word));
}
