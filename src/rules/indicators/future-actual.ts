import { formatDate } from '../../i18n/dates.js';
import { defineRule } from '../rule.js';

export default defineRule({
  id: 'indicators/future-actual',
  severity: 'warning',
  stage: 1,
  title: { id: 'Capaian tidak mendahului waktunya', en: 'No result before its time' },
  why: {
    id: 'Capaian adalah hasil pengukuran; angka untuk tahun yang belum tiba berarti target yang tertulis di tempat yang salah, atau tahunnya keliru.',
    en: 'A result is measured; one for a year to come is a target in the wrong place, or its year is wrong.',
  },
  fix: {
    id: 'Perbaiki tahunnya, atau pindahkan angkanya ke "targets".',
    en: 'Mend the year, or move the figure to "targets".',
  },
  messages: {
    year: {
      id: 'Capaian "{id}" untuk {year} sudah terisi, padahal naskah dinilai menurut keadaan {day}. Perbaiki tahunnya, atau pindahkan angkanya ke "targets".',
      en: '"{id}" has a result for {year} already, although the day is {day}. Mend the year, or move the figure to "targets".',
    },
  },
  check({ indicators }, report, { asOf }) {
    if (asOf === undefined) return;
    for (const { id, actuals = {}, path } of indicators.all) {
      for (const [year, { date = '' }] of Object.entries<{ date?: string }>(actuals)) {
        // Measured on a day to come has its own finding, in evaluation/future-date.
        if (year <= asOf.slice(0, 4) || date > asOf.slice(0, date.length)) continue;
        const args = { id, year, day: { id: formatDate(asOf, 'id'), en: formatDate(asOf, 'en') } };
        report('year', [...path, 'actuals', year], args, { part: 'key', inputs: [['date']] });
      }
    }
  },
});
