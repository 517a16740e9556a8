import { nouns, qualified } from '../../i18n/nouns.js';
import { termValues } from '../../i18n/terms.js';
import { mostTouched } from '../../model/issue-counts.js';
import type { Model } from '../../model/model.js';
import { populationDensity } from '../../model/region.js';
import { noteIds } from '../notes.js';
import { officeOf, regionFacts } from '../region-facts.js';
import { voiceOf } from '../voice-of.js';

/** Analisis Masa Depan: the region, the issues ahead, its plans, its potential. */
export function future(model: Model) {
  const { data } = model;
  const { count, enumerated, joined, some, word } = voiceOf(model);
  const scopes = termValues('issueScope').map((scope) => ({
    name: word('issueScope', scope),
    scope: word('issueScope', scope)?.toLowerCase(),
    id: scope,
    issues: model.future
      .filter((issue) => issue.scope === scope)
      .map(({ issue, implication, dimensions, sources }) => ({
        issue,
        implication,
        dimensions: (dimensions ?? []).map((id) => dimensionName(model, id)),
        sources: noteIds(model, sources),
      })),
  }));
  const touched = mostTouched(model);
  return {
    ...regionFacts(model),
    profile: data.region.profile,
    figures: keyFigures(model),
    issueCount: some(model.future.length),
    scopeCounts: joined(
      enumerated(scopes.map(({ issues, scope }) => [issues.length, qualified(nouns.issue, scope)])),
    ),
    touched: touched && { name: touched.dimension.name, issues: count(touched.issues) },
    scopes: scopes.filter(({ issues }) => issues.length > 0),
    plans: model.plans.all.map((plan) => ({
      id: plan.id,
      kind: word('planKind', plan.kind),
      kindLong: word('planKindLong', plan.kind),
      title: plan.title,
      period: plan.period,
      missions: (plan.missions ?? []).map(({ text }) => text),
      goals: (plan.goals ?? []).map(({ text }) => text),
      sources: noteIds(model, plan.sources),
    })),
    planCount: count(model.plans.all.length),
    potential: termValues('potentialKind').map((kind) => ({
      name: word('potentialKind', kind),
      items: model.potential
        .filter((item) => item.kind === kind)
        .map(({ text, sources }) => ({ text, sources: noteIds(model, sources) })),
    })),
    hasPotential: model.potential.length > 0,
    potentialCount: count(model.potential.length),
  };
}

function keyFigures(model: Model) {
  const { region } = model.data;
  const voice = voiceOf(model);
  return {
    code: region.code,
    province: region.province,
    capital: region.capital,
    area: region.area_km2,
    population: region.population?.value,
    populationYear: region.population?.year,
    density: populationDensity(model.data),
    districts: region.districts,
    villages: region.villages,
    acting: voice.word('acting', region.head?.acting),
    deputyTitle: officeOf('deputy', model.data, voice),
    deputy: region.deputy,
    sources: noteIds(model, region.sources),
    headSources: noteIds(model, region.head?.sources),
  };
}

function dimensionName(model: Model, id: string): string {
  return model.dimensions.find((dimension) => dimension.id === id)?.name ?? id;
}
