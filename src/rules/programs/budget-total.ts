import { defineRule } from '../rule.js';
import { rupiah } from '../rupiah.js';
import { isSlipped } from '../slipped-amount.js';

export default defineRule({
  id: 'programs/budget-total',
  severity: 'error',
  stage: 1,
  title: { id: 'Jumlah anggaran sesuai rinciannya', en: 'The stated total is the sum of the years' },
  why: {
    id: 'Angka yang berbeda antara jumlah dan rincian adalah keluhan pertama pemeriksa.',
    en: 'A total that differs from its parts is the first thing an auditor objects to.',
  },
  fix: {
    id: 'Perbaiki rincian per tahun atau "total"; "total" boleh dihapus karena dihitung sendiri.',
    en: 'Mend the years or "total"; "total" may be removed since it is computed.',
  },
  messages: {
    differ: {
      id: 'Program "{id}" menyatakan total {stated}, sedangkan rinciannya berjumlah {computed} (selisih {difference}). Perbaiki salah satunya.',
      en: 'Programme "{id}" states a total of {stated}, but its years add up to {computed} (difference {difference}). Mend one of them.',
    },
  },
  check({ programs }, report) {
    for (const { id, total, budget, money, path } of programs.all) {
      if (total === undefined || budget === undefined || total === money.total) continue;
      // An amount in the wrong unit is a matter of funding/amount.
      if (Object.values(budget).some((funds) => Object.values(funds ?? {}).some(isSlipped))) continue;
      const args = {
        id,
        stated: rupiah(total),
        computed: rupiah(money.total),
        difference: rupiah(Math.abs(total - money.total)),
      };
      report('differ', [...path, 'total'], args, { inputs: [[...path, 'budget']] });
    }
  },
});
