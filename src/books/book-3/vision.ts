import type { Model } from '../../model/model.js';
import { listed } from '../listed.js';
import { noteIds } from '../notes.js';
import { planCounts } from '../plan-counts.js';
import { firstParagraph } from '../prose-parts.js';
import { regionFacts } from '../region-facts.js';
import { voiceOf } from '../voice-of.js';

/** Visi dan Misi, as a leader reads them: the statement, what it means, the missions. */
export function vision(model: Model): object {
  const { data, missions, planMissions, goals } = model;
  const { joined, some } = voiceOf(model);
  const linked = missions.all.filter((mission) => planMissions.pick(mission.plan_missions).length > 0);
  return {
    ...regionFacts(model),
    most: mostGoals(model),
    linked: some(linked.length),
    allLinked: linked.length === missions.all.length,
    counts: planCounts(model),
    statement: data.vision?.statement,
    keywords: joined(listed(data.vision?.keywords).map((keyword) => `“${keyword}”`)),
    keywordCount: some(listed(data.vision?.keywords).length),
    explanation: firstParagraph(data.vision?.explanation),
    sources: noteIds(model, data.vision?.sources),
    missions: missions.all.map((mission) => ({
      text: mission.text,
      planMissions: planMissions.pick(mission.plan_missions).map(({ text }) => text),
      goals: goals.all.filter((goal) => goal.mission === mission.id).length,
    })),
  };
}

/** The one mission with more goals than any other; `undefined` where several tie. */
function mostGoals(model: Model) {
  const { missions, goals } = model;
  const counts = missions.all.map(({ id }) => goals.all.filter(({ mission }) => mission === id).length);
  const most = Math.max(0, ...counts);
  const isOne = counts.filter((count) => count === most).length === 1;
  return most > 0 && isOne && counts.length > 1
    ? { number: counts.indexOf(most) + 1, goals: voiceOf(model).some(most) }
    : undefined;
}
