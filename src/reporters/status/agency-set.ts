import type { Language } from '../../i18n/language.js';
import { printable } from '../../i18n/printable.js';
import type { AgencyStatus } from '../../status/agency-status.js';
import { agencyLines, textOf } from './agencies.js';
import type { StatusTextOptions } from './text.js';

/** What is known of one plan of many. */
export interface AgencySetEntry {
  readonly folder: string;
  readonly region?: string | undefined;
  /** Why its agencies are not known. */
  readonly problem?: string | undefined;
  readonly status?: { readonly agencies: readonly AgencyStatus[] } | undefined;
}

/** Who is late in many plans: their agencies in one table, then the plans that could not be read. */
export function agencySetText(
  entries: readonly AgencySetEntry[],
  language: Language,
  options: StatusTextOptions,
): string {
  const rows = entries.flatMap(({ folder, region, status }) =>
    (status?.agencies ?? []).map((agency) => ({ region: region ?? folder, agency })),
  );
  const problems = entries.flatMap(({ folder, problem }) =>
    problem === undefined ? [] : [options.paint.error(printable(`${folder}: ${problem}`))],
  );
  const gap = problems.length > 0 ? [''] : [];
  return textOf([...agencyLines(rows, language, options), ...gap, ...problems]);
}
