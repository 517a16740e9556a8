import type { Agency } from '../generated/types.js';

/** How many agencies have handed in their data; `open` are those whose status nobody has written down. */
export interface AgencyDataCount {
  readonly total: number;
  readonly complete: number;
  readonly partial: number;
  readonly none: number;
  readonly open: number;
}

/** Agencies counted by the state of their data. */
export function countAgencyData(agencies: readonly Pick<Agency, 'data'>[]): AgencyDataCount {
  const count = { total: agencies.length, complete: 0, partial: 0, none: 0, open: 0 };
  for (const { data } of agencies) count[data?.status ?? 'open'] += 1;
  return count;
}
