import { dateWords } from '../date-words.js';
import { defineRule } from '../rule.js';

export default defineRule({
  id: 'evaluation/year',
  severity: 'warning',
  stage: 1,
  title: { id: 'Tahun evaluasi masuk akal', en: 'The evaluated year makes sense' },
  why: {
    id: 'Yang dievaluasi adalah pelaksanaan masterplan, jadi tahunnya berada di dalam periode dan sudah berjalan.',
    en: 'What is evaluated is how the plan was carried out: a year of the period that has come.',
  },
  fix: {
    id: 'Periksa tahun evaluasi, tanggalnya, dan periode masterplan.',
    en: 'Check the evaluated year, its date and the period.',
  },
  messages: {
    early: {
      id: 'Evaluasi {year} mendahului periode masterplan, yang baru mulai {start}; periksa tahunnya.',
      en: 'Evaluation {year} comes before the period, which starts in {start}; check the year.',
    },
    future: {
      id: 'Evaluasi {year} belum mungkin ada pada {day}; periksa tahunnya, atau perbarui tanggal naskah.',
      en: 'There can be no evaluation {year} on {day} yet; check the year, or update the date of the document.',
    },
    date: {
      id: 'Evaluasi {year} bertanggal {date}, sebelum tahun itu dimulai; periksa tanggalnya.',
      en: 'Evaluation {year} is dated {date}, before that year began; check the date.',
    },
  },
  check({ evaluations, period }, report, { asOf }) {
    for (const { year, date, path } of evaluations) {
      const options = { part: 'key', inputs: [['period'], ['date']] } as const;
      if (period && Number(year) < period.start)
        report('early', path, { year, start: String(period.start) }, options);
      else if (asOf && year > asOf.slice(0, 4))
        report('future', path, { year, day: dateWords(asOf) }, options);
      else if (date && date < year) report('date', [...path, 'date'], { year, date: dateWords(date) });
    }
  },
});
