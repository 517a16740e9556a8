import type { Plan } from '../../generated/types.js';
import type { Bilingual } from '../../i18n/language.js';
import type { Located } from '../../model/located.js';
import type { Model } from '../../model/model.js';
import { populationDensity } from '../../model/region.js';
import { noteIds } from '../notes.js';
import { planCounts } from '../plan-counts.js';
import { regionFacts } from '../region-facts.js';
import { regulationName } from '../regulation-name.js';
import { lacksNumber } from '../regulation-rows.js';
import { voiceOf } from '../voice-of.js';

const SMART = {
  kota: { id: 'kota cerdas', en: 'smart city' },
  kabupaten: { id: 'kabupaten cerdas', en: 'smart regency' },
} as const satisfies Record<string, Bilingual>;

/** Chapter I: why the plan exists, what it covers, what it rests on and which plans it follows. */
export function introduction(model: Model): object {
  const { data, profile } = model;
  const { joined, say, some, word } = voiceOf(model);
  const urgent = model.dimensions.flatMap(({ gaps }) => gaps).filter(({ priority }) => priority === 1);
  return {
    ...regionFacts(model),
    counts: planCounts(model),
    smart: say(data.region.kind === 'kota' ? SMART.kota : SMART.kabupaten),
    place: {
      province: data.region.province,
      capital: data.region.capital,
      area: data.region.area_km2,
      population: data.region.population?.value,
      populationYear: data.region.population?.year,
      density: populationDensity(data),
      districts: some(data.region.districts ?? 0),
      villages: data.region.villages,
      sources: noteIds(model, data.region.sources),
    },
    issues: some(model.future.length),
    urgentCount: some(urgent.length),
    urgent: urgent.map((gap) => {
      const dimension = profile.dimensions.find(({ id }) => id === gap.dimension);
      return {
        dimension: dimension?.name,
        aspect: dimension?.aspects.find(({ id }) => id === gap.aspect)?.name,
        text: gap.gap ?? gap.current?.text,
        solution: gap.solution,
        sources: noteIds(model, gap.sources),
      };
    }),
    dimensions: profile.dimensions.map(({ name, meaning, aspects }) => ({
      name,
      meaning,
      aspects: joined(aspects.map((aspect) => aspect.name)),
    })),
    regulations: legalBasis(model),
    plans: model.plans.all.map((plan) => planRow(plan, model)),
    review: reviewOf(model),
    cohort: data.cohort,
    version: data.version,
    status: word('documentStatus', data.status)?.toLowerCase(),
    stage: word('documentStage', data.stage),
  };
}

const ORDER = ['uu', 'pp', 'perpres', 'permen', 'perda', 'perwali', 'perbup', 'sk', 'mou'];

/** What is in force, the highest first; what is only planned is no legal basis yet. */
function legalBasis(model: Model) {
  return model.regulations.all
    .filter(({ status }) => status !== 'planned')
    .sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind))
    .map((regulation) => ({
      name: regulationName(regulation, voiceOf(model)),
      lacksNumber: lacksNumber(regulation),
      sources: noteIds(model, regulation.sources),
    }));
}

function planRow(plan: Located<Plan>, model: Model) {
  const { period } = model;
  const from = Math.max(plan.period?.start ?? Number.NaN, period?.start ?? Number.NaN);
  const until = Math.min(plan.period?.end ?? Number.NaN, period?.end ?? Number.NaN);
  return {
    title: plan.title,
    kind: voiceOf(model).word('planKindLong', plan.kind),
    period: plan.period,
    shared: from <= until ? { start: from, end: until } : undefined,
    missions: plan.missions?.length ?? 0,
    goals: plan.goals?.length ?? 0,
    sources: noteIds(model, plan.sources),
  };
}

/** The region's five-year plan that ends before the masterplan does: then the masterplan is reviewed. */
function reviewOf({ plans, period }: Model) {
  const rpjmd = plans.all.filter(({ kind }) => kind === 'rpjmd').at(-1);
  const end = rpjmd?.period?.end;
  if (rpjmd === undefined || end === undefined || period === undefined || end >= period.end) return undefined;
  return { plan: rpjmd.title, end, next: end + 1 };
}
