import type { Mission, Plan } from '../generated/types.js';
import type { Goal } from './dimension.js';
import { type Located, locatedItems } from './located.js';
import type { Model } from './model.js';

/** A mission or goal of a development plan with what the masterplan does for it. */
export interface AlignmentRow<T> {
  readonly id: string;
  readonly text: string;
  /** Empty while nothing in the masterplan names it. */
  readonly served: readonly T[];
}

/** One plan of the region held against the masterplan. */
export interface PlanAlignment {
  readonly plan: Located<Plan>;
  readonly missions: readonly AlignmentRow<Located<Mission>>[];
  readonly goals: readonly AlignmentRow<Goal>[];
}

/** Every plan's missions and goals, in the file's order, with the missions and goals that serve them. */
export function alignmentOf(model: Pick<Model, 'plans' | 'missions' | 'goals'>): PlanAlignment[] {
  return model.plans.all.map((plan) => ({
    plan,
    missions: locatedItems(plan.missions, [...plan.path, 'missions']).map(({ id, text }) => ({
      id,
      text,
      served: model.missions.all.filter((mission) => mission.plan_missions?.includes(id)),
    })),
    goals: locatedItems(plan.goals, [...plan.path, 'goals']).map(({ id, text }) => ({
      id,
      text,
      served: model.goals.all.filter((goal) => goal.plan_goals?.includes(id)),
    })),
  }));
}
