import { defineRule } from '../rule.js';

export default defineRule({
  id: 'indicators/target-years',
  severity: 'warning',
  stage: 1,
  title: { id: 'Tahun target di dalam periode', en: 'Target years lie inside the period' },
  why: {
    id: 'Target di luar periode masterplan tidak dievaluasi dan tidak tampil dalam tabel tahunan.',
    en: 'A target outside the period is never evaluated and stands in no yearly table.',
  },
  fix: { id: 'Perbaiki tahun target, atau periodenya.', en: 'Mend the target year, or the period.' },
  messages: {
    outside: {
      id: 'Target "{id}" untuk {year} berada di luar periode {start}–{end}. Perbaiki tahunnya, atau periodenya.',
      en: 'The {year} target of "{id}" lies outside the period {start}–{end}. Mend the year, or the period.',
    },
  },
  check({ indicators, period }, report) {
    if (!period) return;
    for (const { id, targets, path } of indicators.all) {
      for (const year of Object.keys(targets ?? {})) {
        if (Number(year) >= period.start && Number(year) <= period.end) continue;
        const args = { id, year, start: String(period.start), end: String(period.end) };
        report('outside', [...path, 'targets', year], args, { part: 'key', inputs: [['period']] });
      }
    }
  },
});
