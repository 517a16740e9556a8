import { type Path, pathText } from '../diagnostics/place.js';
import type { Agency } from '../generated/types.js';
import { daysBetween } from '../model/days.js';
import type { Located } from '../model/located.js';
import type { Model } from '../model/model.js';
import { type Completeness, completenessOf } from './completeness.js';
import type { Slot } from './slot.js';

/** Where one agency stands with what it has to hand in. */
export interface AgencyStatus {
  readonly id: string;
  /** Undefined where it is not written, or checking has taken it out. */
  readonly name: string | undefined;
  readonly short: string | undefined;
  readonly data: 'none' | 'partial' | 'complete' | undefined;
  /** The deadline, `YYYY-MM-DD` or `YYYY-MM`. */
  readonly due: string | undefined;
  /** Days past the deadline while its data is not complete; 0 when not late. */
  readonly lateDays: number;
  readonly programs: number;
  readonly indicators: number;
  readonly gaps: number;
  readonly completeness: Completeness;
  /** Required places in its rows that are open. */
  readonly open: number;
}

/** Every agency in the order of the file, with what it leads or answers for. `today` is `YYYY-MM-DD`. */
export function agencyStatuses(model: Model, slots: readonly Slot[], today: string): AgencyStatus[] {
  const rows = rowsByAgency(model);
  const owner = new Map<string, string>();
  for (const [agency, { paths }] of rows) for (const path of paths) owner.set(pathText(path), agency);
  const own = new Map<string, Slot[]>();
  for (const slot of slots) {
    const agency = ownerOf(slot.path, owner);
    if (agency === undefined) continue;
    const list = own.get(agency);
    if (list === undefined) own.set(agency, [slot]);
    else list.push(slot);
  }
  return model.agencies.all.map((agency) => {
    const asked = own.get(agency.id) ?? [];
    const { programs = 0, indicators = 0, gaps = 0 } = rows.get(agency.id) ?? {};
    return {
      id: agency.id,
      name: agency.name,
      short: agency.short,
      data: agency.data?.status,
      due: agency.data?.due,
      lateDays: lateDays(agency, today),
      programs,
      indicators,
      gaps,
      completeness: completenessOf(asked, model.stage),
      open: asked.filter(({ filled, waiting }) => !filled && !waiting).length,
    };
  });
}

interface Rows {
  programs: number;
  indicators: number;
  gaps: number;
  readonly paths: Path[];
}

function rowsByAgency({ agencies, programs, indicators, gaps }: Model): Map<string, Rows> {
  const rows = new Map<string, Rows>();
  const add = (named: string | undefined, kind: 'programs' | 'indicators' | 'gaps', path: Path) => {
    // An agency may be written by its name; the collection knows whose that is.
    const agency = agencies.get(named)?.id;
    if (agency === undefined) return;
    const known = rows.get(agency) ?? { programs: 0, indicators: 0, gaps: 0, paths: [] };
    known[kind] += 1;
    known.paths.push(path);
    rows.set(agency, known);
  };
  for (const { lead, path } of programs.all) add(lead, 'programs', path);
  for (const { agency, path } of indicators.all) add(agency, 'indicators', path);
  for (const { agency, path } of gaps.all) add(agency, 'gaps', path);
  return rows;
}

// The row that a path stands in is one of its beginnings that end in an index.
function ownerOf(path: Path, owner: ReadonlyMap<string, string>): string | undefined {
  for (let length = path.length; length > 0; length--) {
    if (typeof path[length - 1] !== 'number') continue;
    const agency = owner.get(pathText(path.slice(0, length)));
    if (agency !== undefined) return agency;
  }
  return undefined;
}

function lateDays({ data }: Located<Agency>, today: string): number {
  if (data?.due === undefined || data.status === 'complete') return 0;
  return Math.max(0, daysBetween(data.due, today));
}
