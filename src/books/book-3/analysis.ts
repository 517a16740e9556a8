import { countGaps } from '../../model/gap-counts.js';
import type { Model } from '../../model/model.js';
import { readinessElements, scoreOf, weakestPart } from '../../model/readiness.js';
import { swotCounts } from '../../model/swot-counts.js';
import { biggestGapWords } from '../gap-words.js';
import { regionFacts } from '../region-facts.js';
import { swotView } from '../swot-view.js';
import { voiceOf } from '../voice-of.js';

/** Kesiapan dan Kesenjangan: where the region stands, a page for each of readiness, gaps and SWOT. */
export function analysis(model: Model): object {
  const voice = voiceOf(model);
  const { some, word } = voice;
  const elements = readinessElements(model.readiness);
  const weakest = weakestPart(elements);
  const gaps = countGaps(model.gaps.all);
  const biggest = biggestGapWords(model.gaps.all, voice);
  return {
    ...regionFacts(model),
    elements: elements.map(({ id, now, target }) => ({ name: word('readinessElement', id), now, target })),
    scored: elements.some(({ now }) => now !== undefined),
    parts: some(elements.flatMap(({ parts }) => parts).filter(({ cell }) => cell !== undefined).length),
    weakest: weakest && {
      name: word('readinessPart', weakest.part)?.toLowerCase(),
      ...scoreOf(weakest),
    },
    gapCount: some(gaps.total),
    highCount: some(gaps.high),
    allHigh: gaps.high === gaps.total,
    hasOpen: gaps.open > 0,
    gaps,
    biggest: biggest && {
      ...biggest,
      dimension: model.dimensions.find(({ id }) => id === biggest.dimension)?.name,
    },
    dimensions: model.dimensions.map(({ name, gaps: own }) => ({ name, ...countGaps(own) })),
    swot: swotOf(model),
  };
}

/** The region's own SWOT table in figures; `undefined` while there is none. */
function swotOf(model: Model) {
  const table = model.swot.find(({ scope }) => scope === 'region');
  if (table === undefined || table.factors.length === 0) return undefined;
  const { bySide, factors } = swotCounts([table]);
  const scores = table.halves?.flatMap((half) => half.scores);
  const { quadrant } = swotView(model, table);
  const { count, word } = voiceOf(model);
  return {
    factors: count(factors),
    scored: scores !== undefined,
    sides: bySide.map(({ side, count: many }, index) => ({
      name: word('swotSide', side),
      count: many,
      score: scores?.[index],
    })),
    quadrant,
  };
}
