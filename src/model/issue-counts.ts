import type { Dimension } from './dimension.js';
import type { Model } from './model.js';

/** The dimension that most issues of the future touch; `undefined` when none is touched or several tie. */
export function mostTouched({
  future,
  dimensions,
}: Pick<Model, 'future' | 'dimensions'>):
  | { readonly dimension: Dimension; readonly issues: number }
  | undefined {
  const counts = new Map<string, number>();
  for (const issue of future)
    for (const id of new Set<string>(issue.dimensions ?? [])) counts.set(id, (counts.get(id) ?? 0) + 1);
  const most = Math.max(0, ...dimensions.map(({ id }) => counts.get(id) ?? 0));
  const [dimension, ...others] = dimensions.filter(({ id }) => counts.get(id) === most);
  return dimension === undefined || others.length > 0 ? undefined : { dimension, issues: most };
}
