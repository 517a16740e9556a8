import { at, locatedItems } from '../../model/located.js';
import { defineRule } from '../rule.js';

export default defineRule({
  id: 'goals/rpjmd-goal',
  severity: 'warning',
  stage: 2,
  errorFrom: 3,
  title: { id: 'Setiap sasaran selaras dengan RPJMD', en: 'Every goal serves one of the RPJMD' },
  why: {
    id: 'Masterplan wajib selaras dengan RPJMD; sasaran yang tidak mendukung sasaran RPJMD sulit memperoleh anggaran.',
    en: 'The plan must be in line with the RPJMD; a goal that serves none of its goals hardly gets a budget.',
  },
  fix: {
    id: 'Cantumkan id sasaran RPJMD pada "plan_goals", dan daftarkan RPJMD beserta sasarannya dalam "plans".',
    en: 'Name a goal of the RPJMD under "plan_goals", and list the RPJMD with its goals under "plans".',
  },
  messages: {
    goal: {
      id: 'Sasaran "{id}" belum mendukung sasaran RPJMD. Tambahkan id sasaran RPJMD pada "plan_goals", misalnya {example}.',
      en: 'Goal "{id}" serves no goal of the RPJMD. Add one to "plan_goals", for instance {example}.',
    },
    goals: {
      id: 'RPJMD "{id}" belum memuat sasaran ("goals"), sehingga keselarasan sasaran masterplan belum dapat ditunjukkan. Tambahkan.',
      en: 'The RPJMD "{id}" has no goals, so those of the masterplan cannot be shown to be in line with it.',
    },
  },
  check({ plans, goals, planGoals }, report, { incomplete }) {
    if (plans.all.length === 0 || incomplete('plan') || incomplete('plan-goal')) return;
    const rpjmd = plans.all.filter(({ kind }) => kind === 'rpjmd');
    const own = rpjmd
      .flatMap(({ goals: list, path }) => locatedItems(list, [...path, 'goals']))
      .map(({ id }) => id);
    const [plan] = rpjmd;
    const [example] = own;
    if (plan === undefined) return;
    if (example === undefined) {
      report('goals', at(plan, 'goals'), { id: plan.id });
      return;
    }
    const serving = new Set(own);
    for (const { id, plan_goals: ids = [], path } of goals.all) {
      // What is open or misspelt has its own finding.
      if (ids.length === 0 || ids.some((one) => serving.has(one) || planGoals.get(one) === undefined))
        continue;
      const place = [...path, 'plan_goals'];
      report('goal', place, { id, example }, { inputs: [place] });
    }
  },
});
