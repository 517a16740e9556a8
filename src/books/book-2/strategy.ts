import type { Voice } from '../../i18n/voice.js';
import type { Aspect, Dimension, Strategy } from '../../model/dimension.js';
import type { Model } from '../../model/model.js';
import { agencyFull } from '../agency-name.js';
import { listItem } from '../list-item.js';
import { listed } from '../listed.js';
import { noteIds } from '../notes.js';
import { planCounts } from '../plan-counts.js';
import { regionFacts } from '../region-facts.js';
import { voiceOf } from '../voice-of.js';

/** Chapter III: the strategies of every dimension, by aspect. */
export function strategy(model: Model): object {
  const { strategies, gaps, dimensions } = model;
  const voice = voiceOf(model);
  const { some } = voice;
  const named = new Set(strategies.all.flatMap((item) => item.gaps ?? []));
  const answered = gaps.all.filter(({ id }) => named.has(id)).length;
  const fromSwot = strategies.all.filter(({ swot = [] }) => swot.length > 0).length;
  return {
    ...regionFacts(model),
    counts: planCounts(model),
    answered: some(answered),
    answersAll: answered === gaps.all.length,
    fromSwot: some(fromSwot),
    allFromSwot: fromSwot === strategies.all.length,
    most: mostOf(dimensions, voice),
    dimensions: dimensions.map((dimension) => dimensionSection(dimension, model)),
  };
}

function mostOf(dimensions: readonly Dimension[], { some }: Voice) {
  const most = Math.max(...dimensions.map(({ strategies }) => strategies.length));
  const found = dimensions.filter(({ strategies }) => strategies.length === most);
  // A draw has no first: then no dimension is singled out.
  return most > 0 && found.length === 1 ? { name: found[0]?.name, strategies: some(most) } : undefined;
}

function dimensionSection(dimension: Dimension, model: Model) {
  const { some } = voiceOf(model);
  const known = new Set(dimension.aspects.map(({ id }) => id));
  const rest = dimension.strategies.filter(({ aspect }) => aspect === undefined || !known.has(aspect));
  return {
    id: dimension.id,
    name: dimension.name,
    meaning: dimension.meaning,
    coordinator: agencyFull(dimension.coordinatorAgency),
    overview: dimension.data.overview,
    sources: noteIds(model, dimension.data.sources),
    strategyCount: some(dimension.strategies.length),
    goalCount: some(dimension.goals.length),
    gapCount: some(dimension.gaps.length),
    aspects: dimension.aspects.map((aspect) => aspectSection(aspect, dimension, model)),
    rest: rest.map((item) => strategyRow(item, model)),
  };
}

function aspectSection(aspect: Aspect, dimension: Dimension, model: Model) {
  const { some } = voiceOf(model);
  return {
    id: `${dimension.id}-${aspect.id}`,
    name: aspect.name,
    text: aspect.text,
    programCount: some(aspect.programs.length),
    gapCount: some(aspect.gaps.length),
    strategies: aspect.strategies.map((item) => strategyRow(item, model)),
  };
}

function strategyRow(item: Strategy, model: Model) {
  return {
    text: item.text,
    goals: model.goals.pick(item.goals).map(({ text }) => text),
    gaps: model.gaps.pick(item.gaps).map(({ gap, current }) => listItem(gap ?? current?.text)),
    swot: listed(item.swot)
      .map((reference) => swotText(reference, model))
      .filter((text) => text !== undefined),
    sources: noteIds(model, item.sources),
  };
}

/** What `table/id` names: "SO: Memakai …" for a strategy, "Kekuatan: …" for a factor. */
function swotText(reference: string, model: Model): string | undefined {
  const [tableId, id] = reference.split('/');
  const table = model.swot.find((item) => item.id === tableId);
  const joined = table?.joined.find((item) => item.id === id);
  if (joined?.text !== undefined) return `${joined.crossing.toUpperCase()}: ${listItem(joined.text)}`;
  const factor = table?.factors.find((item) => item.id === id);
  return factor?.text === undefined
    ? undefined
    : `${voiceOf(model).word('swotSide', factor.side)}: ${listItem(factor.text)}`;
}
