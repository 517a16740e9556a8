import { dateWords } from '../date-words.js';
import { defineRule } from '../rule.js';

export default defineRule({
  id: 'references/year-of-date',
  severity: 'warning',
  stage: 1,
  title: { id: 'Tahun sejalan dengan tanggal', en: 'Year and date agree' },
  why: {
    id: 'Peraturan dan sumber dikutip dengan tahunnya; tahun yang berbeda dari tanggalnya berarti salah satu salah ketik.',
    en: 'Regulations and sources are cited by their year; a year other than that of the date is a slip in one of both.',
  },
  fix: { id: 'Samakan tahun dan tanggal menurut naskah aslinya.', en: 'Make both agree with the original.' },
  messages: {
    differ: {
      id: '"{id}" bertahun {year}, tetapi bertanggal {date}. Periksa pada naskah aslinya, lalu samakan.',
      en: '"{id}" has the year {year}, but the date {date}. Check the original and make them agree.',
    },
  },
  check({ regulations, sources }, report) {
    for (const { id, year, date, path } of [...regulations.all, ...sources.all]) {
      if (year === undefined || date === undefined || date.startsWith(String(year))) continue;
      report('differ', [...path, 'year'], { id, year: String(year), date: dateWords(date) });
    }
  },
});
