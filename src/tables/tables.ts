import { REGION, type Table } from './table.js';
import { agency, partner, regulation, source } from './tables/agencies.js';
import { gap, readiness, swot, swotItem, swotStrategyFactor } from './tables/analysis.js';
import {
  aspect,
  dimension,
  goal,
  goalIndicator,
  goalPlanGoal,
  strategy,
  strategyGap,
  strategyGoal,
  strategySwotItem,
} from './tables/dimensions.js';
import { evaluation, evaluationComponent, realisation, recommendation } from './tables/evaluations.js';
import { actual, indicator, indicatorCode, target } from './tables/indicators.js';
import { mission, missionPlanMission, plan, planGoal, planMission } from './tables/plans.js';
import {
  activity,
  budget,
  program,
  programGap,
  programIndicator,
  programLocation,
  programPartner,
  programRisk,
  programStrategy,
  programSupport,
} from './tables/programs.js';
import { quickWin, quickWinPartner, quickWinProgram, quickWinRisk } from './tables/quick-wins.js';
import { ceiling, milestone, phase, region } from './tables/region.js';
import { rowSource } from './tables/row-source.js';
import { enabler, fund } from './tables/shared.js';

/** Every table; each stands after those it refers to. A new one is its definition and its line here. */
export const tables: readonly Table[] = [
  fund,
  enabler,
  region,
  agency,
  partner,
  source,
  regulation,
  plan,
  planMission,
  planGoal,
  mission,
  missionPlanMission,
  dimension,
  aspect,
  indicator,
  target,
  actual,
  indicatorCode,
  readiness,
  gap,
  swot,
  swotItem,
  swotStrategyFactor,
  goal,
  goalPlanGoal,
  goalIndicator,
  strategy,
  strategyGoal,
  strategyGap,
  strategySwotItem,
  program,
  budget,
  activity,
  programStrategy,
  programGap,
  programSupport,
  programPartner,
  programIndicator,
  programLocation,
  programRisk,
  quickWin,
  quickWinProgram,
  quickWinPartner,
  quickWinRisk,
  phase,
  milestone,
  ceiling,
  evaluation,
  evaluationComponent,
  realisation,
  recommendation,
  rowSource,
];

const byName = new Map(tables.map((table) => [table.name, table]));

/** The table of that name. Throws where there is none. */
export function tableNamed(name: string): Table {
  const table = byName.get(name);
  if (table === undefined) throw new Error(`no table ${name}`);
  return table;
}

/** A foreign key as a data base knows it, with `region` where it is part of it. */
export interface ForeignKey {
  readonly columns: readonly string[];
  readonly to: Table;
}

/** The foreign keys of a table; the columns stand in the order of the other table's key. */
export function foreignKeys(table: Table): ForeignKey[] {
  const keys = table.references.map(({ columns, to: name }): ForeignKey => {
    const to = tableNamed(name);
    return { columns: to.isShared ? columns : [REGION.name, ...columns], to };
  });
  return table.isShared || table === region ? keys : [{ columns: [REGION.name], to: region }, ...keys];
}
