import type { Table as SwotData } from '../generated/types.js';
import { type Located, locatedItems } from './located.js';

export const SIDES = ['strengths', 'weaknesses', 'opportunities', 'threats'] as const;
export type Side = (typeof SIDES)[number];
export const CROSSINGS = ['so', 'wo', 'st', 'wt'] as const;
export type Crossing = (typeof CROSSINGS)[number];

/** The two sides whose factors a strategy joins. */
export const SIDES_OF: Readonly<Record<Crossing, readonly [Side, Side]>> = {
  so: ['strengths', 'opportunities'],
  wo: ['weaknesses', 'opportunities'],
  st: ['strengths', 'threats'],
  wt: ['weaknesses', 'threats'],
};

export interface Factor
  extends Located<{ id: string; text?: string; weight?: number; rating?: number; sources?: string[] }> {
  readonly side: Side;
  /** weight × rating, where both are given. */
  readonly score: number | undefined;
}

export interface SwotStrategy extends Located<{ id: string; text?: string; factors?: string[] }> {
  readonly crossing: Crossing;
}

/** IFAS or EFAS: the internal (S+W) or external (O+T) half of a weighted table. */
export interface WeightedHalf {
  readonly kind: 'internal' | 'external';
  readonly factors: readonly Factor[];
  readonly weightSum: number;
  readonly scores: readonly [number, number];
}

export interface Quadrant {
  /** x = S − W and y = O − T, from weight × rating. */
  readonly x: number;
  readonly y: number;
  readonly number: 1 | 2 | 3 | 4;
  readonly crossing: Crossing;
}

export interface SwotTable extends Located<SwotData> {
  readonly factors: readonly Factor[];
  readonly joined: readonly SwotStrategy[];
  /** Both halves when every factor of the table has a weight and a rating; otherwise undefined. */
  readonly halves: readonly [WeightedHalf, WeightedHalf] | undefined;
  /** Computed only where the rating convention is stated as `same`: reversed tables are not comparable. */
  readonly computedQuadrant: Quadrant | undefined;
}

/** A SWOT table with its factors, strategies, weighted halves and quadrant worked out. */
export function swotTable(data: Located<SwotData>): SwotTable {
  const factors = SIDES.flatMap((side) => factorsOf(data, side));
  const joined = CROSSINGS.flatMap((crossing) =>
    locatedItems(data.strategies?.[crossing], [...data.path, 'strategies', crossing]).map((s) => ({
      ...s,
      crossing,
    })),
  );
  const weighted = factors.length > 0 && factors.every((factor) => factor.score !== undefined);
  const halves = weighted ? ([half('internal', factors), half('external', factors)] as const) : undefined;
  return { ...data, factors, joined, halves, computedQuadrant: quadrantOf(data, halves) };
}

function factorsOf(data: Located<SwotData>, side: Side): Factor[] {
  return locatedItems(data[side], [...data.path, side]).map((factor) => ({
    ...factor,
    side,
    score:
      factor.weight === undefined || factor.rating === undefined ? undefined : factor.weight * factor.rating,
  }));
}

function half(kind: WeightedHalf['kind'], all: readonly Factor[]): WeightedHalf {
  const sides: readonly [Side, Side] =
    kind === 'internal' ? ['strengths', 'weaknesses'] : ['opportunities', 'threats'];
  const factors = all.filter((factor) => sides.includes(factor.side));
  const sum = (side: Side) =>
    factors
      .filter((factor) => factor.side === side)
      .reduce((total, factor) => total + (factor.score ?? 0), 0);
  return {
    kind,
    factors,
    weightSum: factors.reduce((total, factor) => total + (factor.weight ?? 0), 0),
    scores: [sum(sides[0]), sum(sides[1])],
  };
}

// Sums of tenths carry binary dust; a point on an axis must not be pushed off it by 1e-16.
const NEAR_ZERO = 1e-9;

function quadrantOf(
  data: SwotData,
  halves: readonly [WeightedHalf, WeightedHalf] | undefined,
): Quadrant | undefined {
  if (halves === undefined || data.rating_convention !== 'same') return undefined;
  const [internal, external] = halves;
  const x = internal.scores[0] - internal.scores[1];
  const y = external.scores[0] - external.scores[1];
  if (Math.abs(x) < NEAR_ZERO || Math.abs(y) < NEAR_ZERO) return undefined;
  if (x > 0) return y > 0 ? { x, y, number: 1, crossing: 'so' } : { x, y, number: 2, crossing: 'st' };
  return y > 0 ? { x, y, number: 3, crossing: 'wo' } : { x, y, number: 4, crossing: 'wt' };
}
