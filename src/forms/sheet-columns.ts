import { fillMessage } from '../i18n/message.js';
import type { FormColumn, FormKind, FormScene } from './form-kind.js';
import type { FormRow } from './form-rows.js';

/** A column of a sheet: one of the kind's, for one year where there are several. */
export interface SheetColumn {
  readonly column: FormColumn;
  readonly head: string;
  readonly year?: number;
}

/** More years than any plan has would make a sheet that nobody can read. */
const MOST_YEARS = 30;

/** The columns of a kind's sheet from left to right: the plan's years, and those in which its rows hold something. */
export function sheetColumns(kind: FormKind, rows: readonly FormRow[], scene: FormScene): SheetColumn[] {
  return kind.columns
    .filter(({ isForeignOnly, isResult }) => !isForeignOnly && (!isResult || scene.isImplementation))
    .flatMap((column) => {
      const head = (year?: number) => fillMessage(column.head, { year: String(year ?? '') }, scene.language);
      if (!column.key.includes('{year}')) return [{ column, head: head() }];
      return yearsOf(column, rows, scene).map((year) => ({ column, head: head(year), year }));
    });
}

function yearsOf({ key }: FormColumn, rows: readonly FormRow[], { years }: FormScene): number[] {
  const all = new Set(years);
  const [root] = key.split('.');
  for (const { values } of rows) {
    for (const one of values.keys()) {
      const [first, year] = one.split('.');
      if (first === root) all.add(Number(year));
    }
  }
  const sorted = [...all].sort((a, b) => a - b);
  return sorted.length > MOST_YEARS ? [...years] : sorted;
}

/** The field that a cell of this column holds: `budget.2025.apbd`. */
export function fieldOf({ column, year }: SheetColumn, fund: string | undefined): string {
  return column.key.replace('{year}', String(year)).replace('{fund}', fund ?? '{fund}');
}
