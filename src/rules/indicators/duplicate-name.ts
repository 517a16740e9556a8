import type { Indicator } from '../../generated/types.js';
import type { Located } from '../../model/located.js';
import { defineRule } from '../rule.js';

export default defineRule({
  id: 'indicators/duplicate-name',
  severity: 'warning',
  stage: 1,
  title: { id: 'Setiap indikator satu kali', en: 'Every indicator once' },
  why: {
    id: 'Indikator yang sama dengan dua id menghitung capaian dua kali, dan angkanya lambat laun berbeda.',
    en: 'One indicator under two ids counts twice, and its figures drift apart.',
  },
  fix: {
    id: 'Pakai satu indikator dan rujuk id-nya dari mana pun, atau bedakan namanya.',
    en: 'Keep one and refer to its id from everywhere, or give them different names.',
  },
  messages: {
    twice: {
      id: 'Nama indikator "{id}" sama dengan nama indikator "{first}" pada dimensi ini. Gabungkan keduanya, atau bedakan namanya.',
      en: 'Indicator "{id}" has the same name as "{first}" of this dimension. Merge the two, or tell them apart.',
    },
  },
  check({ dimensions }, report, { place }) {
    for (const { indicators } of dimensions) {
      const seen = new Map<string, Located<Indicator>>();
      for (const indicator of indicators) {
        const { id, path } = indicator;
        const { name }: { name?: string } = indicator;
        if (name === undefined) continue;
        const key = name.toLowerCase().replace(/\s+/g, ' ').trim();
        const first = seen.get(key);
        if (first === undefined) seen.set(key, indicator);
        // Two rows with one id are one matter, which has its own finding.
        else if (first.id !== id) {
          const message = { id: 'nama yang sama', en: 'the same name' };
          const related = [{ message, args: {}, place: place([...first.path, 'name']) }];
          report('twice', [...path, 'name'], { id, first: first.id }, { related });
        }
      }
    }
  },
});
