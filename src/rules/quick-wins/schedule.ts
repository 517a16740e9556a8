import { defineRule } from '../rule.js';

export default defineRule({
  id: 'quick-wins/schedule',
  severity: 'warning',
  stage: 1,
  errorFrom: 4,
  title: { id: 'Quick win selesai dalam 12 bulan', en: 'A quick win is done within 12 months' },
  why: {
    id: 'Quick win adalah program unggulan yang hasilnya dirasakan dalam 6 sampai 12 bulan.',
    en: 'A quick win is a flagship whose results are felt within 6 to 12 months.',
  },
  fix: {
    id: 'Perpendek jadwalnya, atau jadikan program biasa.',
    en: 'Shorten it, or make it an ordinary programme.',
  },
  messages: {
    reversed: {
      id: 'Quick win "{id}" selesai {end}, sebelum mulai {start}.',
      en: 'Quick win "{id}" ends on {end}, before it starts on {start}.',
    },
    long: {
      id: 'Quick win "{id}" berlangsung {months} bulan ({start} sampai {end}); paling lama 12 bulan.',
      en: 'Quick win "{id}" takes {months} months ({start} to {end}); twelve is the most.',
    },
  },
  check({ quickWins }, report) {
    for (const { id, schedule, path } of quickWins) {
      const { start, end } = schedule ?? {};
      if (start === undefined || end === undefined) continue;
      const months = monthsFromTo(start, end);
      const at = [...path, 'schedule', 'end'];
      const inputs = [[...path, 'schedule']];
      if (end < start.slice(0, end.length)) report('reversed', at, { id, start, end }, { inputs });
      else if (months > 12) report('long', at, { id, start, end, months }, { inputs });
    }
  },
});

/** Calendar months that the span touches, less one where it ends before the day it began: Jan to Dec is 12. */
function monthsFromTo(start: string, end: string): number {
  const [startYear = 0, startMonth = 0, startDay = 1] = start.split('-').map(Number);
  const [endYear = 0, endMonth = 0, endDay = 31] = end.split('-').map(Number);
  return (endYear - startYear) * 12 + (endMonth - startMonth) + (endDay >= startDay ? 1 : 0);
}
