import { count, joined } from '../../i18n/content-words.js';
import type { Model } from '../../model/model.js';
import { noteIds } from '../notes.js';
import { regionFacts } from '../region-facts.js';
import { swotView } from '../swot-view.js';

/** Analisis SWOT dan Arah Visi: the region's table, the dimensions' tables, the key words of the vision. */
export function swot(model: Model) {
  const tablesOf = (scope: string) =>
    model.swot.filter((table) => table.scope === scope).map((table) => swotView(model, table));
  const dimensions = model.dimensions.map(({ id, name }) => ({ id, name, tables: tablesOf(id) }));
  const without = dimensions.filter(({ tables }) => tables.length === 0).map(({ name }) => name);
  const keywords = model.data.vision?.keywords ?? [];
  const strategies = model.swot.flatMap(({ joined: all }) => all).length;
  const factors = model.swot.flatMap((table) => table.factors).length;
  return {
    ...regionFacts(model),
    isAbsent: model.swot.length === 0,
    tableCount: count(model.swot.length),
    factorCount: count(factors),
    strategyCount: strategies > 0 ? count(strategies) : undefined,
    regionTables: tablesOf('region'),
    dimensions: dimensions.filter(({ tables }) => tables.length > 0),
    hasDimensions: dimensions.some(({ tables }) => tables.length > 0),
    without: joined(without),
    keywords,
    visionSources: noteIds(model, model.data.vision?.sources),
    keywordCount: keywords.length > 0 ? count(keywords.length) : undefined,
    keywordList: joined(keywords.map((keyword) => `“${keyword}”`)),
  };
}
