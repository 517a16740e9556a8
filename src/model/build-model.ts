import type { Stage } from '../diagnostics/diagnostic.js';
import type { Indicator, Masterplan } from '../generated/types.js';
import type { Profile } from '../profile/profile.js';
import { collectAgencies } from './agency-names.js';
import { type Collection, collect, collectList } from './collection.js';
import { type Dimension, dimensionOf, type Goal, type Strategy } from './dimension.js';
import { evaluationsOf } from './evaluation.js';
import { locatedItems } from './located.js';
import type { Model, QuickWin } from './model.js';
import { addMoney } from './money.js';
import { periodOf } from './period.js';
import {
  ENABLER_GROUPS,
  type EnablerGroup,
  type Program,
  type ProgramContext,
  programsOf,
} from './program.js';
import { agreedYears } from './stated-years.js';
import { swotTable } from './swot.js';

/**
 * Builds the model from checked data: values that a schema finding was about must have been taken out before.
 * Linear in the size of the data.
 */
export function buildModel(checked: Masterplan, profile: Profile, stage: Stage): Model {
  const data = withRegion(checked);
  // Where other parts agree on other years, the period is mistyped: document/period says so, and no sum stumbles over it.
  const period = periodOf(agreedYears(data)) ?? periodOf(data.period);
  const agencies = collectAgencies(data);
  const partners = collectList(data.partners, ['partners']);
  const indicators = collect(indicatorsOf(data, profile));
  const context = { agencies, partners, indicators, period };
  const gaps = collectList(data.gaps, ['gaps']);
  const dimensions = dimensionsOf(data, profile, context, gaps);
  const enablers = enablersOf(data, context);
  const programs = collect([
    ...dimensions.flatMap((dimension) => dimension.programs),
    ...ENABLER_GROUPS.flatMap((group) => enablers[group]),
  ]);
  const plans = collectList(data.plans, ['plans']);
  return {
    data,
    profile,
    stage,
    period,
    agencies,
    partners,
    indicators,
    gaps,
    dimensions,
    enablers,
    programs,
    plans,
    planMissions: collect(
      plans.all.flatMap((plan) => locatedItems(plan.missions, [...plan.path, 'missions'])),
    ),
    planGoals: collect(plans.all.flatMap((plan) => locatedItems(plan.goals, [...plan.path, 'goals']))),
    sources: collectList(data.sources, ['sources']),
    regulations: collectList(data.regulations, ['regulations']),
    missions: collectList(data.missions, ['missions']),
    future: locatedItems(data.future, ['future']),
    potential: locatedItems(data.potential, ['potential']),
    readiness: locatedItems(data.readiness, ['readiness']),
    swot: locatedItems(data.swot, ['swot']).map(swotTable),
    goals: collect<Goal>(dimensions.flatMap((dimension) => dimension.goals)),
    strategies: collect<Strategy>(dimensions.flatMap((dimension) => dimension.strategies)),
    quickWins: quickWinsOf(data, programs, dimensions, context),
    evaluations: evaluationsOf(data.evaluations),
    money: addMoney(programs.all.map((program) => program.money)),
  };
}

/** Checking may have taken the region out, though the schema requires it; everything about it is then unknown. */
function withRegion(data: Masterplan): Masterplan {
  const { region }: Partial<Masterplan> = data;
  // Its required fields are no safer than it was: whoever reads them asks first.
  return region === undefined ? { ...data, region: {} as Masterplan['region'] } : data;
}

function indicatorsOf(data: Masterplan, profile: Profile) {
  const lists: [readonly Indicator[] | undefined, (string | number)[]][] = profile.dimensions.map(
    ({ id }) => [dimensionData(data, id).indicators, ['dimensions', id, 'indicators']],
  );
  lists.push([data.enablers?.indicators, ['enablers', 'indicators']]);
  return lists.flatMap(([items, path]) => locatedItems(items, path));
}

function dimensionData(data: Masterplan, id: string) {
  return data.dimensions?.[id as keyof NonNullable<Masterplan['dimensions']>] ?? {};
}

function dimensionsOf(
  data: Masterplan,
  profile: Profile,
  context: ProgramContext,
  gaps: Model['gaps'],
): Dimension[] {
  return profile.dimensions.map((entry) => {
    const own = dimensionData(data, entry.id);
    const path = ['dimensions', entry.id];
    const programs = programsOf(
      own.programs,
      [...path, 'programs'],
      { kind: 'dimension', id: entry.id },
      context,
    );
    return dimensionOf(entry, {
      data: own,
      present: Object.keys(own).length > 0,
      coordinatorAgency: context.agencies.get(own.coordinator),
      gaps: gaps.all.filter((gap) => gap.dimension === entry.id),
      goals: locatedItems(own.goals, [...path, 'goals']),
      strategies: locatedItems(own.strategies, [...path, 'strategies']),
      indicators: locatedItems(own.indicators, [...path, 'indicators']),
      programs,
      money: addMoney(programs.map((program) => program.money)),
    });
  });
}

function enablersOf(data: Masterplan, context: ProgramContext): Record<EnablerGroup, Program[]> {
  const group = (id: EnablerGroup) =>
    programsOf(data.enablers?.[id], ['enablers', id], { kind: 'enabler', id }, context);
  return {
    policy: group('policy'),
    infrastructure: group('infrastructure'),
    applications: group('applications'),
    literacy: group('literacy'),
  };
}

function quickWinsOf(
  data: Masterplan,
  programs: Collection<Program>,
  dimensions: readonly Dimension[],
  { partners }: ProgramContext,
): QuickWin[] {
  return locatedItems(data.quick_wins, ['quick_wins']).map((quickWin) => {
    const programList = programs.pick(quickWin.programs);
    const first = programList[0];
    return {
      ...quickWin,
      programList,
      dimension:
        first && dimensions.find(({ id }) => first.home.kind === 'dimension' && id === first.home.id),
      leadAgency: first?.leadAgency,
      partnerList: partners.pick(quickWin.partners),
      displayName: quickWin.name ?? first?.name,
    };
  });
}
