import type { Path } from '../diagnostics/place.js';
import type { Regulation } from '../generated/types.js';
import { at, type Located } from './located.js';

/**
 * When a regulation was issued or is planned, as exactly as the file says, and where it says so. Undefined when it
 * says nothing, or when year and date contradict each other (references/year-of-date): one of both is wrong then.
 */
export function regulationDate(
  regulation: Located<Regulation>,
): { readonly date: string; readonly path: Path } | undefined {
  const { date, year } = regulation;
  if (date === undefined)
    return year === undefined ? undefined : { date: String(year), path: at(regulation, 'year') };
  if (year !== undefined && !date.startsWith(String(year))) return undefined;
  return { date, path: at(regulation, 'date') };
}
