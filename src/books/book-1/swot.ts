import type { Noun } from '../../i18n/voice.js';
import type { Model } from '../../model/model.js';
import type { Side } from '../../model/swot.js';
import { swotCounts } from '../../model/swot-counts.js';
import { noteIds } from '../notes.js';
import { regionFacts } from '../region-facts.js';
import { swotView } from '../swot-view.js';
import { voiceOf } from '../voice-of.js';

const FACTORS: Readonly<Record<Side, Noun>> = {
  strengths: { id: 'kekuatan', en: ['strength', 'strengths'] },
  weaknesses: { id: 'kelemahan', en: ['weakness', 'weaknesses'] },
  opportunities: { id: 'peluang', en: ['opportunity', 'opportunities'] },
  threats: { id: 'ancaman', en: ['threat', 'threats'] },
};

/** Analisis SWOT dan Arah Visi: the region's table, the dimensions' tables, the key words of the vision. */
export function swot(model: Model) {
  const { count, enumerated, joined, some } = voiceOf(model);
  const tablesOf = (scope: string) =>
    model.swot.filter((table) => table.scope === scope).map((table) => swotView(model, table));
  const dimensions = model.dimensions.map(({ id, name }) => ({ id, name, tables: tablesOf(id) }));
  const without = dimensions.filter(({ tables }) => tables.length === 0).map(({ name }) => name);
  const keywords = model.data.vision?.keywords ?? [];
  const counts = swotCounts(model.swot);
  const regionTables = tablesOf('region');
  return {
    ...regionFacts(model),
    isAbsent: model.swot.length === 0,
    tableCount: count(model.swot.length),
    factorCount: count(counts.factors),
    strategyCount: some(counts.strategies),
    sideCounts: joined(enumerated(counts.bySide.map(({ side, count: many }) => [many, FACTORS[side]]))),
    crossingCounts: joined(
      enumerated(
        counts.byCrossing.map(({ crossing, count: many }) => [
          many,
          {
            id: `strategi ${crossing.toUpperCase()}`,
            en: [`${crossing.toUpperCase()} strategy`, `${crossing.toUpperCase()} strategies`],
          },
        ]),
      ),
    ),
    position: regionTables.find(({ quadrant }) => quadrant.computed !== undefined)?.quadrant.computed?.name,
    regionTables,
    dimensions: dimensions.filter(({ tables }) => tables.length > 0),
    hasDimensions: dimensions.some(({ tables }) => tables.length > 0),
    without: joined(without),
    keywords,
    visionSources: noteIds(model, model.data.vision?.sources),
    keywordCount: some(keywords.length),
    keywordList: joined(keywords.map((keyword) => `“${keyword}”`)),
  };
}
