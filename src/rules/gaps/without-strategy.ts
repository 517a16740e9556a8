import { gapAnswers } from '../../model/gap-answers.js';
import { defineRule } from '../rule.js';

export default defineRule({
  id: 'gaps/without-strategy',
  severity: 'warning',
  stage: 3,
  title: { id: 'Setiap kesenjangan dijawab strategi', en: 'Every gap is answered by a strategy' },
  why: {
    id: 'Strategi menjawab kesenjangan; kesenjangan yang tidak dijawab hanya berhenti sebagai catatan di Buku 1.',
    en: 'Strategies answer gaps; one that none answers remains a note in Book 1.',
  },
  fix: {
    id: 'Cantumkan id kesenjangan pada "gaps" di strategi yang menjawabnya.',
    en: 'Name the gap under "gaps" of the strategy that answers it.',
  },
  messages: {
    none: {
      id: 'Kesenjangan "{id}" belum dijawab strategi mana pun. Cantumkan {id} pada "gaps" di strategi yang menjawabnya.',
      en: 'Gap "{id}" is answered by no strategy. Name {id} under "gaps" of the strategy that does.',
    },
  },
  check(model, report) {
    for (const { gap, hasStrategy, hasProgram } of gapAnswers(model)) {
      // An urgent gap that nothing deals with at all has its own, graver finding.
      if (hasStrategy !== false || (gap.priority === 1 && hasProgram === false)) continue;
      const inputs = [['dimensions', gap.dimension, 'strategies']];
      report('none', gap.path, { id: gap.id }, { inputs });
    }
  },
});
