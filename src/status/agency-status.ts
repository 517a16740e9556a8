import type { Diagnostic, Severity } from '../diagnostics/diagnostic.js';
import type { Agency } from '../generated/types.js';
import { daysBetween } from '../model/days.js';
import type { Located } from '../model/located.js';
import type { Model } from '../model/model.js';
import { agencyRows, type RowCounts } from './agency-rows.js';
import { type Completeness, completenessOf } from './completeness.js';
import { type MissingPart, missingParts } from './missing-parts.js';
import type { Slot } from './slot.js';

/**
 * `late`: past the deadline and not complete · `soon`: due within {@link SOON} days · `open`: due later, or nobody has
 * said when · `complete`.
 */
export type Standing = 'late' | 'soon' | 'open' | 'complete';

/** How many days before its deadline an agency is reminded. */
export const SOON = 7;

/** Where one agency stands with what it has to hand in. */
export interface AgencyStatus extends RowCounts {
  readonly id: string;
  /** Undefined where it is not written, or checking has taken it out. */
  readonly name: string | undefined;
  readonly short: string | undefined;
  readonly standing: Standing;
  readonly data: 'none' | 'partial' | 'complete' | undefined;
  /** The deadline, `YYYY-MM-DD` or `YYYY-MM`. */
  readonly due: string | undefined;
  /** From today to the deadline, negative when it has passed; undefined where there is none. */
  readonly days: number | undefined;
  /** Days past the deadline while its data is not complete; 0 when not late. */
  readonly lateDays: number;
  readonly completeness: Completeness;
  /** Required places in its rows that are open. */
  readonly open: number;
  /** What those places are, by stage. */
  readonly missing: readonly MissingPart[];
  /** Findings that stand in its rows or in its own entry. */
  readonly findings: Readonly<Record<Severity, number>>;
}

/** Every agency in the order of the file, with what it leads or answers for. `today` is `YYYY-MM-DD`. */
export function agencyStatuses(
  model: Model,
  slots: readonly Slot[],
  findings: readonly Diagnostic[],
  today: string,
): AgencyStatus[] {
  const rows = agencyRows(model);
  const own = groupBy(slots, ({ path }) => rows.ownerOf(path));
  const found = groupBy(findings, ({ place: { path } }) => rows.ownerOf(path) ?? rows.entryOf(path));
  return model.agencies.all.map((agency) => {
    const asked = own.get(agency.id) ?? [];
    const about = found.get(agency.id) ?? [];
    const count = (severity: Severity) => about.filter((one) => one.severity === severity).length;
    return {
      id: agency.id,
      name: agency.name,
      short: agency.short,
      data: agency.data?.status,
      due: agency.data?.due,
      ...standingOf(agency, today),
      ...rows.countsOf(agency.id),
      completeness: completenessOf(asked, model.stage),
      open: asked.filter(({ filled, waiting }) => !filled && !waiting).length,
      missing: missingParts(asked),
      findings: { error: count('error'), warning: count('warning'), info: count('info') },
    };
  });
}

/**
 * Those whose data is not complete before those whose is; then by deadline, and who has none last. Agencies with the same
 * deadline stay as they stand in the file.
 */
export function byDeadline(agencies: readonly AgencyStatus[]): AgencyStatus[] {
  const rank = ({ standing }: AgencyStatus) => (standing === 'complete' ? 1 : 0);
  const days = ({ days: left }: AgencyStatus) => left ?? Number.MAX_SAFE_INTEGER;
  return [...agencies].sort((a, b) => rank(a) - rank(b) || days(a) - days(b));
}

function standingOf(
  { data }: Located<Agency>,
  today: string,
): Pick<AgencyStatus, 'standing' | 'days' | 'lateDays'> {
  const days = data?.due === undefined ? undefined : daysBetween(today, data.due);
  if (data?.status === 'complete') return { standing: 'complete', days, lateDays: 0 };
  if (days === undefined) return { standing: 'open', days, lateDays: 0 };
  if (days < 0) return { standing: 'late', days, lateDays: -days };
  return { standing: days <= SOON ? 'soon' : 'open', days, lateDays: 0 };
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string | undefined): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}
