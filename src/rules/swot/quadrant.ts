import { defineRule } from '../rule.js';

const ROMAN = ['I', 'II', 'III', 'IV'];

export default defineRule({
  id: 'swot/quadrant',
  severity: 'error',
  stage: 1,
  title: { id: 'Kuadran sesuai hitungan', en: 'The quadrant is the computed one' },
  why: {
    id: 'Kuadran menentukan strategi utama (SO, ST, WO, atau WT); kuadran yang tertulis harus sama dengan hasil hitungan bobot dan nilai.',
    en: 'The quadrant chooses the main strategy; the stated one must equal what weights and ratings give.',
  },
  fix: {
    id: 'Perbaiki kuadran, atau hapus agar dihitung sendiri.',
    en: 'Mend the quadrant, or remove it and let it be computed.',
  },
  messages: {
    differ: {
      id: 'Tabel "{table}" menyatakan kuadran {stated}, sedangkan hasil hitungannya kuadran {computed} (x = {x}, y = {y}). Perbaiki, atau hapus agar dihitung sendiri.',
      en: 'Table "{table}" states quadrant {stated}; computed is quadrant {computed} (x = {x}, y = {y}). Mend it, or remove it.',
    },
  },
  check({ swot }, report) {
    for (const { id, quadrant, computedQuadrant, path } of swot) {
      if (quadrant === undefined || computedQuadrant === undefined || quadrant === computedQuadrant.number)
        continue;
      const args = {
        table: id,
        stated: ROMAN[quadrant - 1] ?? String(quadrant),
        computed: ROMAN[computedQuadrant.number - 1] ?? '',
        x: round(computedQuadrant.x),
        y: round(computedQuadrant.y),
      };
      // Weights that do not sum to 1 have their own finding, and move the point.
      report('differ', [...path, 'quadrant'], args, { inputs: [path] });
    }
  },
});

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
