import { word } from '../../i18n/content-words.js';
import type { Model } from '../../model/model.js';
import { populationDensity, regionBareName } from '../../model/region.js';
import { percentOf } from '../../model/share.js';
import { noteIds } from '../notes.js';
import { planCounts } from '../plan-counts.js';
import { known } from '../program-row.js';
import { firstParagraph } from '../prose-parts.js';
import { regionFacts } from '../region-facts.js';

/** Daerah Sekilas: the region and its plan in key figures. */
export function glance(model: Model): object {
  const { data } = model;
  const { region } = data;
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
      deputyOffice: `${word('deputy', region.kind) ?? ''} ${regionBareName(data)}`.trim(),
      headSources: noteIds(model, region.head?.sources),
      sources: noteIds(model, region.sources),
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
