import { alignmentOf } from '../../model/alignment.js';
import type { Dimension, Goal } from '../../model/dimension.js';
import type { Model } from '../../model/model.js';
import { baselineText, endTargetText } from '../indicator-words.js';
import { listed } from '../listed.js';
import { noteIds } from '../notes.js';
import { planCounts } from '../plan-counts.js';
import { regionFacts } from '../region-facts.js';
import { voiceOf } from '../voice-of.js';

/** Chapter II: where the region wants to go, and how that agrees with its development plans. */
export function vision(model: Model): object {
  const { data, missions, planMissions, goals } = model;
  const { joined, some } = voiceOf(model);
  return {
    ...regionFacts(model),
    counts: planCounts(model),
    statement: data.vision?.statement,
    keywords: joined(listed(data.vision?.keywords).map((keyword) => `“${keyword}”`)),
    keywordCount: some(listed(data.vision?.keywords).length),
    explanation: data.vision?.explanation,
    sources: noteIds(model, data.vision?.sources),
    missions: missions.all.map((mission) => ({
      text: mission.text,
      planMissions: planMissions.pick(mission.plan_missions).map(({ text }) => text),
      goals: goals.all.filter((goal) => goal.mission === mission.id).length,
      sources: noteIds(model, mission.sources),
    })),
    dimensions: model.dimensions.map((dimension) => goalsOf(dimension, model)),
    ...alignment(model),
  };
}

function goalsOf(dimension: Dimension, model: Model) {
  const voice = voiceOf(model);
  const { some } = voice;
  return {
    id: dimension.id,
    name: dimension.name,
    meaning: dimension.meaning,
    goalCount: some(dimension.goals.length),
    indicatorCount: some(dimension.indicators.length),
    goals: dimension.goals.map((goal) => ({
      text: goal.text,
      aspect: aspectName(dimension, goal),
      mission: missionNumber(goal.mission, model),
      planGoals: model.planGoals.pick(goal.plan_goals).map(({ text }) => text),
      indicators: model.indicators.pick(goal.indicators).map((indicator) => ({
        name: indicator.name,
        baseline: baselineText(indicator, voice),
        target: endTargetText(indicator, voice),
      })),
      sources: noteIds(model, goal.sources),
    })),
  };
}

function aspectName({ aspects }: Dimension, { aspect }: Goal): string | undefined {
  return aspects.find(({ id }) => id === aspect)?.name;
}

/** A mission's number in the list of missions, 1 the first. */
function missionNumber(id: string | undefined, { missions }: Model): number | undefined {
  const index = missions.all.findIndex((mission) => mission.id === id);
  return index === -1 ? undefined : index + 1;
}

function alignment(model: Model) {
  const { some } = voiceOf(model);
  const plans = alignmentOf(model).filter(({ missions, goals }) => missions.length + goals.length > 0);
  const rpjmd = plans.filter(({ plan }) => plan.kind === 'rpjmd').at(-1);
  const servedGoals = rpjmd?.goals.filter(({ served }) => served.length > 0);
  return {
    rpjmd: rpjmd && {
      title: rpjmd.plan.title,
      goals: some(rpjmd.goals.length),
      served: some(servedGoals?.length ?? 0),
      complete: servedGoals?.length === rpjmd.goals.length,
      open: rpjmd.goals.filter(({ served }) => served.length === 0).map(({ text }) => text),
    },
    plans: plans.map(({ plan, missions, goals }) => ({
      id: plan.id,
      title: plan.title,
      linked: [...missions, ...goals].some(({ served }) => served.length > 0),
      missions: missions.map(({ text, served }) => ({ text, served: served.map((mission) => mission.text) })),
      goals: goals.map(({ text, served }) => ({
        text,
        served: served.map((goal) => ({ text: goal.text, dimension: dimensionOf(goal, model) })),
      })),
    })),
  };
}

function dimensionOf(goal: Goal, { dimensions }: Model): string | undefined {
  return dimensions.find(({ id }) => id === goal.path[1])?.name;
}
