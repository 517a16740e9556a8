import { isWhole } from '../../model/whole-list.js';
import { defineRule } from '../rule.js';

export default defineRule({
  id: 'goals/without-strategy',
  severity: 'warning',
  stage: 3,
  title: { id: 'Setiap sasaran didukung strategi', en: 'Every goal is served by a strategy' },
  why: {
    id: 'Strategi adalah jalan menuju sasaran; sasaran tanpa strategi tidak memiliki program yang mencapainya.',
    en: 'A strategy is the way to a goal; a goal without one has no programmes that reach it.',
  },
  fix: {
    id: 'Cantumkan id sasaran pada "goals" di strategi yang mewujudkannya, atau tambahkan strateginya.',
    en: 'Name the goal under "goals" of the strategy that serves it, or add such a strategy.',
  },
  messages: {
    none: {
      id: 'Sasaran "{id}" belum didukung strategi mana pun. Cantumkan {id} pada "goals" di strategi yang mewujudkannya.',
      en: 'Goal "{id}" is served by no strategy. Name {id} under "goals" of the strategy that serves it.',
    },
  },
  check({ dimensions, goals, strategies }, report) {
    const served = new Set(strategies.all.flatMap((strategy) => strategy.goals ?? []));
    for (const dimension of dimensions) {
      // A strategy whose goals are open or misspelt may serve any of the dimension's.
      const isOpen = (ids: readonly string[] = []) =>
        ids.length === 0 || ids.some((id) => goals.get(id) === undefined);
      if (!isWhole(dimension, 'strategies') || dimension.strategies.some((one) => isOpen(one.goals)))
        continue;
      for (const { id, path } of dimension.goals) if (!served.has(id)) report('none', path, { id });
    }
  },
});
