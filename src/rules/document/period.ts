import { agreedYears } from '../../model/stated-years.js';
import { defineRule } from '../rule.js';

export default defineRule({
  id: 'document/period',
  severity: 'error',
  stage: 1,
  title: {
    id: 'Periode 3 sampai 10 tahun, sama di semua bagian',
    en: 'A period of 3 to 10 years, the same everywhere',
  },
  why: {
    id: 'Peta jalan jangka pendek, menengah, dan panjang dihitung dari periode ini; masterplan yang dikenal berperiode 3 sampai 10 tahun.',
    en: 'The short, medium and long horizons are counted from it; known plans run 3 to 10 years.',
  },
  fix: { id: 'Periksa tahun awal dan tahun akhir.', en: 'Check the first and the last year.' },
  messages: {
    reversed: {
      id: 'Periode berakhir {end}, sebelum dimulai {start}. Tukar kedua tahunnya.',
      en: 'The period ends in {end}, before it starts in {start}. Swap the years.',
    },
    length: {
      id: 'Periode {start}–{end} meliputi {count} tahun; yang lazim 3 sampai 10 tahun. Periksa tahunnya.',
      en: 'The period {start}–{end} covers {count} years; plans run 3 to 10. Check the years.',
    },
    differs: {
      id: 'Periode tertulis {start}–{end}, sedangkan bagian lain (judul, tahapan, atau pagu) menyebut {others}. Samakan.',
      en: 'The period is written {start}–{end}, but other parts (title, roadmap or ceilings) say {others}. Make them agree.',
    },
  },
  check({ data, period }, report) {
    const { start, end } = data.period ?? {};
    if (start === undefined || end === undefined) return;
    const years = { start: String(start), end: String(end) };
    const at = ['period', 'end'];
    const agreed = agreedYears(data);
    if (agreed && (agreed.start !== start || agreed.end !== end)) {
      const others = `${agreed.start}–${agreed.end}`;
      const wrong = agreed.end === end ? ['period', 'start'] : at;
      report('differs', wrong, { ...years, others });
    } else if (end < start) {
      report('reversed', at, years);
    } else if (period && (period.years.length < 3 || period.years.length > 10)) {
      report('length', at, { ...years, count: period.years.length });
    }
  },
});
