import type { Gap } from '../../generated/types.js';
import type { Bilingual } from '../../i18n/language.js';
import type { Voice } from '../../i18n/voice.js';
import type { Dimension } from '../../model/dimension.js';
import { countGaps, type GapCount, gapDistance, mostUrgent } from '../../model/gap-counts.js';
import type { Located } from '../../model/located.js';
import type { Model } from '../../model/model.js';
import { agencyShort } from '../agency-name.js';
import { anchorOf } from '../anchors.js';
import { biggestGapWords } from '../gap-words.js';
import { noteIds } from '../notes.js';
import { regionFacts } from '../region-facts.js';
import { voiceOf } from '../voice-of.js';

/** Analisis Kesenjangan: an overview, then every row of every dimension under its aspect. */
export function gaps(model: Model) {
  const voice = voiceOf(model);
  const { count, joined } = voice;
  const all = countGaps(model.gaps.all);
  // Naming most of the dimensions as the worst would say nothing.
  const ties = mostUrgent(model.dimensions);
  const urgent = ties.length * 2 <= model.dimensions.length ? ties : [];
  const withGaps = model.dimensions.filter((dimension) => dimension.gaps.length > 0);
  const without = model.dimensions.filter((dimension) => dimension.gaps.length === 0);
  const [first] = urgent;
  const biggest = biggestGapWords(model.gaps.all, voice);
  return {
    ...regionFacts(model),
    isAbsent: all.total === 0,
    total: all,
    totalInWords: count(all.total),
    dimensionsInWords: count(withGaps.length),
    high: highPhrase(all, voice),
    hasOpen: all.open > 0,
    urgent: first && {
      names: joined(urgent.map(({ name }) => name)),
      isOne: urgent.length === 1,
      highInWords: count(countGaps(first.gaps).high),
    },
    biggest: biggest && { ...biggest, dimension: nameOf(model, biggest.dimension) },
    without: joined(without.map(({ name }) => name)),
    overview: model.dimensions.map(({ id, name, gaps: own }) => ({ id, name, ...countGaps(own) })),
    dimensions: model.dimensions.map((dimension) => dimensionView(model, dimension)),
  };
}

const UNSORTED = {
  name: { id: 'Aspek Belum Ditetapkan', en: 'Aspect Not Yet Assigned' },
  lowerName: { id: 'yang aspeknya belum ditetapkan', en: 'not yet assigned to an aspect' },
} as const satisfies Record<string, Bilingual>;

function dimensionView(model: Model, dimension: Dimension) {
  const { id, name, meaning, gaps: own, aspects } = dimension;
  const voice = voiceOf(model);
  const { count, say } = voice;
  const known = new Set<string | undefined>(aspects.map((aspect) => aspect.id));
  const ordered = [
    ...aspects.flatMap((aspect) => own.filter((gap) => gap.aspect === aspect.id)),
    ...own.filter((gap) => !known.has(gap.aspect)),
  ];
  const rows = ordered.map((gap, index) => gapRow(model, gap, index + 1));
  const counts = countGaps(own);
  const rowsOf = (test: (aspect: string | undefined) => boolean) =>
    rows.filter((_, index) => test(ordered[index]?.aspect));
  const unsorted = rowsOf((aspect) => !known.has(aspect));
  return {
    id,
    name,
    meaning,
    isAbsent: own.length === 0,
    totalInWords: count(counts.total),
    high: highPhrase(counts, voice),
    aspects: [
      ...aspects.map((aspect) => ({
        name: say({ id: `Aspek ${aspect.name}`, en: `${aspect.name} Aspect` }),
        lowerName: say({ id: `aspek ${aspect.name}`, en: `in the ${aspect.name} aspect` }),
        id: aspect.id,
        rows: rowsOf((one) => one === aspect.id),
      })),
      ...(unsorted.length > 0
        ? [
            {
              name: say(UNSORTED.name),
              lowerName: say(UNSORTED.lowerName),
              id: 'lain',
              rows: unsorted,
            },
          ]
        : []),
    ],
    measures: rows,
  };
}

function nameOf({ dimensions }: Model, id: string): string | undefined {
  return dimensions.find((dimension) => dimension.id === id)?.name;
}

function gapRow(model: Model, gap: Located<Gap>, number: number) {
  const { say, word } = voiceOf(model);
  const distance = gapDistance(gap);
  const indicator = model.indicators.get(gap.indicator);
  const direction = word('direction', gap.direction ?? indicator?.direction);
  return {
    number,
    anchor: anchorOf('kesenjangan', model.gaps, gap),
    current: gap.current?.text,
    ideal: gap.ideal?.text,
    gap: gap.gap,
    solution: gap.solution,
    priority: word('gapPriority', gap.priority),
    agency: agencyShort(model.agencies.get(gap.agency)),
    direction,
    lowerDirection: direction?.toLowerCase(),
    indicator: indicator?.name,
    currentValue: measured(gap.current),
    idealValue: measured(gap.ideal),
    distance:
      distance === undefined
        ? undefined
        : { value: distance, unit: isPercent(gap.ideal?.unit) ? say(POINTS) : (gap.ideal?.unit ?? '') },
    sources: noteIds(model, gap.sources),
  };
}

function measured(side: Gap['current']) {
  if (side?.value === undefined) return undefined;
  return { value: side.value, unit: side.unit ?? '', year: side.year };
}

/** How a sentence goes on after "n kesenjangan, …". */
function highPhrase({ total, high }: GapCount, { count, say }: Voice): string | undefined {
  if (high === 0) return undefined;
  if (high < total)
    return say({
      id: `${count(high)} di antaranya berprioritas tinggi`,
      en: `${count(high)} of them of high priority`,
    });
  return total === 1
    ? say({ id: 'yang berprioritas tinggi', en: 'of high priority' })
    : say({ id: 'semuanya berprioritas tinggi', en: 'all of high priority' });
}

/** Two percentages differ by percentage points, not by percent. */
const POINTS: Bilingual = { id: 'poin persentase', en: 'percentage points' };

function isPercent(unit: string | undefined): boolean {
  return unit !== undefined && /^(?:%|persen|percent|per cent)$/.test(unit);
}
