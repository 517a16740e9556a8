import type { Stage } from '../diagnostics/diagnostic.js';
import { FORM_KINDS, type FormKindId } from '../forms/form-kind.js';
import { findFormKind } from '../forms/form-kinds.js';
import type { Voice } from '../i18n/voice.js';
import type { AgencyStatus } from '../status/agency-status.js';

/** A column of an agency's form that is not filled in everywhere. */
export interface MissingColumn {
  /** The sheet, as its tab says. */
  readonly sheet: string;
  /** The column, as its head says. */
  readonly column: string;
  /** Rows where it is blank, and all rows of the sheet. */
  readonly open: number;
  readonly of: number;
}

/**
 * What an agency's rows lack up to `stage`, in the words of its form. What no form asks for, such as the strategies of a
 * programme, is the planners' own work and left out.
 */
export function missingOnForm(agency: AgencyStatus, stage: Stage, { language }: Voice): MissingColumn[] {
  const columns = new Map<string, MissingColumn & { readonly order: number }>();
  for (const { part, stage: from, open } of agency.missing) {
    const place = from <= stage ? columnOf(part) : undefined;
    if (place === undefined) continue;
    const { form, kind, head } = place;
    const sheet = form.name[language];
    // The same column for every year: the year does not matter here.
    const column = head[language].replace(/ ?\{year\}/, '');
    const key = `${kind} ${column}`;
    const before = columns.get(key)?.open ?? 0;
    const order = FORM_KINDS.indexOf(kind);
    columns.set(key, { order, sheet, column, open: before + open, of: agency[kind] });
  }
  return [...columns.values()].sort((a, b) => a.order - b.order).map(({ order, ...column }) => column);
}

/** The kinds of rows that an agency has of its own. */
const KINDS = ['programs', 'indicators', 'gaps', 'sources'] as const satisfies readonly FormKindId[];

/** The form and column where a required part is filled in; undefined where no form asks for it. */
function columnOf(part: string) {
  const [, list, key] = /([a-z_]+)\[\]\.(.+)$/.exec(part) ?? [];
  // The lists of enabling plans hold programmes.
  const kind = KINDS.find((one) => one === list) ?? (part.startsWith('enablers.') ? 'programs' : undefined);
  const form = kind && findFormKind(kind);
  if (kind === undefined || form === undefined || key === undefined) return undefined;
  const asked = form.columns.filter(({ isForeignOnly }) => !isForeignOnly);
  const column = asked.find((one) => one.key === key) ?? asked.find((one) => one.key.startsWith(`${key}.`));
  return column && { kind, form, head: column.head };
}
