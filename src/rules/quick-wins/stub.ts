import type { QuickWin } from '../../model/model.js';
import { defineRule } from '../rule.js';

const LEAST = 20;

const TEXTS = ['problem', 'innovation', 'uniqueness', 'growth'] as const;
const GROUPS = ['benefits', 'sustainability', 'resources'] as const;

export default defineRule({
  id: 'quick-wins/stub',
  severity: 'warning',
  stage: 3,
  errorFrom: 4,
  title: { id: 'Profil quick win terurai', en: 'The profile says enough' },
  why: {
    id: 'Setiap isian menjadi bagian profil di Buku 4 dan dinilai; satu atau dua kata tidak menjawab apa pun.',
    en: 'Each field becomes a part of the profile in Book 4 and is judged; a word or two answers nothing.',
  },
  fix: {
    id: 'Uraikan dalam satu atau dua kalimat lengkap.',
    en: 'Say it in a full sentence or two.',
  },
  messages: {
    short: {
      id: 'Isian "{field}" quick win "{id}" hanya "{text}"; uraikan dalam kalimat lengkap.',
      en: '"{field}" of quick win "{id}" is only "{text}"; say it in a full sentence.',
    },
  },
  check({ quickWins }, report) {
    for (const quickWin of quickWins) {
      for (const [field, written] of textsOf(quickWin)) {
        const text = written.replace(/\s+/g, ' ').trim();
        if ([...text].length >= LEAST) continue;
        report('short', [...quickWin.path, ...field.split('.')], { id: quickWin.id, field, text });
      }
    }
  },
});

/** The texts of the profile that are filled in, by field: `benefits.public`. */
function textsOf(quickWin: QuickWin): [field: string, text: string][] {
  const texts: [string, string | undefined][] = TEXTS.map((field) => [field, quickWin[field]]);
  for (const group of GROUPS) {
    for (const [key, text] of Object.entries(quickWin[group] ?? {})) texts.push([`${group}.${key}`, text]);
  }
  return texts.flatMap(([field, text]) => (text === undefined ? [] : [[field, text]]));
}
