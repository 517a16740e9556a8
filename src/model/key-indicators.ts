import type { Indicator } from '../generated/types.js';
import { targetsOf } from './achievement.js';
import type { Dimension } from './dimension.js';
import type { Located } from './located.js';

const LEVELS: readonly Indicator['level'][] = ['impact', 'outcome', 'output'];

/**
 * The indicators that say most about a dimension, `most` at the most: those its goals name, impact before
 * outcome before output, the file's order otherwise. Only indicators with a baseline and a target can show
 * a way; where none has both, the first ones stand, so that what is missing shows.
 */
export function keyIndicators(dimension: Dimension, most: number): Located<Indicator>[] {
  const named = new Set(dimension.goals.flatMap(({ indicators = [] }) => indicators));
  const measurable = dimension.indicators.filter(
    (indicator) => indicator.baseline !== undefined && targetsOf(indicator).length > 0,
  );
  const rank = ({ id, level }: Indicator) => {
    const place = LEVELS.indexOf(level);
    return (named.has(id) ? 0 : LEVELS.length + 1) + (place === -1 ? LEVELS.length : place);
  };
  const candidates = measurable.length === 0 ? [...dimension.indicators] : measurable;
  return candidates.sort((a, b) => rank(a) - rank(b)).slice(0, most);
}
