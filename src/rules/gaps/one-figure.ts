import { defineRule } from '../rule.js';

const SIDES = {
  current: { id: 'kondisi saat ini', en: 'the current state' },
  ideal: { id: 'kondisi ideal', en: 'the ideal state' },
} as const;

export default defineRule({
  id: 'gaps/one-figure',
  severity: 'warning',
  stage: 2,
  title: { id: 'Angka pada kedua kondisi', en: 'A figure on both sides' },
  why: {
    id: 'Besarnya kesenjangan adalah selisih dua angka; bila hanya satu yang ditulis, tabel di Buku 1 tidak dapat menunjukkannya.',
    en: 'The size of a gap is the difference of two figures; with one alone the table of Book 1 cannot show it.',
  },
  fix: {
    id: 'Lengkapi "value" pada kondisi yang belum memuat angka, atau hapus angka yang hanya sebelah.',
    en: 'Add the "value" that is missing, or take out the one that stands alone.',
  },
  messages: {
    lacks: {
      id: 'Kesenjangan "{id}" memuat angka pada {has}, tetapi belum pada {lacks}. Lengkapi "value" di sini.',
      en: 'Gap "{id}" has a figure for {has}, but none for {lacks}. Add its "value" here.',
    },
  },
  check({ gaps }, report) {
    for (const { id, current, ideal, path } of gaps.all) {
      if (current === undefined || ideal === undefined) continue;
      if ((current.value === undefined) === (ideal.value === undefined)) continue;
      const lacks = current.value === undefined ? 'current' : 'ideal';
      const has = lacks === 'current' ? 'ideal' : 'current';
      const at = [...path, lacks];
      const side = lacks === 'current' ? current : ideal;
      report(
        'lacks',
        at,
        { id, has: SIDES[has], lacks: SIDES[lacks] },
        {
          part: 'key',
          inputs: [at],
          // An ideal may be told in words alone; a unit without its figure has lost it.
          ...(side.unit === undefined ? { severity: 'info' } : {}),
        },
      );
    }
  },
});
