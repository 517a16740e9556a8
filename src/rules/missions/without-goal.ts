import { defineRule } from '../rule.js';

export default defineRule({
  id: 'missions/without-goal',
  severity: 'warning',
  stage: 3,
  title: { id: 'Setiap misi dijabarkan ke dalam sasaran', en: 'Every mission has a goal' },
  why: {
    id: 'Misi terwujud melalui sasaran yang terukur; misi tanpa sasaran tidak dapat dievaluasi.',
    en: 'A mission comes true through measured goals; one without cannot be evaluated.',
  },
  fix: {
    id: 'Isi "mission" pada sasaran yang mewujudkan misi itu, atau tambahkan sasarannya.',
    en: 'Fill in "mission" of the goal that serves it, or add such a goal.',
  },
  messages: {
    none: {
      id: 'Misi "{id}" belum dijabarkan ke dalam sasaran mana pun. Isi "mission: {id}" pada sasaran yang mewujudkannya.',
      en: 'Mission "{id}" has no goal. Write "mission: {id}" in the goal that serves it.',
    },
  },
  check({ missions, goals, dimensions }, report, { incomplete }) {
    // Where goals are still open, one of them may be for this mission.
    if (incomplete('goal') || dimensions.some((dimension) => dimension.goals.length === 0)) return;
    if (goals.all.some(({ mission }) => missions.get(mission) === undefined)) return;
    const served = new Set(goals.all.map(({ mission }) => mission));
    for (const { id, path } of missions.all) if (!served.has(id)) report('none', path, { id });
  },
});
