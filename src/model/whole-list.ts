import type { Dimension } from './dimension.js';

/**
 * Whether a dimension's list is there, with nothing taken out of it by checking: a row that is gone may have
 * held anything.
 */
export function isWhole(dimension: Dimension, list: 'goals' | 'strategies' | 'programs'): boolean {
  return dimension[list].length > 0 && dimension[list].length === dimension.data[list]?.length;
}
