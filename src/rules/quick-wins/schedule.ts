import type { Path } from '../../diagnostics/place.js';
import type { QuickWin } from '../../model/model.js';
import { dateWords } from '../date-words.js';
import { defineRule } from '../rule.js';

export default defineRule({
  id: 'quick-wins/schedule',
  severity: 'warning',
  stage: 1,
  errorFrom: 4,
  title: {
    id: 'Quick win mulai pada tahun pertama dan selesai dalam 12 bulan',
    en: 'A quick win starts in year one and is done within 12 months',
  },
  why: {
    id: 'Quick win adalah program unggulan yang hasilnya dirasakan dalam 6 sampai 12 bulan, mulai tahun pertama masterplan.',
    en: 'A quick win is a flagship whose results are felt within 6 to 12 months, from the first year of the plan on.',
  },
  fix: {
    id: 'Perpendek atau majukan jadwalnya, atau jadikan program biasa.',
    en: 'Shorten it or let it start earlier, or make it an ordinary programme.',
  },
  messages: {
    reversed: {
      id: 'Quick win "{id}" selesai {end}, sebelum mulai {start}. Periksa kedua tanggalnya.',
      en: 'Quick win "{id}" ends on {end}, before it starts on {start}. Check both dates.',
    },
    long: {
      id: 'Quick win "{id}" berlangsung {months} bulan ({start} sampai {end}); paling lama 12 bulan. Perpendek, atau jadikan program biasa.',
      en: 'Quick win "{id}" takes {months} months ({start} to {end}); twelve is the most. Shorten it, or make it an ordinary programme.',
    },
    late: {
      id: 'Quick win "{id}" baru mulai {start}, sesudah tahun pertama masterplan ({year}); majukan, atau jadikan program biasa.',
      en: 'Quick win "{id}" starts only on {start}, after the first year of the plan ({year}); start earlier, or make it an ordinary programme.',
    },
    allLate: {
      id: 'Semua quick win baru mulai sesudah tahun pertama masterplan ({year}); periksa jadwal atau periodenya.',
      en: 'All quick wins start after the first year of the plan ({year}); check schedules or period.',
    },
    apart: {
      id: 'Quick win "{id}" berlangsung {start} sampai {end}, sedangkan programnya "{program}" berjalan {years}; samakan keduanya.',
      en: 'Quick win "{id}" lasts from {start} to {end}, but its programme "{program}" runs {years}; make them agree.',
    },
  },
  check({ quickWins, period }, report) {
    const from = period?.start;
    const year = String(from);
    const late = from === undefined ? [] : quickWins.filter(({ schedule }) => yearOf(schedule?.start) > from);
    const allLate = late.length > 1 && late.length === quickWins.length;
    if (allLate)
      report('allLate', ['quick_wins'], { year }, { part: 'key', inputs: [['period'], ['quick_wins']] });
    for (const quickWin of quickWins) {
      const { id, schedule, path } = quickWin;
      const { start, end } = schedule ?? {};
      if (start === undefined || end === undefined) continue;
      const months = monthsFromTo(start, end);
      const at = [...path, 'schedule'];
      const inputs: Path[] = [at];
      const args = { id, start: dateWords(start), end: dateWords(end) };
      if (end < start.slice(0, end.length)) {
        report('reversed', [...at, 'end'], args, { inputs });
        continue;
      }
      if (months > 12) report('long', [...at, 'end'], { ...args, months }, { inputs });
      if (late.includes(quickWin)) {
        if (!allLate)
          report('late', [...at, 'start'], { ...args, year }, { inputs: [['period'], ...inputs] });
        continue;
      }
      const apart = programApart(quickWin, yearOf(start), yearOf(end));
      if (apart)
        report('apart', [...at, 'start'], { ...args, ...apart.args }, { inputs: [...inputs, apart.path] });
    }
  },
});

const yearOf = (date: string | undefined): number => Number(date?.slice(0, 4) ?? 0);

/** The first programme, when none of the quick win's years is one of its own and its budget agrees with those. */
function programApart({ programList: [first] }: QuickWin, start: number, end: number) {
  const years = first?.years;
  // Years with a finding of their own may have lost either end.
  if (first === undefined || years === undefined || !(years.start <= years.end)) return undefined;
  if (end >= years.start && start <= years.end) return undefined;
  // Years that the programme's own budget contradicts have a finding already.
  if (first.money.years.some((year) => year < years.start || year > years.end)) return undefined;
  return {
    args: { program: first.id, years: `${years.start}–${years.end}` },
    path: [...first.path, 'years'],
  };
}

/** Calendar months that the span touches, less one where it ends before the day it began: Jan to Dec is 12. */
function monthsFromTo(start: string, end: string): number {
  const [startYear = 0, startMonth = 0, startDay = 1] = start.split('-').map(Number);
  const [endYear = 0, endMonth = 0, endDay = 31] = end.split('-').map(Number);
  return (endYear - startYear) * 12 + (endMonth - startMonth) + (endDay >= startDay ? 1 : 0);
}
