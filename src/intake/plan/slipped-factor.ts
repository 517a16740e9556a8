import { findFormKind } from '../../forms/form-kinds.js';
import { columnForKey } from '../read/layout-columns.js';
import type { HandedRow } from '../handed.js';

const THOUSANDS = [1_000, 1_000_000];
const PERCENT = /^(?:%|persen|percent)/i;

/**
 * How many times a number is what the masterplan says, where that is just a unit that somebody forgot: thousands, millions,
 * or hundreds of a percentage. `1/1000` where it is less. Undefined for every other number.
 */
export function slippedFactor(row: HandedRow, key: string, theirs: string, ours: string): string | undefined {
  const [ours_, theirs_] = [Number(ours), Number(theirs)];
  return undefined;
}
