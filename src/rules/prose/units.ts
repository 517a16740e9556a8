import type { TextEdit } from '../../diagnostics/diagnostic.js';
import { textsOf } from '../../model/texts.js';
import { defineRule } from '../rule.js';

/** Scales as they are often misspelt, and what the dictionary has. */
const SPELLING: readonly (readonly [wrong: RegExp, right: string])[] = [
  [/\b(?:milyar|millyar|milliar)(?=(?:an|er|der)?\b)/i, 'miliar'],
  [/\b(?:trilyun|triliyun|trillyun|trilliun|trilyon)(?=an?\b|\b)/i, 'triliun'],
  [/\bprosen(?=(?:tase)?\b)/i, 'persen'],
];
const MISSPELT = /mil+y|milliar|tril+i?y|trilyo|trilliun|prosen/i;

const SCALE = '(?:ribu|juta|mil[iy]ar|tril[iy]un)';
/** Two scales of one amount that no one says: "1,2 juta miliar". ("Ribu triliun" is said of a whole country.) */
const TWO_SCALES = new RegExp(
  `(?<![\\d.,])\\d[\\d.,]{0,30}\\s+(?:juta|mil[iy]ar|tril[iy]un)\\s+${SCALE}\\b`,
  'i',
);
/** All digits are there, and the scale as well: "Rp1.250.000.000 juta". */
const DIGITS_AND_SCALE =
  /\b(?:Rp\.?\s*)?\d{1,3}(?:\.\d{3}){3,6}(?:,\d+)?\s+(?:juta|mil[iy]ar|tril[iy]un)\b|\b(?:Rp\.?\s*)?\d{1,3}(?:\.\d{3}){2}(?:,\d+)?\s+(?:mil[iy]ar|tril[iy]un)\b/i;
const TWO_PERCENT = /\b\d[\d.,]{0,30}\s*%\s*persen\b/i;

const ANY = /mil+[iy]|tril+[iy]|juta|persen|prosen/i;

/** What others have published keeps its spelling. */
const OF_OTHERS = /^(?:sources|partners)\b/;

export default defineRule({
  id: 'prose/units',
  severity: 'warning',
  stage: 1,
  title: { id: 'Satuan dalam naskah', en: 'Units in the text' },
  why: {
    id: 'Angka dengan dua satuan dapat dibaca seribu atau sejuta kali terlalu besar; ejaan yang tidak baku mengurangi kepercayaan pada naskah resmi.',
    en: 'A figure with two units can be read a thousand or a million times too large, and misspelt units weaken an official text.',
  },
  fix: {
    id: 'Tulis satu satuan saja dengan ejaan baku: Rp1,25 miliar, 3 triliun, 85,71 persen.',
    en: 'Write one unit, in its standard spelling: Rp1,25 miliar, 3 triliun, 85,71 persen.',
  },
  messages: {
    spelling: {
      id: 'Ejaan baku "{words}" adalah "{right}".',
      en: '"{words}" is spelt "{right}".',
    },
    scales: {
      id: '"{words}" memuat dua satuan bilangan. Pilih satu saja, sesuai jumlah yang dimaksud.',
      en: '"{words}" has two scales. Keep the one that is meant.',
    },
    digits: {
      id: '"{words}" sudah ditulis dengan semua angkanya, lalu masih diberi satuan. Hapus salah satunya.',
      en: '"{words}" has all its digits and a scale as well. Drop one of them.',
    },
    percent: {
      id: '"{words}" menyebut persen dua kali. Tulis "%" atau "persen" saja.',
      en: '"{words}" says percent twice. Write "%" or "persen".',
    },
  },
  check({ data }, report, { reword }) {
    for (const { field, path, text } of textsOf(data)) {
      if (!ANY.test(text) || OF_OTHERS.test(field.pattern)) continue;
      const [scales] = TWO_SCALES.exec(text) ?? [];
      const [digits] = DIGITS_AND_SCALE.exec(text) ?? [];
      const [percent] = TWO_PERCENT.exec(text) ?? [];
      const tell = (message: 'scales' | 'digits' | 'percent', words: string | undefined, right?: string) => {
        if (words === undefined) return;
        const fix = right === undefined ? [] : reword(path, words, right);
        const args = { words: words.replace(/\s+/g, ' ') };
        report(message, path, args, { words, ...(fix.length > 0 && { fix }) });
      };
      tell('scales', scales);
      tell('digits', digits);
      tell('percent', percent, percent?.replace(/\s*%\s*/, ' '));
      if (!MISSPELT.test(text)) continue;
      for (const [wrong, right] of SPELLING) {
        const forms = new Set([...text.matchAll(new RegExp(wrong, 'gi'))].map(([form]) => form));
        const [first] = forms;
        if (first === undefined) continue;
        const fix: TextEdit[] = [...forms].flatMap((form) => reword(path, form, likeCase(form, right)));
        const args = { words: first, right: likeCase(first, right) };
        report('spelling', path, args, { words: first, severity: 'info', ...(fix.length > 0 && { fix }) });
      }
    }
  },
});

/** `right` in the capitals of `form`: MILYAR, Milyar, milyar. */
function likeCase(form: string, right: string): string {
  if (form === form.toUpperCase()) return right.toUpperCase();
  return form.charAt(0) === form.charAt(0).toUpperCase()
    ? right.charAt(0).toUpperCase() + right.slice(1)
    : right;
}
