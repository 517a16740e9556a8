import type { Path } from '../../diagnostics/place.js';
import { locatedItems } from '../../model/located.js';
import { defineRule } from '../rule.js';

interface Said {
  readonly year: string;
  readonly path: Path;
}

const FIRST = { id: 'bunyi yang sama', en: 'the same text' };

export default defineRule({
  id: 'evaluation/same-recommendations',
  severity: 'warning',
  stage: 1,
  title: { id: 'Rekomendasi tidak disalin', en: 'Recommendations are not copied' },
  why: {
    id: 'Rekomendasi yang sama kata demi kata pada dua tahun biasanya tersalin dari berkas lama, bukan dari surat evaluasi.',
    en: 'The same words in two years are usually copied from an old file and not from the letter.',
  },
  fix: {
    id: 'Cocokkan dengan surat evaluasi tahun itu. Bila memang diulang, jelaskan pada rekomendasi itu apa yang belum dipenuhi.',
    en: 'Check the letter of that year. If it was repeated indeed, say what is still open.',
  },
  messages: {
    one: {
      id: 'Rekomendasi {year} ini sama dengan rekomendasi {before} ({file} baris {line}); cocokkan dengan surat evaluasinya.',
      en: 'This recommendation of {year} is the same as one of {before} ({file} line {line}); check the letter.',
    },
    twice: {
      id: 'Rekomendasi ini tertulis dua kali pada evaluasi {year} (lihat juga {file} baris {line}); cocokkan dengan surat evaluasinya.',
      en: 'This recommendation stands twice in the evaluation of {year} (see {file} line {line}, too); check the letter.',
    },
    several: {
      id: '{count} dari {total} rekomendasi {year} sama dengan rekomendasi {before}; yang pertama di sini. Cocokkan dengan surat evaluasinya.',
      en: '{count} of {total} recommendations of {year} are the same as those of {before}; the first is here. Check the letter.',
    },
  },
  check({ evaluations }, report, { place }) {
    const known = new Map<string, Said>();
    for (const { year, path, recommendations } of evaluations) {
      const rows = locatedItems(recommendations, [...path, 'recommendations']);
      const copies = new Map<string, { at: Path; first: Said; count: number }>();
      for (const { path: row, ...recommendation } of rows) {
        const text: string | undefined = recommendation.text; // one that is no text has been taken out
        if (text === undefined) continue;
        const key = text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
        const first = known.get(key);
        if (first === undefined) {
          known.set(key, { year, path: [...row, 'text'] });
          continue;
        }
        const copy = copies.get(first.year) ?? { at: [...row, 'text'], first, count: 0 };
        copies.set(first.year, { ...copy, count: copy.count + 1 });
      }
      // A copied list is one mistake, however long it is.
      for (const [before, { at, first, count }] of copies) {
        const origin = place(first.path);
        const args = {
          year,
          before,
          count,
          total: rows.length,
          file: origin.file,
          line: String(origin.line),
        };
        const related = [{ message: FIRST, args: {}, place: origin }];
        const one = before === year ? 'twice' : 'one';
        report(count === 1 ? one : 'several', at, args, { related });
      }
    }
  },
});
