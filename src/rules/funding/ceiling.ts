import { defineRule } from '../rule.js';
import { rupiah } from '../rupiah.js';
import { isSlipped } from '../slipped-amount.js';

export default defineRule({
  id: 'funding/ceiling',
  severity: 'warning',
  stage: 1,
  title: { id: 'Anggaran di bawah pagu', en: 'Budgets stay below the ceiling' },
  why: {
    id: 'Rencana yang melampaui kemampuan keuangan daerah tidak akan dianggarkan.',
    en: 'A plan above what the region can pay will not be funded.',
  },
  fix: {
    id: 'Kurangi atau geser program, atau perbaiki pagunya.',
    en: 'Cut or move programmes, or mend the ceiling.',
  },
  messages: {
    above: {
      id: 'Anggaran seluruh program tahun {year} berjumlah {total}, melampaui pagu {ceiling} sebesar {difference}. Kurangi atau geser program, atau perbaiki pagunya.',
      en: 'All programmes of {year} add up to {total}, above the ceiling of {ceiling} by {difference}. Cut or move programmes, or mend the ceiling.',
    },
  },
  check({ data, money, programs }, report) {
    for (const [year, ceiling] of Object.entries(data.funding?.ceilings ?? {})) {
      const total = money.byYear.get(Number(year)) ?? 0;
      if (ceiling === undefined || total <= ceiling) continue;
      // Zeros too many in a budget, or too few in the ceiling, are a matter of funding/amount.
      const amounts = programs.all.flatMap(({ budget }) => Object.values(budget?.[year] ?? {}));
      if (isSlipped(ceiling) || amounts.some(isSlipped)) continue;
      const args = {
        year,
        total: rupiah(total),
        ceiling: rupiah(ceiling),
        difference: rupiah(total - ceiling),
      };
      const inputs = programs.all.map(({ path }) => [...path, 'budget']);
      report('above', ['funding', 'ceilings', year], args, { inputs });
    }
  },
});
