import { programTerms } from '../../i18n/program-terms.js';
import { defineRule } from '../rule.js';

const NOT_BEGUN: ReadonlySet<string> = new Set(['idea', 'planned']);

export default defineRule({
  id: 'programs/status',
  severity: 'warning',
  stage: 1,
  title: { id: 'Status program sesuai tahun dan kemajuannya', en: 'The status fits years and progress' },
  why: {
    id: 'Program yang tahunnya sudah lewat tetapi masih berstatus gagasan tampak tidak pernah dipantau.',
    en: 'A programme whose years have passed and that is still an idea looks like nobody watches it.',
  },
  fix: {
    id: 'Perbarui "status", geser tahunnya, atau tandai sebagai dihentikan (stopped).',
    en: 'Update "status", move the years, or mark it as stopped.',
  },
  messages: {
    over: {
      id: 'Program "{id}" seharusnya selesai {end}, tetapi pada {year} statusnya masih "{status}"; perbarui status atau tahunnya.',
      en: 'Programme "{id}" should have ended in {end}, but in {year} its status is still "{status}"; update the status or the years.',
    },
    idea: {
      id: 'Program "{id}" berstatus gagasan (idea), tetapi kemajuannya sudah {progress} persen; perbarui salah satunya.',
      en: 'Programme "{id}" is an idea, but its progress is {progress} percent already; update one of them.',
    },
  },
  check({ programs, period }, report, { asOf }) {
    const year = asOf === undefined ? undefined : Number(asOf.slice(0, 4));
    for (const { id, status, years, progress = 0, path } of programs.all) {
      if (status === undefined) continue;
      if (status === 'idea' && progress > 0) {
        report('idea', [...path, 'progress'], { id, progress }, { inputs: [[...path, 'status']] });
        continue;
      }
      if (year === undefined || years?.end === undefined || !NOT_BEGUN.has(status)) continue;
      // Years that cannot be right have a finding of their own.
      const wrong =
        years.end < years.start || (period && (years.start < period.start || years.end > period.end));
      if (years.end >= year || wrong) continue;
      const args = {
        id,
        end: String(years.end),
        year: String(year),
        status: programTerms.programStatus[status],
      };
      report('over', [...path, 'status'], args, { inputs: [['date'], [...path, 'years']] });
    }
  },
});
