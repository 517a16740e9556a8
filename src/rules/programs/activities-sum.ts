import { FUNDS } from '../../model/money.js';
import { defineRule } from '../rule.js';
import { rupiah } from '../rupiah.js';

export default defineRule({
  id: 'programs/activities-sum',
  severity: 'error',
  stage: 1,
  title: { id: 'Biaya kegiatan sesuai anggaran', en: 'Activity costs add up to the budget' },
  why: {
    id: 'Bila kegiatan suatu tahun dan sumber dana dirinci, jumlahnya adalah anggaran tahun dan sumber dana itu.',
    en: 'Where the activities of a year and fund are listed, their sum is the budget of that year and fund.',
  },
  fix: { id: 'Perbaiki biaya kegiatan, atau anggarannya.', en: 'Mend the activity costs, or the budget.' },
  messages: {
    differ: {
      id: 'Kegiatan program "{id}" tahun {year} dari {fund} berjumlah {activities}, sedangkan anggarannya {budget} (selisih {difference}).',
      en: 'Activities of "{id}" in {year} from {fund} add up to {activities}, but the budget is {budget} (difference {difference}).',
    },
  },
  check({ programs }, report) {
    for (const { id, activities, money, path, budget } of programs.all) {
      if (budget === undefined) continue;
      const sums = new Map<string, number>();
      // Half an activity (a cost without its fund) is not yet a claim about the budget.
      const unclear = (activities ?? []).some(
        (row) => row && (row.cost === undefined) !== (row.fund === undefined),
      );
      if (unclear) continue;
      for (const { year, fund, cost } of (activities ?? []).filter(Boolean)) {
        if (year === undefined || fund === undefined || cost === undefined) continue;
        const key = `${year} ${fund}`;
        sums.set(key, (sums.get(key) ?? 0) + cost);
      }
      for (const [key, sum] of sums) {
        const [year = '', name = ''] = key.split(' ');
        const fund = FUNDS.find((known) => known === name);
        const planned = fund ? money.of(Number(year), fund) : 0;
        if (sum === planned) continue;
        const args = {
          id,
          year,
          fund: name,
          activities: rupiah(sum),
          budget: rupiah(planned),
          difference: rupiah(Math.abs(sum - planned)),
        };
        const inputs = [
          [...path, 'activities'],
          [...path, 'budget'],
        ];
        report('differ', [...path, 'budget', year, name], args, { inputs });
      }
    }
  },
});
