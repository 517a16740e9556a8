import type { Path } from '../../diagnostics/place.js';
import type { Model } from '../../model/model.js';
import { choicesAt } from '../choices-at.js';
import { known, partsOf } from '../items.js';
import { defineTable } from '../table.js';

/** Missions or goals of all plans, each with the id of its plan. */
function ofPlans(model: Model, parts: Model['planGoals']) {
  const planAt = (path: Path) => model.data.plans?.[Number(path[1])]?.id;
  return known(parts).map((part) => ({ ...part, plan: planAt(part.path) }));
}

export const plan = defineTable({
  name: 'plan',
  title: { id: 'Dokumen perencanaan acuan', en: 'Plans it follows' },
  from: 'plans[]',
  key: ['id'],
  items: ({ model }) => known(model.plans),
  columns: {
    id: { type: 'text', of: (p) => p.id, id: 'Pengenal', en: 'Identifier' },
    kind: {
      type: 'text',
      of: (p) => p.kind,
      choices: choicesAt('plans[].kind'),
      id: 'Jenis dokumen',
      en: 'Kind of plan',
    },
    title: { type: 'text', of: (p) => p.title, id: 'Judul', en: 'Title' },
    period_start: { type: 'year', of: (p) => p.period?.start, id: 'Tahun pertama', en: 'First year' },
    period_end: { type: 'year', of: (p) => p.period?.end, id: 'Tahun terakhir', en: 'Last year' },
  },
});

export const planMission = defineTable({
  name: 'plan_mission',
  title: { id: 'Misi dokumen perencanaan', en: 'Missions of those plans' },
  from: 'plans[].missions[]',
  key: ['id'],
  items: ({ model }) => ofPlans(model, model.planMissions),
  columns: {
    id: { type: 'text', of: (p) => p.id, id: 'Pengenal', en: 'Identifier' },
    plan: { type: 'text', of: (p) => p.plan, to: 'plan', id: 'Dokumennya', en: 'Its plan' },
    text: { type: 'text', of: (p) => p.text, id: 'Bunyi misi', en: 'Wording' },
  },
});

export const planGoal = defineTable({
  name: 'plan_goal',
  title: { id: 'Sasaran dokumen perencanaan', en: 'Goals of those plans' },
  from: 'plans[].goals[]',
  key: ['id'],
  items: ({ model }) => ofPlans(model, model.planGoals),
  columns: {
    id: { type: 'text', of: (p) => p.id, id: 'Pengenal', en: 'Identifier' },
    plan: { type: 'text', of: (p) => p.plan, to: 'plan', id: 'Dokumennya', en: 'Its plan' },
    text: { type: 'text', of: (p) => p.text, id: 'Bunyi sasaran', en: 'Wording' },
  },
});

export const mission = defineTable({
  name: 'mission',
  title: { id: 'Misi', en: 'Missions' },
  from: 'missions[]',
  key: ['id'],
  items: ({ model }) => known(model.missions),
  columns: {
    id: { type: 'text', of: (m) => m.id, id: 'Pengenal', en: 'Identifier' },
    text: { type: 'text', of: (m) => m.text, id: 'Rumusan misi', en: 'Wording' },
  },
});

export const missionPlanMission = defineTable({
  name: 'mission_plan_mission',
  title: { id: 'Misi dokumen yang didukung misi', en: 'Missions of plans that a mission serves' },
  from: 'missions[].plan_missions[]',
  key: ['mission', 'plan_mission'],
  items: ({ model }) => partsOf(known(model.missions), (one) => one.plan_missions),
  columns: {
    mission: { type: 'text', of: ({ whole }) => whole.id, to: 'mission', id: 'Misi', en: 'Mission' },
    plan_mission: {
      type: 'text',
      of: ({ part }) => part,
      to: 'plan_mission',
      id: 'Misi dokumen',
      en: 'Mission of a plan',
    },
  },
});
