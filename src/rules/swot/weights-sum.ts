import { defineRule } from '../rule.js';
import { twoDecimals } from '../two-decimals.js';

// 0.01 either way as in common practice, and room for what binary fractions add to a sum of tenths.
const TOLERANCE = 0.01 + 1e-9;

export default defineRule({
  id: 'swot/weights-sum',
  severity: 'error',
  stage: 1,
  title: { id: 'Bobot SWOT berjumlah 1', en: 'SWOT weights sum to 1' },
  why: {
    id: 'Bobot faktor internal (S+W) dan eksternal (O+T) masing-masing berjumlah 1,00; bila tidak, skor dan kuadran tidak dapat dibandingkan.',
    en: 'Internal (S+W) and external (O+T) weights each sum to 1.00; otherwise scores and quadrant mean nothing.',
  },
  fix: { id: 'Sesuaikan bobot hingga jumlahnya 1,00.', en: 'Adjust the weights until they sum to 1.00.' },
  messages: {
    internal: {
      id: 'Bobot kekuatan dan kelemahan pada tabel "{table}" berjumlah {sum}, seharusnya 1,00. Sesuaikan bobotnya.',
      en: 'Strengths and weaknesses of table "{table}" weigh {sum} together; it must be 1.00. Adjust the weights.',
    },
    external: {
      id: 'Bobot peluang dan ancaman pada tabel "{table}" berjumlah {sum}, seharusnya 1,00. Sesuaikan bobotnya.',
      en: 'Opportunities and threats of table "{table}" weigh {sum} together; it must be 1.00. Adjust the weights.',
    },
  },
  check({ swot }, report) {
    for (const table of swot) {
      // A factor that strategies use and that is not there has its own finding, and its weight has gone with it.
      const known = new Set(table.factors.map(({ id }) => id));
      if (table.joined.some(({ factors = [] }) => factors.some((id) => !known.has(id)))) continue;
      for (const { kind, weightSum, factors } of table.halves ?? []) {
        if (Math.abs(weightSum - 1) <= TOLERANCE) continue;
        const sides =
          kind === 'internal'
            ? (['strengths', 'weaknesses'] as const)
            : (['opportunities', 'threats'] as const);
        report(
          kind,
          [...table.path, sides[0]],
          { table: table.id, sum: twoDecimals(weightSum) },
          {
            part: 'key',
            inputs: [...sides.map((side) => [...table.path, side]), ...factors.map((factor) => factor.path)],
          },
        );
      }
    }
  },
});
