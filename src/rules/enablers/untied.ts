import { ENABLER_GROUPS } from '../../model/program.js';
import { defineRule } from '../rule.js';

export default defineRule({
  id: 'enablers/untied',
  severity: 'warning',
  stage: 3,
  title: { id: 'Program pendukung menjawab suatu kebutuhan', en: 'An enabling programme answers a need' },
  why: {
    id: 'Kebijakan, infrastruktur, aplikasi, dan literasi disiapkan agar strategi berjalan; yang tidak terkait apa pun sulit dipertanggungjawabkan.',
    en: 'Enablers exist so that strategies work; one that is tied to nothing is hard to justify.',
  },
  fix: {
    id: 'Isi "strategies" atau "gaps", atau pakai indikator yang mengukur suatu sasaran.',
    en: 'Fill in "strategies" or "gaps", or use an indicator that measures a goal.',
  },
  messages: {
    untied: {
      id: 'Program pendukung "{id}" belum dikaitkan dengan strategi, kesenjangan, atau sasaran mana pun; isi "strategies" atau "gaps".',
      en: 'The enabling programme "{id}" is tied to no strategy, gap or goal; fill in "strategies" or "gaps".',
    },
  },
  check({ enablers, goals }, report) {
    const measuring = new Set(goals.all.flatMap(({ indicators = [] }) => indicators));
    for (const program of ENABLER_GROUPS.flatMap((group) => enablers[group])) {
      const { id, strategies = [], gaps = [], indicators = [], path } = program;
      if (strategies.length > 0 || gaps.length > 0 || indicators.some((one) => measuring.has(one))) continue;
      report('untied', path, { id }, { part: 'key', inputs: [path] });
    }
  },
});
