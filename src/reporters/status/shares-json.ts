import type { Completeness } from '../../status/completeness.js';

/** Shares of a hundred for JSON, to two decimals; `null` where nothing is required. */
export function sharesJson({ whole, due, stages }: Completeness) {
  const [one, two, three, four, five] = ([1, 2, 3, 4, 5] as const).map((stage) => rounded(stages[stage]));
  return { whole: rounded(whole), due: rounded(due), stages: { 1: one, 2: two, 3: three, 4: four, 5: five } };
}

function rounded(share: number | undefined): number | null {
  return share === undefined ? null : Math.round(share * 100) / 100;
}
