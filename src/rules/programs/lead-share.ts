import { formatPercent } from '../../i18n/numbers.js';
import { leadersOf } from '../../model/leaders.js';
import { percentOf } from '../../model/share.js';
import { defineRule } from '../rule.js';

/** With fewer programmes a share says nothing. */
const ENOUGH = 10;
const MUCH = 30;

export default defineRule({
  id: 'programs/lead-share',
  severity: 'info',
  stage: 1,
  title: { id: 'Penanggung jawab program terbagi', en: 'Programmes are spread over agencies' },
  why: {
    id: 'Bila satu perangkat daerah memimpin lebih dari 30 persen program, masterplan mudah dianggap urusan perangkat daerah itu saja dan bebannya sulit dikerjakan.',
    en: 'When one agency leads more than 30 percent, the plan is taken for its own affair and the load is hard to carry.',
  },
  fix: {
    id: 'Alihkan program kepada perangkat daerah yang berwenang; yang lain menjadi pendukung.',
    en: 'Give programmes to the agencies in charge of the matter; let this one support them.',
  },
  messages: {
    much: {
      id: '{agency} menjadi penanggung jawab {count} dari {total} program ({share}); pertimbangkan membaginya dengan perangkat daerah lain.',
      en: '{agency} leads {count} of {total} programmes ({share}); consider sharing them with other agencies.',
    },
  },
  check({ programs }, report) {
    const leaders = leadersOf(programs.all);
    const total = leaders.reduce((sum, leader) => sum + leader.programs.length, 0);
    if (total < ENOUGH) return;
    for (const { agency, programs: led } of leaders) {
      const share = percentOf(led.length, total) ?? 0;
      if (share <= MUCH) return;
      const percent = { id: formatPercent(share, 'id'), en: formatPercent(share, 'en') };
      const args = { agency: agency.name, count: led.length, total, share: percent };
      report('much', agency.path, args, { inputs: [['dimensions'], ['enablers'], agency.path] });
    }
  },
});
