/** Of amounts: thousands or millions, written or meant. */
const AMOUNT_FACTORS = [1_000, 1_000_000];
/** Of percentages: `0,42` for 42 percent. */
const PERCENT_FACTORS = [100];

const PERCENT = /^(?:%|persen|percent)/i;

/** Whether a number of this field, counted in `unit`, is a percentage. */
function isPercent(key: string, unit: string | undefined): boolean {
  return key === 'progress' || (/^targets\.|\.value$/.test(key) && PERCENT.test(unit ?? ''));
}

/**
 * The factor of a unit that somebody forgot, where two numbers of this field differ by just that; undefined for others, and
 * for a field that has no such unit. `unit` is what the row counts in.
 */
export function slippedFactor(
  key: string,
  unit: string | undefined,
  theirs: number,
  ours: number,
): number | undefined {
  const factors = key.startsWith('budget.') ? AMOUNT_FACTORS : isPercent(key, unit) ? PERCENT_FACTORS : [];
  if (theirs === 0) return undefined;
  // 0.42 times 100 is only nearly 42.
  const isEqual = (a: number, b: number) => Math.abs(a - b) <= 1e-9 * Math.abs(b);
  return factors.find((factor) => isEqual(theirs * factor, ours) || isEqual(theirs, ours * factor));
}
