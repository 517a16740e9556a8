import { analysisTerms } from '../../i18n/analysis-terms.js';
import type { Bilingual } from '../../i18n/language.js';
import { READINESS_PARTS } from '../../model/readiness.js';
import { allOf } from '../all-of.js';
import { defineRule } from '../rule.js';

const ELEMENTS = Object.keys(READINESS_PARTS) as (keyof typeof READINESS_PARTS)[]; // its own keys, no others

export default defineRule({
  id: 'readiness/parts-covered',
  severity: 'warning',
  stage: 1,
  errorFrom: 2,
  title: { id: 'Kesembilan unsur kesiapan diuraikan', en: 'All nine parts of readiness are described' },
  why: {
    id: 'Kesiapan dinilai pada sembilan unsur; unsur yang kosong membuat analisis dan tabel Buku 1 tidak lengkap.',
    en: 'Readiness is judged by nine parts; an empty one leaves the analysis and its table in Book 1 incomplete.',
  },
  fix: {
    id: 'Tambahkan baris untuk setiap unsur yang disebut, dengan kondisi saat ini dan kondisi idealnya.',
    en: 'Add a row for each part named, with its current and ideal condition.',
  },
  messages: {
    one: {
      id: 'Analisis kesiapan belum memuat unsur {parts}. Tambahkan barisnya.',
      en: 'The readiness analysis lacks {parts}. Add its row.',
    },
    several: {
      id: 'Analisis kesiapan baru memuat {count} dari 9 unsur. Tambahkan baris untuk {parts}.',
      en: 'The readiness analysis has {count} of 9 parts. Add rows for {parts}.',
    },
  },
  check({ readiness }, report) {
    if (readiness.length === 0) return;
    const covered = new Set(readiness.map(({ part }) => part));
    const missing: Bilingual[] = [];
    let begun = false;
    for (const element of ELEMENTS) {
      const parts = READINESS_PARTS[element];
      const rows = readiness.filter((cell) => cell.element === element);
      const written = rows.map(({ part }) => part);
      // A part that stands here twice, or does not belong here, has its own finding and may be the one missing.
      const own: readonly string[] = parts;
      if (new Set(written).size < rows.length || written.some((part) => !own.includes(part))) continue;
      const open = parts.filter((part) => !covered.has(part));
      begun ||= open.length > 0 && rows.length > 0;
      missing.push(...open.map((part) => named(element, part)));
    }
    if (missing.length === 0) return;
    const args = { parts: allOf(missing), count: covered.size };
    const path = ['readiness'];
    report(missing.length === 1 ? 'one' : 'several', path, args, {
      part: 'key',
      absent: !begun,
      inputs: [path],
    });
  },
});

function named(element: string, part: keyof typeof analysisTerms.readinessPart): Bilingual {
  const { id, en } = analysisTerms.readinessPart[part];
  const where = ` (element: ${element}, part: ${part})`;
  return { id: id + where, en: en + where };
}
