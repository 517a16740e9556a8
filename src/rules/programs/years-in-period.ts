import { defineRule } from '../rule.js';

const UNDER_WAY: ReadonlySet<string> = new Set(['running', 'evaluated', 'stopped']);

export default defineRule({
  id: 'programs/years-in-period',
  severity: 'error',
  stage: 1,
  title: { id: 'Tahun program di dalam periode', en: 'Programme years lie inside the period' },
  why: {
    id: 'Peta jalan dan anggaran dihitung menurut tahun periode; tahun di luarnya tidak tercetak.',
    en: 'Roadmap and budget are counted over the period; other years are not printed.',
  },
  fix: {
    id: 'Perbaiki tahun program, atau periode masterplan.',
    en: 'Mend the programme years, or the period.',
  },
  messages: {
    reversed: {
      id: 'Program "{id}" selesai {end}, sebelum mulai {start}. Tukar kedua tahunnya.',
      en: 'Programme "{id}" ends in {end}, before it starts in {start}. Swap the years.',
    },
    outside: {
      id: 'Program "{id}" berjalan {start}–{end}, di luar periode {from}–{to}. Perbaiki tahunnya.',
      en: 'Programme "{id}" runs {start}–{end}, outside the period {from}–{to}. Mend its years.',
    },
    before: {
      id: 'Program "{id}" sudah berjalan sejak {start}, sebelum periode {from}–{to}. Bila memang demikian, biarkan.',
      en: 'Programme "{id}" has been running since {start}, before the period {from}–{to}. If that is so, leave it.',
    },
  },
  check({ programs, period }, report) {
    for (const { id, years, status, path } of programs.all) {
      if (years?.start === undefined || years.end === undefined) continue;
      const args = { id, start: String(years.start), end: String(years.end) };
      const inputs = [['period'], [...path, 'years']];
      if (years.end < years.start) {
        report('reversed', [...path, 'years', 'end'], args, { inputs });
        continue;
      }
      if (!period) continue;
      const known = { ...args, from: String(period.start), to: String(period.end) };
      if (years.end > period.end) report('outside', [...path, 'years', 'end'], known, { inputs });
      else if (years.start < period.start) {
        // What was under way when the plan began may well be carried on in it.
        const carried = status !== undefined && UNDER_WAY.has(status);
        if (carried) report('before', [...path, 'years', 'start'], known, { inputs, severity: 'info' });
        else report('outside', [...path, 'years', 'start'], known, { inputs });
      }
    }
  },
});
