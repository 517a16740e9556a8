import { locatedItems } from '../../model/located.js';
import { defineRule } from '../rule.js';

/** A year by which something is to be done; other years name plans, data and editions. */
const BY_YEAR = /\b(?:pada|tahun|sampai|hingga|mulai|sejak|akhir|awal|sebelum)\s+(20\d{2})(?![\d–-])/gi;

export default defineRule({
  id: 'roadmap/milestone-years',
  severity: 'warning',
  stage: 1,
  title: { id: 'Tonggak jatuh pada tahapannya', en: 'Milestones fall into their phase' },
  why: {
    id: 'Tonggak menunjukkan apa yang selesai pada tahapan itu; tahun di luarnya biasanya salah ketik atau tonggaknya salah tempat.',
    en: 'A milestone tells what a phase brings to an end; a year outside is a slip, or the milestone stands in the wrong phase.',
  },
  fix: {
    id: 'Perbaiki tahunnya, atau pindahkan tonggak ke tahapan yang memuat tahun itu.',
    en: 'Mend the year, or move the milestone to the phase with that year.',
  },
  messages: {
    outside: {
      id: 'Tonggak ini menyebut "{words}", di luar tahapan "{name}" ({start}–{end}). Perbaiki tahunnya, atau pindahkan tonggaknya.',
      en: 'This milestone says "{words}", outside the phase "{name}" ({start}–{end}). Mend the year, or move the milestone.',
    },
  },
  check({ data, period }, report) {
    const phases = locatedItems(data.roadmap?.phases, ['roadmap', 'phases']);
    const holds = (years: Years, year: number) =>
      years?.start !== undefined && years.end !== undefined && year >= years.start && year <= years.end;
    // A year of the period that no phase holds is a matter of the phases.
    const isElsewhere = (year: number) =>
      period === undefined || !holds(period, year) || phases.some(({ years }) => holds(years, year));
    for (const { name, years, milestones = [], path } of phases) {
      const { start, end } = years ?? {};
      if (start === undefined || end === undefined || end < start) continue;
      milestones.forEach((text, index) => {
        // What checking has taken out leaves a hole.
        const said = text === undefined ? [] : [...text.matchAll(BY_YEAR)];
        const [first] = said;
        if (first === undefined || said.some(([, year]) => holds(years, Number(year)))) return;
        if (!isElsewhere(Number(first[1]))) return;
        const [words] = first;
        const args = { words, name, start: String(start), end: String(end) };
        report('outside', [...path, 'milestones', index], args, { words, inputs: [[...path, 'years']] });
      });
    }
  },
});

type Years = { readonly start?: number; readonly end?: number } | undefined;
