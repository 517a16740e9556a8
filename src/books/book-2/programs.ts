import type { Indicator } from '../../generated/types.js';
import type { Voice } from '../../i18n/voice.js';
import { targetsOf } from '../../model/achievement.js';
import { activityCost, beyondActivities, moneyOfPrograms } from '../../model/funding.js';
import type { Model } from '../../model/model.js';
import { ENABLER_GROUPS, type Program } from '../../model/program.js';
import { programSpan } from '../../model/program-span.js';
import { agencyFull } from '../agency-name.js';
import { baselineText, endTargetText } from '../indicator-words.js';
import { listItem } from '../list-item.js';
import { listed } from '../listed.js';
import { moneyTables } from '../money-table.js';
import { noteIds } from '../notes.js';
import { planCounts } from '../plan-counts.js';
import { homeName, known, sheetAnchor } from '../program-row.js';
import { regionFacts } from '../region-facts.js';
import { voiceOf } from '../voice-of.js';

/** Annex A: everything about every programme, a sheet each. */
export function programs(model: Model): object {
  const { dimensions, enablers } = model;
  const all = model.programs.all;
  const { some, word } = voiceOf(model);
  return {
    ...regionFacts(model),
    counts: planCounts(model),
    activities: some(all.flatMap(({ activities }) => listed(activities)).length),
    span: programSpan(all),
    homes: [
      ...dimensions.map(({ name, programs: own }) => ({ name, programs: own })),
      ...ENABLER_GROUPS.map((id) => ({ name: word('enablerGroup', id), programs: enablers[id] })),
    ].map(({ name, programs: own }) => ({
      name,
      count: some(own.length),
      money: known(moneyOfPrograms(own)),
      programs: own.map((program) => programSheet(program, model)),
    })),
  };
}

/** Everything the data says about one programme. */
export function programSheet(program: Program, model: Model) {
  const { computedHorizon, horizon } = program;
  const voice = voiceOf(model);
  const { word } = voice;
  const quickWins = model.quickWins.filter((quickWin) => quickWin.programs?.includes(program.id));
  return {
    id: program.id,
    anchor: sheetAnchor(program, model),
    name: program.name,
    expansion: program.expansion,
    description: program.description,
    home: homeName(program, model),
    inDimension: program.home.kind === 'dimension',
    aspect: model.dimensions.flatMap(({ aspects }) => aspects).find(({ id }) => id === program.aspect)?.name,
    kind: word('programKind', program.kind),
    code: program.code,
    status: word('programStatus', program.status),
    progress: program.progress,
    years: program.years,
    horizon: word('horizon', computedHorizon),
    lowerHorizon: word('horizon', computedHorizon)?.toLowerCase(),
    statedHorizon: horizon === computedHorizon ? undefined : word('horizon', horizon)?.toLowerCase(),
    lead: agencyFull(program.leadAgency),
    support: program.supportAgencies.map(agencyFull),
    partners: program.partnerList.map(({ name, sector }) => ({
      name,
      sector: word('sector', sector)?.toLowerCase(),
    })),
    locations: listed(program.locations),
    strategies: model.strategies.pick(program.strategies).map(({ text }) => text),
    gaps: model.gaps.pick(program.gaps).map((gap) => listItem(gap.gap ?? gap.current?.text)),
    quickWins: quickWins.map(({ displayName }) => displayName),
    indicators: program.indicatorList.map((indicator) => ({
      name: indicator.name,
      baseline: baselineText(indicator, voice),
      targets: targetPathText(indicator, voice),
    })),
    risks: listed(program.risks).map((risk) => listItem(risk)),
    total: known(program.money),
    statedTotal: program.total,
    totalDiffers: program.total !== undefined && program.total !== program.money.total,
    activities: listed(program.activities).map((activity) => ({
      name: activity.name,
      code: activity.code,
      year: activity.year,
      output: activity.output,
      target: activity.target,
      unit: activity.unit,
      cost: activity.cost,
      fund: word('fund', activity.fund),
    })),
    activityCost: activityCost(program),
    beyondActivities: beyondActivities(program),
    budget: moneyTables(program.money, voice),
    sources: noteIds(model, program.sources),
  };
}

/** "42 (2025)", "52 (2026)", "95 persen (2034)": every target, the unit with the last. */
function targetPathText(indicator: Indicator, voice: Voice): string[] {
  const targets = targetsOf(indicator);
  const last = endTargetText(indicator, voice);
  return targets.map(({ year, value }, index) =>
    index === targets.length - 1 && last !== undefined ? last : `${voice.decimal(value)} (${year})`,
  );
}
