import { nearest, surelyMeant } from '../../diagnostics/nearest.js';
import type { DimensionProfile, Profile } from '../../profile/profile.js';

export interface DimensionMeant {
  readonly dimension: DimensionProfile;
  /** Whether no other can have been meant. */
  readonly isCertain: boolean;
}

/** The dimension that `written` stands for: a wrong name seen in the wild, or a slip of the pen. */
export function dimensionMeant(written: string, { dimensions }: Profile): DimensionMeant | undefined {
  const plain = written
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-');
  const known = dimensions.find(({ id, misnamed }) => id === plain || misnamed.includes(plain));
  if (known) return { dimension: known, isCertain: true };
  const ids = dimensions.map(({ id }) => id);
  const near = nearest(written, ids);
  const dimension = dimensions.find(({ id }) => id === near);
  return dimension && { dimension, isCertain: surelyMeant(written, ids) === near };
}
