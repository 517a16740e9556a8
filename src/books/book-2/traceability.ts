import type { Bilingual } from '../../i18n/language.js';
import type { Dimension } from '../../model/dimension.js';
import type { Model } from '../../model/model.js';
import { type DimensionTrace, traceLinks, traceOf } from '../../model/trace.js';
import { listItem } from '../list-item.js';
import { planCounts } from '../plan-counts.js';
import { sheetAnchor } from '../program-row.js';
import { regionFacts } from '../region-facts.js';
import { voiceOf } from '../voice-of.js';

/** Annex C: from every gap to what is done about it, and what hangs loose. */
export function traceability(model: Model): object {
  const links = traceLinks(model);
  const traces = model.dimensions.map((dimension) => ({ dimension, trace: traceOf(dimension, links) }));
  const answered = traces.flatMap(({ trace }) => trace.gaps).filter((gap) => gap.links.length > 0).length;
  const dimensions = traces.map(({ dimension, trace }) => section(dimension, trace, model));
  return {
    ...regionFacts(model),
    counts: planCounts(model),
    answered: voiceOf(model).some(answered),
    answersAll: answered === model.gaps.all.length,
    complete: dimensions.every(({ loose }) => loose.length === 0),
    dimensions,
  };
}

const LOOSE = {
  gaps: { id: 'Kesenjangan tanpa strategi dan program', en: 'Gaps without a strategy and a programme' },
  strategies: { id: 'Strategi tanpa program', en: 'Strategies without a programme' },
  programs: { id: 'Program tanpa kesenjangan dan strategi', en: 'Programmes without a gap and a strategy' },
  goals: { id: 'Sasaran tanpa indikator', en: 'Goals without an indicator' },
  indicators: { id: 'Indikator tanpa sasaran dan program', en: 'Indicators without a goal and a programme' },
} as const satisfies Record<string, Bilingual>;

function section(dimension: Dimension, { gaps, loose }: DimensionTrace, model: Model) {
  const { say, some } = voiceOf(model);
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
        name: say(LOOSE.gaps),
        items: loose.gaps.map((gap) => listItem(gap.gap ?? gap.current?.text)),
      },
      { name: say(LOOSE.strategies), items: loose.strategies.map(({ text }) => text) },
      { name: say(LOOSE.programs), items: loose.programs.map(({ name }) => name) },
      { name: say(LOOSE.goals), items: loose.goals.map(({ text }) => text) },
      { name: say(LOOSE.indicators), items: loose.indicators.map(({ name }) => name) },
    ].filter(({ items }) => items.length > 0),
  };
}
