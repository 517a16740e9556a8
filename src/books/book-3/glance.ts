import { moneyOfPrograms } from '../../model/funding.js';
import type { Model } from '../../model/model.js';
import { ENABLER_GROUPS } from '../../model/program.js';
import { byTotal } from '../../model/ranking.js';
import { populationDensity } from '../../model/region.js';
import { percentOf } from '../../model/share.js';
import { listed } from '../listed.js';
import { noteIds } from '../notes.js';
import { planCounts } from '../plan-counts.js';
import { known } from '../program-row.js';
import { firstParagraph } from '../prose-parts.js';
import { officeOf, regionFacts } from '../region-facts.js';
import { voiceOf } from '../voice-of.js';

/** Daerah Sekilas: the region and its plan in key figures. */
export function glance(model: Model): object {
  const { data } = model;
  const { region } = data;
  const enablers = ENABLER_GROUPS.flatMap((id) => model.enablers[id]);
  const enablerMoney = known(moneyOfPrograms(enablers));
  const top = byTotal(model.dimensions)[0];
  return {
    ...regionFacts(model),
    counts: planCounts(model),
    profile: firstParagraph(region.profile),
    place: {
      province: region.province,
      capital: region.capital,
      area: region.area_km2,
      population: region.population?.value,
      populationYear: region.population?.year,
      density: populationDensity(data),
      districts: region.districts,
      villages: region.villages,
      deputy: region.deputy,
      deputyOffice: officeOf('deputy', data, voiceOf(model)),
      headSources: noteIds(model, region.head?.sources),
      sources: noteIds(model, region.sources),
    },
    top: top && { name: top.name, share: percentOf(top.money.total, model.money.total) },
    enablers: {
      indicators: listed(data.enablers?.indicators).length,
      programs: enablers.length,
      money: enablerMoney,
      share: percentOf(enablerMoney, known(model.money)),
    },
    all: {
      gaps: model.gaps.all.length,
      goals: model.goals.all.length,
      strategies: model.strategies.all.length,
      indicators: model.indicators.all.length,
      programs: model.programs.all.length,
      money: known(model.money),
      share: percentOf(known(model.money), known(model.money)),
    },
    dimensions: model.dimensions.map((dimension) => ({
      name: dimension.name,
      gaps: dimension.gaps.length,
      goals: dimension.goals.length,
      strategies: dimension.strategies.length,
      indicators: dimension.indicators.length,
      programs: dimension.programs.length,
      money: known(dimension.money),
      share: percentOf(known(dimension.money), known(model.money)),
    })),
  };
}
