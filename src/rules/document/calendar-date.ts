import { layPatterns, walkPatterns } from '../../source/pattern.js';
import { defineRule } from '../rule.js';

const INDICATOR = ['actuals.*.date', 'actuals.*.evidence[].date'];

/** Every field that holds a date; a test compares them with the schemas. */
export const DATE_FIELDS = [
  'date',
  'bimtek[].start',
  'bimtek[].end',
  'sources[].date',
  'sources[].received',
  'agencies[].data.due',
  'regulations[].date',
  ...INDICATOR.map((field) => `dimensions.*.indicators[].${field}`),
  ...INDICATOR.map((field) => `enablers.indicators[].${field}`),
  'quick_wins[].schedule.start',
  'quick_wins[].schedule.end',
  'quick_wins[].evidence[].date',
  'evaluations.*.date',
  'evaluations.*.rounds[].date',
  'approval.date',
  'revisions[].date',
];

const fields = layPatterns(DATE_FIELDS.map((field) => [field, undefined]));

export default defineRule({
  id: 'document/calendar-date',
  severity: 'error',
  stage: 1,
  title: { id: 'Tanggal ada di kalender', en: 'A date is in the calendar' },
  why: {
    id: 'Tanggal seperti 31 November tidak pernah ada, sehingga tenggat dan urutan kegiatan tidak dapat dihitung darinya.',
    en: 'A date such as 31 November never comes, so that no deadline and no order can be counted from it.',
  },
  fix: { id: 'Perbaiki harinya menurut dokumen asalnya.', en: 'Mend the day by the document it comes from.' },
  messages: {
    never: {
      id: 'Tanggal {date} tidak ada: bulan itu hanya {days} hari. Perbaiki harinya.',
      en: 'There is no {date}: that month has only {days} days. Mend the day.',
    },
  },
  check({ data }, report) {
    walkPatterns(data, fields, (_, path, value) => {
      if (typeof value !== 'string' || value.length !== 10) return;
      const [year = 0, month = 0, day = 0] = value.split('-').map(Number);
      const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
      if (day > days) report('never', [...path], { date: value, days });
    });
  },
});
