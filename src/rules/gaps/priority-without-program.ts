import { gapAnswers } from '../../model/gap-answers.js';
import { defineRule } from '../rule.js';

export default defineRule({
  id: 'gaps/priority-without-program',
  severity: 'error',
  stage: 3,
  title: { id: 'Kesenjangan prioritas 1 ditangani program', en: 'A priority-1 gap has a programme' },
  why: {
    id: 'Prioritas 1 berarti paling mendesak; tanpa program, kesenjangan itu tidak tertangani selama periode masterplan.',
    en: 'Priority 1 is most urgent; without a programme the gap stays open for the whole plan.',
  },
  fix: {
    id: 'Cantumkan id kesenjangan pada "gaps" di program yang menanganinya, atau pada "gaps" di strategi yang dijalankan program itu.',
    en: 'Name the gap under "gaps" of the programme that closes it, or of a strategy that the programme carries out.',
  },
  messages: {
    none: {
      id: 'Kesenjangan "{id}" berprioritas 1, tetapi belum ditangani program mana pun. Cantumkan {id} pada "gaps" di program yang menanganinya.',
      en: 'Gap "{id}" has priority 1, but no programme deals with it. Name {id} under "gaps" of the programme that does.',
    },
  },
  check(model, report) {
    for (const { gap, hasProgram } of gapAnswers(model)) {
      if (hasProgram !== false || gap.priority !== 1) continue;
      const own = ['dimensions', gap.dimension];
      const inputs = [[...own, 'strategies'], [...own, 'programs'], ['enablers']];
      report('none', gap.path, { id: gap.id }, { inputs });
    }
  },
});
