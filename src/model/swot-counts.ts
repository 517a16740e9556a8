import { CROSSINGS, type Crossing, SIDES, type Side, type SwotTable } from './swot.js';

/** How many factors and strategies several SWOT tables hold together. */
export interface SwotCounts {
  readonly factors: number;
  readonly bySide: readonly { readonly side: Side; readonly count: number }[];
  readonly strategies: number;
  readonly byCrossing: readonly { readonly crossing: Crossing; readonly count: number }[];
}

/** Factors by side and strategies by crossing of all the tables together. */
export function swotCounts(tables: readonly SwotTable[]): SwotCounts {
  const factors = tables.flatMap((table) => table.factors);
  const strategies = tables.flatMap((table) => table.joined);
  return {
    factors: factors.length,
    bySide: SIDES.map((side) => ({ side, count: factors.filter((one) => one.side === side).length })),
    strategies: strategies.length,
    byCrossing: CROSSINGS.map((crossing) => ({
      crossing,
      count: strategies.filter((one) => one.crossing === crossing).length,
    })),
  };
}
