import { nearest } from '../../diagnostics/nearest.js';
import type { DimensionProfile, Profile } from '../../profile/profile.js';

/** The dimension that `written` stands for: a wrong name seen in the wild, or a slip of the pen. */
export function dimensionMeant(written: string, { dimensions }: Profile): DimensionProfile | undefined {
  const plain = written.toLowerCase().replace(/[\s_]+/g, '-');
  const known = dimensions.find(({ id, misnamed }) => id === plain || misnamed.includes(plain));
  if (known) return known;
  const near = nearest(
    written,
    dimensions.map(({ id }) => id),
  );
  return dimensions.find(({ id }) => id === near);
}
