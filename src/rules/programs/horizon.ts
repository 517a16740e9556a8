import { horizonOf } from '../../model/period.js';
import { defineRule } from '../rule.js';

const NAMES = {
  short: { id: 'jangka pendek (short)', en: 'short' },
  medium: { id: 'jangka menengah (medium)', en: 'medium' },
  long: { id: 'jangka panjang (long)', en: 'long' },
} as const;

export default defineRule({
  id: 'programs/horizon',
  severity: 'warning',
  stage: 1,
  title: { id: 'Jangka sesuai tahun program', en: 'The horizon agrees with the years' },
  why: {
    id: 'Jangka pendek selesai pada tahun pertama periode, menengah sampai tahun kelima, panjang sesudahnya; peta jalan menghitungnya dari tahun.',
    en: 'Short ends in year one of the period, medium by year five, long after; the roadmap counts it from the years.',
  },
  fix: {
    id: 'Perbaiki "horizon", atau hapus karena dihitung sendiri.',
    en: 'Mend "horizon", or remove it since it is computed.',
  },
  messages: {
    differ: {
      id: 'Program "{id}" selesai {end} sehingga termasuk {computed}, tetapi tertulis {stated}. Perbaiki "horizon", atau hapus karena dihitung sendiri.',
      en: 'Programme "{id}" ends in {end} and so is {computed}, but {stated} is written. Mend "horizon", or remove it since it is computed.',
    },
  },
  check({ programs, period }, report) {
    for (const { id, horizon, years, path } of programs.all) {
      const computed = horizonOf(years?.end, period);
      if (horizon === undefined || computed === undefined || computed === horizon) continue;
      const args = { id, end: String(years?.end), computed: NAMES[computed], stated: NAMES[horizon] };
      report('differ', [...path, 'horizon'], args, { inputs: [['period'], [...path, 'years']] });
    }
  },
});
