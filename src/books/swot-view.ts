import type { Bilingual } from '../i18n/language.js';
import { lowerFirst } from '../i18n/phrases.js';
import type { Voice } from '../i18n/voice.js';
import type { Model } from '../model/model.js';
import {
  CROSSINGS,
  type Crossing,
  SIDES,
  type Side,
  type SwotTable,
  type WeightedHalf,
} from '../model/swot.js';
import { swotCodes } from '../model/swot-codes.js';
import { noteIds } from './notes.js';
import { voiceOf } from './voice-of.js';

type Codes = ReadonlyMap<string, string>;

/** One SWOT table for `partials/swot-table` and, where weighted, `partials/swot-weights`. */
export function swotView(model: Model, table: SwotTable) {
  const codes = swotCodes(table);
  const voice = voiceOf(model);
  return {
    /** Its place among all tables: ids may stand twice, anchors may not. */
    number: model.swot.indexOf(table) + 1,
    sources: noteIds(model, table.sources),
    hasFactors: table.factors.length > 0,
    hasStrategies: table.joined.length > 0,
    sides: SIDES.map((side) => sideView(model, table, side, codes)),
    crossings: CROSSINGS.map((crossing) => crossingView(table, crossing, codes, voice)),
    weights: weightsView(model, table, codes),
    convention: lowerFirst(voice.word('ratingConvention', table.rating_convention)),
    quadrant: quadrantView(table, voice),
  };
}

function sideView(model: Model, table: SwotTable, side: Side, codes: Codes) {
  return {
    name: voiceOf(model).word('swotSide', side),
    factors: table.factors
      .filter((factor) => factor.side === side)
      .map((factor) => ({
        code: codes.get(factor.id),
        text: factor.text,
        sources: noteIds(model, factor.sources),
      })),
  };
}

function crossingView(table: SwotTable, crossing: Crossing, codes: Codes, { word }: Voice) {
  return {
    name: word('swotCrossing', crossing),
    letters: crossing.toUpperCase(),
    purpose: word('swotPurpose', crossing),
    strategies: table.joined
      .filter((strategy) => strategy.crossing === crossing)
      .map((strategy) => ({
        code: codes.get(strategy.id),
        text: strategy.text,
        factors: (strategy.factors ?? []).map((id) => codes.get(id) ?? id),
      })),
  };
}

const MEANINGS: Readonly<Record<WeightedHalf['kind'], Bilingual>> = {
  internal: { id: 'faktor internal', en: 'internal factors' },
  external: { id: 'faktor eksternal', en: 'external factors' },
};

/** The IFAS and EFAS tables once a factor has a weight or a rating; sums only when all have both. */
function weightsView(model: Model, table: SwotTable, codes: Codes) {
  const begun = table.factors.some(({ weight, rating }) => weight !== undefined || rating !== undefined);
  if (!begun) return undefined;
  const { say, word } = voiceOf(model);
  const half = (kind: WeightedHalf['kind'], sides: readonly Side[]) => {
    const sums = table.halves?.find((one) => one.kind === kind);
    return {
      name: kind === 'internal' ? 'IFAS' : 'EFAS',
      kind,
      meaning: say(MEANINGS[kind]),
      rows: table.factors
        .filter(({ side }) => sides.includes(side))
        .map(({ id, text, weight, rating, score, sources }) => ({
          code: codes.get(id),
          text,
          weight,
          rating,
          score,
          sources: noteIds(model, sources),
        })),
      sums: sums && {
        weight: sums.weightSum,
        first: { name: word('swotSide', sides[0]), score: sums.scores[0] },
        second: { name: word('swotSide', sides[1]), score: sums.scores[1] },
      },
    };
  };
  return [half('internal', ['strengths', 'weaknesses']), half('external', ['opportunities', 'threats'])];
}

function quadrantView(table: SwotTable, { word }: Voice) {
  const computed = table.computedQuadrant;
  return {
    computed: computed && {
      x: computed.x,
      y: computed.y,
      name: word('quadrant', computed.number),
      letters: computed.crossing.toUpperCase(),
      purpose: word('swotPurpose', computed.crossing),
    },
    stated: word('quadrant', table.quadrant),
    differs: computed !== undefined && table.quadrant !== undefined && table.quadrant !== computed.number,
  };
}
