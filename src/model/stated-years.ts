import type { Masterplan } from '../generated/types.js';
import { locatedItems } from './located.js';

export interface Years {
  readonly start: number;
  readonly end: number;
}

/** The years that a title gives: "Masterplan … Tahun 2025–2034". */
export function titleYears(title = ''): Years | undefined {
  const [, start, end] = /\b((?:19|20)\d{2})\s*[-–—]\s*((?:19|20)\d{2})\b/.exec(title) ?? [];
  return start === undefined || end === undefined ? undefined : { start: Number(start), end: Number(end) };
}

/**
 * The years that at least two of title, roadmap and ceilings agree on, from first to last; undefined where no two
 * of them do. Held against the period, they tell which of them was mistyped.
 */
export function agreedYears(data: Masterplan): Years | undefined {
  const phases = locatedItems(data.roadmap?.phases, []).flatMap(({ years }) =>
    years === undefined ? [] : [years.start, years.end],
  );
  const stated = [
    titleYears(data.title),
    extent(phases),
    extent(Object.keys(data.funding?.ceilings ?? {}).map(Number)),
  ];
  return stated.find((one, index) =>
    stated.some(
      (other, at) => at > index && one !== undefined && one.start === other?.start && one.end === other.end,
    ),
  );
}

function extent(years: readonly (number | undefined)[]): Years | undefined {
  const known = years.filter((year) => year !== undefined);
  if (known.length === 0) return undefined;
  const by = (pick: (a: number, b: number) => number) => known.reduce((a, b) => pick(a, b));
  return { start: by(Math.min), end: by(Math.max) };
}
