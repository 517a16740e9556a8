import { locatedItems } from '../../model/located.js';
import { dateWords } from '../date-words.js';
import { defineRule } from '../rule.js';

export default defineRule({
  id: 'evaluation/rounds',
  severity: 'warning',
  stage: 1,
  title: { id: 'Putaran evaluasi berurutan', en: 'Evaluation rounds are in order' },
  why: {
    id: 'Tahun memuat hasil putaran terakhir; bila putarannya tertukar, indeks yang tercetak adalah indeks yang lama.',
    en: 'A year holds its last round; if rounds are swapped, the index printed is the old one.',
  },
  fix: {
    id: 'Tulis putaran terakhir langsung di bawah tahunnya dan putaran sebelumnya di "rounds", lalu periksa tanggalnya.',
    en: 'Write the last round directly under its year and earlier ones under "rounds"; check their dates.',
  },
  messages: {
    number: {
      id: 'Evaluasi {year} adalah putaran {last}, tetapi "rounds" memuat putaran {round} sebagai putaran sebelumnya; tukar atau perbaiki nomornya.',
      en: 'Evaluation {year} is round {last}, but "rounds" holds round {round} as an earlier one; swap them or mend the number.',
    },
    date: {
      id: 'Putaran {round} evaluasi {year} bertanggal {date}, sesudah putaran terakhir ({lastDate}); periksa kedua tanggalnya.',
      en: 'Round {round} of evaluation {year} is dated {date}, after the last round ({lastDate}); check both dates.',
    },
  },
  check({ evaluations }, report, { asOf = '9999' }) {
    for (const { year, round: last, date: lastDate = '', rounds, path } of evaluations) {
      // A last date before the year, and a date to come, have findings of their own.
      const dated = lastDate >= year;
      for (const { round, date = '', path: at } of locatedItems(rounds, [...path, 'rounds'])) {
        if (last !== undefined && round >= last) {
          report('number', [...at, 'round'], { year, round, last }, { inputs: [[...path, 'round']] });
        } else if (dated && date > lastDate && date <= asOf) {
          const args = { year, round, date: dateWords(date), lastDate: dateWords(lastDate) };
          report('date', [...at, 'date'], args, { inputs: [[...path, 'date']] });
        }
      }
    }
  },
});
