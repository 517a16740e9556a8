import type { FormColumn, FormKind } from '../../forms/form-kind.js';
import type { GridRow } from '../../sheets/grid.js';
import type { HandedCell } from '../handed.js';
import type { SheetView } from './sheet-view.js';

/** A column of which the cells are taken. */
export interface TableColumn {
  /** From 1. */
  readonly column: number;
  readonly head: string;
  readonly form: FormColumn;
  /** Of an amount, a target or a result; of a baseline or a condition the year in which it was measured. */
  readonly year?: number | undefined;
  readonly fund?: string | undefined;
  /** What an amount is multiplied by to give rupiah. */
  readonly factor?: number | undefined;
  /** Its cells are ticked or not: it stands for its year or its fund. */
  readonly isTicked?: boolean;
}

/** What holds for all rows of a table that do not say otherwise. */
export interface TableDefaults {
  /** Fields named above the table or on the tab (`dimension`, `agency` …), each with where. */
  readonly fields: ReadonlyMap<string, HandedCell>;
  readonly year?: number | undefined;
  readonly fund?: string | undefined;
}

/** A table that was found in a sheet. */
export interface Table {
  readonly view: SheetView;
  readonly kind: FormKind;
  /** Numbers of the head's rows. */
  readonly head: { readonly first: number; readonly last: number };
  readonly columns: readonly TableColumn[];
  readonly byColumn: ReadonlyMap<number, TableColumn>;
  readonly core: TableColumn;
  /** Its heads are those of our form. */
  readonly isOwnForm: boolean;
  /** Columns that number the rows, and nothing else. */
  readonly numbering: ReadonlySet<number>;
  readonly defaults: TableDefaults;
  /** All rows below the head, up to the next table. */
  readonly rows: readonly GridRow[];
}

/** The key of a column's field with what is known filled in: `budget.2025.apbd`, `targets.2026`, `budget.2025.{fund}`. */
export function keyOf({ form, year, fund }: Pick<TableColumn, 'form' | 'year' | 'fund'>): string {
  return form.key.replace('{year}', String(year ?? '{year}')).replace('{fund}', fund ?? '{fund}');
}

/** The field as a question names it: `budget` is an amount of a year that nobody knows; undefined where no field is meant. */
export function askedKey(key: string): string | undefined {
  if (!key.includes('{year}')) return key;
  return key.startsWith('budget.') ? 'budget' : undefined;
}
