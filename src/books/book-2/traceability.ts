import type { Dimension } from '../../model/dimension.js';
import type { Model } from '../../model/model.js';
import { type DimensionTrace, traceLinks, traceOf } from '../../model/trace.js';
import { listItem } from '../list-item.js';
import { planCounts, some } from '../plan-counts.js';
import { sheetAnchor } from '../program-row.js';
import { regionFacts } from '../region-facts.js';

/** Annex C: from every gap to what is done about it, and what hangs loose. */
export function traceability(model: Model): object {
  const links = traceLinks(model);
  const traces = model.dimensions.map((dimension) => ({ dimension, trace: traceOf(dimension, links) }));
  const answered = traces.flatMap(({ trace }) => trace.gaps).filter((gap) => gap.links.length > 0).length;
  const dimensions = traces.map(({ dimension, trace }) => section(dimension, trace, model));
  return {
    ...regionFacts(model),
    counts: planCounts(model),
    answered: some(answered),
    answersAll: answered === model.gaps.all.length,
    complete: dimensions.every(({ loose }) => loose.length === 0),
    dimensions,
  };
}

function section(dimension: Dimension, { gaps, loose }: DimensionTrace, model: Model) {
  return {
    id: dimension.id,
    name: dimension.name,
    gapCount: some(gaps.length),
    rows: gaps.flatMap(({ gap, links: found }) => {
      const text = gap.gap ?? gap.current?.text;
      const aspect = dimension.aspects.find(({ id }) => id === gap.aspect)?.name;
      const empty = { gap: text, aspect, strategy: undefined, direct: false, programs: [], indicators: [] };
      if (found.length === 0) return [empty];
      return found.map(({ strategy, programs, indicators }, index) => ({
        // The same gap again is said as tables say it, not repeated in full.
        gap: index === 0 ? text : 'idem',
        aspect: index === 0 ? aspect : 'idem',
        strategy: strategy?.text,
        direct: strategy === undefined,
        programs: programs.map((program) => ({ name: program.name, sheet: sheetAnchor(program, model) })),
        indicators: indicators.map(({ name }) => name),
      }));
    }),
    loose: [
      {
        name: 'Kesenjangan tanpa strategi dan program',
        items: loose.gaps.map((gap) => listItem(gap.gap ?? gap.current?.text)),
      },
      { name: 'Strategi tanpa program', items: loose.strategies.map(({ text }) => text) },
      { name: 'Program tanpa kesenjangan dan strategi', items: loose.programs.map(({ name }) => name) },
      { name: 'Sasaran tanpa indikator', items: loose.goals.map(({ text }) => text) },
      { name: 'Indikator tanpa sasaran dan program', items: loose.indicators.map(({ name }) => name) },
    ].filter(({ items }) => items.length > 0),
  };
}
