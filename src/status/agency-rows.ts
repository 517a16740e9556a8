import { type Path, pathText } from '../diagnostics/place.js';
import type { Model } from '../model/model.js';

/** How many rows of each kind are an agency's own. */
export interface RowCounts {
  /** Programmes that it leads. */
  readonly programs: number;
  /** Those that it answers for. */
  readonly indicators: number;
  readonly gaps: number;
  /** Documents that it handed in. */
  readonly sources: number;
}

/** Whose each row of a masterplan is. */
export interface AgencyRows {
  /** All of them 0 for an agency without rows. */
  countsOf(agency: string): RowCounts;
  /** The agency in whose row a place stands; undefined for places that are nobody's. */
  ownerOf(path: Path): string | undefined;
  /** The agency in whose own entry, in the list of agencies, a place stands. */
  entryOf(path: Path): string | undefined;
}

type Counts = { -readonly [Kind in keyof RowCounts]: RowCounts[Kind] };

const none = (): Counts => ({ programs: 0, indicators: 0, gaps: 0, sources: 0 });

/** Finds whose the rows are. Linear in their number. */
export function agencyRows({ agencies, programs, indicators, gaps, sources }: Model): AgencyRows {
  const counts = new Map<string, Counts>();
  const owners = new Map<string, string>();
  const add = (named: string | undefined, kind: keyof RowCounts, path: Path) => {
    // An agency may be written by its name; the collection knows whose that is.
    const agency = agencies.get(named)?.id;
    if (agency === undefined) return;
    const own = counts.get(agency) ?? none();
    own[kind] += 1;
    counts.set(agency, own);
    owners.set(pathText(path), agency);
  };
  for (const { lead, path } of programs.all) add(lead, 'programs', path);
  for (const { agency, path } of indicators.all) add(agency, 'indicators', path);
  for (const { agency, path } of gaps.all) add(agency, 'gaps', path);
  for (const { agency, path } of sources.all) add(agency, 'sources', path);
  const entries = new Map(agencies.all.map(({ id, path }) => [pathText(path), id]));
  return {
    countsOf: (agency) => counts.get(agency) ?? none(),
    ownerOf: (path) => ownerIn(owners, path),
    entryOf: (path) => ownerIn(entries, path),
  };
}

// The row that a path stands in is one of its beginnings that end in an index.
function ownerIn(owners: ReadonlyMap<string, string>, path: Path): string | undefined {
  for (let length = path.length; length > 0; length--) {
    if (typeof path[length - 1] !== 'number') continue;
    const agency = owners.get(pathText(path.slice(0, length)));
    if (agency !== undefined) return agency;
  }
  return undefined;
}
