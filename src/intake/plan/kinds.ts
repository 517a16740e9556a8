import type { FormKindId } from '../../forms/form-kind.js';
import { findFormKind } from '../../forms/form-kinds.js';
import { ENABLER_GROUPS } from '../../model/program.js';
import type { Profile } from '../../profile/profile.js';

/** A list of the masterplan that rows of one kind stand in. */
export interface Home {
  /** What the column `dimension` says of it; undefined where there is one list for all. */
  readonly id: string | undefined;
  readonly path: readonly string[];
}

/** The lists of a kind. */
export function homesOf(kind: FormKindId, { dimensions }: Profile): readonly Home[] {
  if (kind === 'programs')
    return [
      ...dimensions.map(({ id }) => ({ id, path: ['dimensions', id, 'programs'] })),
      ...ENABLER_GROUPS.map((id) => ({ id: `enablers.${id}`, path: ['enablers', id] })),
    ];
  if (kind === 'indicators')
    return [
      ...dimensions.map(({ id }) => ({ id, path: ['dimensions', id, 'indicators'] })),
      { id: 'enablers', path: ['enablers', 'indicators'] },
    ];
  return [{ id: undefined, path: [kind] }];
}

/** Whether a row of this kind names its dimension in a field of its own, not by its list. */
export function hasDimensionField(kind: FormKindId): boolean {
  return kind === 'gaps';
}

/** The field that says whose row it is; readiness belongs to all. */
export function ownerField(kind: FormKindId): 'lead' | 'agency' | undefined {
  if (kind === 'readiness') return undefined;
  return kind === 'programs' ? 'lead' : 'agency';
}

/** The column without which a row is no row, by which rows without a code are known. */
export function coreOf(kind: FormKindId): string {
  return findFormKind(kind)?.core ?? 'name';
}

/** Keys of columns that are no fields: they say where a row stands, and whose it is. */
export const NO_FIELDS: ReadonlySet<string> = new Set(['id', 'fund', 'agency', 'lead', 'years', 'budget']);
