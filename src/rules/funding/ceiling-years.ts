import { defineRule } from '../rule.js';

export default defineRule({
  id: 'funding/ceiling-years',
  severity: 'warning',
  stage: 1,
  title: { id: 'Pagu untuk setiap tahun periode', en: 'A ceiling for each year of the period' },
  why: {
    id: 'Pagu dibandingkan dengan anggaran program tahun demi tahun; tahun yang terlewat tidak dapat diperiksa.',
    en: 'Ceilings are held against the programmes year by year; a year left out cannot be checked.',
  },
  fix: {
    id: 'Perbaiki tahun pagu, dan lengkapi tahun yang belum ada.',
    en: 'Mend the year of the ceiling, and add the years that are missing.',
  },
  messages: {
    outside: {
      id: 'Pagu tahun {year} berada di luar periode masterplan {from}–{to}; perbaiki tahunnya.',
      en: 'The ceiling of {year} lies outside the period {from}–{to}; mend the year.',
    },
    open: {
      id: 'Pagu tahun {years} belum ada, padahal tahun lain sudah ada; lengkapi agar setiap tahun dapat diperiksa.',
      en: 'There is no ceiling for {years}, although other years have one; add it, so that every year can be checked.',
    },
  },
  check({ data, period }, report) {
    const ceilings = data.funding?.ceilings;
    if (ceilings === undefined || period === undefined) return;
    const known = new Set(Object.keys(ceilings).map(Number));
    const inputs = [['period']];
    const outside = [...known].filter((year) => year < period.start || year > period.end);
    for (const year of outside) {
      const args = { year: String(year), from: String(period.start), to: String(period.end) };
      report('outside', ['funding', 'ceilings', String(year)], args, { part: 'key', inputs });
    }
    const open = period.years.filter((year) => !known.has(year));
    // A year outside is most likely one of these, miswritten.
    if (open.length === 0 || known.size === 0 || outside.length > 0) return;
    const at = ['funding', 'ceilings'];
    report(
      'open',
      at,
      { years: open.join(', ') },
      { part: 'key', inputs: [at, ...inputs], severity: 'info' },
    );
  },
});
