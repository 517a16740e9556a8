import type { Dimension } from './dimension.js';
import type { Model } from './model.js';
import { ENABLER_GROUPS } from './program.js';

/** What a plan can be said to hold so and so many of. */
export type Item = 'program' | 'quick win' | 'indikator' | 'misi' | 'sasaran' | 'strategi' | 'dimensi';

/**
 * How many the plan holds: the count to tell first, then others that a text may rightly mean (without the
 * enabling plans, or as published). Empty where nothing is listed, or checking has taken a row out.
 */
export function countsOfPlan(model: Model, item: Item): number[] {
  const { data, dimensions, missions, quickWins } = model;
  if (item === 'dimensi') return [model.profile.dimensions.length];
  if (item === 'misi') return whole(data.missions, missions.all);
  if (item === 'quick win') return withPublished(model, item, whole(data.quick_wins, quickWins));
  const own = dimensions.map((dimension) => listed(dimension, item));
  if (own.some((count) => count === undefined)) return [];
  const inDimensions = sum(own.map((count) => count ?? 0));
  const beside = besideDimensions(model, item);
  return withPublished(model, item, unlessNone([inDimensions + beside, inDimensions, beside]));
}

/** How many a dimension holds: as published where that is said, else as listed. Empty where that is unknown. */
export function countsOfDimension({ quickWins, data }: Model, dimension: Dimension, item: Item): number[] {
  if (item === 'misi' || item === 'dimensi') return [];
  const said = published(dimension, item);
  if (said !== undefined) return [said];
  if (item === 'quick win') {
    if (quickWins.length !== data.quick_wins?.length) return [];
    // One whose programme is not found may belong to any dimension.
    if (quickWins.some(({ programs, programList }) => programs?.length !== programList.length)) return [];
    return unlessNone([quickWins.filter((quickWin) => quickWin.dimension === dimension).length]);
  }
  return unlessNone([listed(dimension, item) ?? 0]);
}

const LISTS = {
  program: 'programs',
  indikator: 'indicators',
  sasaran: 'goals',
  strategi: 'strategies',
} as const;

type Listed = keyof typeof LISTS;

function listed(dimension: Dimension, item: Listed): number | undefined {
  const list = LISTS[item];
  const length = dimension.data[list]?.length ?? 0;
  return dimension[list].length === length ? length : undefined;
}

function besideDimensions({ data, enablers }: Model, item: Listed): number {
  if (item === 'indikator') return data.enablers?.indicators?.length ?? 0;
  return item === 'program' ? sum(ENABLER_GROUPS.map((group) => enablers[group].length)) : 0;
}

function published({ data }: Dimension, item: Item): number | undefined {
  const { programs, quick_wins, indicators } = data.counts ?? {};
  return { program: programs, 'quick win': quick_wins, indikator: indicators }[String(item)];
}

/** The counts, with the sum of what the dimensions have published: lists alone stand for the others. */
function withPublished(model: Model, item: Item, counts: number[]): number[] {
  const said = model.dimensions.map((dimension) => published(dimension, item));
  if (said.every((count) => count === undefined)) return counts;
  const own = model.dimensions.map(
    (dimension, index) => said[index] ?? countsOfDimension(model, dimension, item)[0] ?? 0,
  );
  return [sum(own), sum(own) + (item in LISTS ? besideDimensions(model, item as Listed) : 0), ...counts];
}

const whole = (written: readonly unknown[] | undefined, items: readonly unknown[]): number[] =>
  written === undefined || written.length !== items.length ? [] : unlessNone([items.length]);

const unlessNone = (counts: number[]): number[] => (counts[0] === 0 ? [] : counts);

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
