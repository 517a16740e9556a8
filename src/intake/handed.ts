import { canonical, type HandedValue } from '../forms/canonical.js';
import type { FormKindId } from '../forms/form-kind.js';
import type { Doubt } from '../values/answer.js';

/** A place in a file that was handed in. */
export interface SheetPlace {
  /** As named on the command line. */
  readonly file: string;
  readonly sheet: string;
  /** As in the margin; absent where the whole sheet is meant. */
  readonly row?: number;
  /** The column from 1. */
  readonly column?: number;
}

export { canonical, type HandedValue };

export interface HandedCell {
  readonly value: HandedValue;
  /** As it was written. */
  readonly said: string;
  readonly place: SheetPlace;
}

/** Something in a sheet that a person must decide on or write anew. */
export interface Question {
  readonly kind: 'ask' | 'wrong';
  readonly place: SheetPlace;
  /** The field it is about, as keys of {@link HandedRow.cells}; absent for a whole row or sheet. */
  readonly key?: string;
  /** As it was written. */
  readonly said: string;
  /** What it may mean, in words. */
  readonly readings: readonly string[];
  readonly doubt: Doubt;
}

/** A row as it was handed in, its cells understood. Continuation rows (a further fund) are joined to their first one. */
export interface HandedRow {
  readonly kind: FormKindId;
  readonly place: SheetPlace;
  /** The code in the row, as our forms carry it; readiness: `element/part`. */
  readonly id?: string;
  /** Whose row it is: the form's agency, or the one named in the row or in the mapping. */
  readonly agency?: string;
  /** By field, its steps joined by dots: `years.start`, `budget.2025.apbd`; also `dimension`. Blank cells are absent. */
  readonly cells: ReadonlyMap<string, HandedCell>;
  /** Fields of columns that the sheet has and this row leaves blank. */
  readonly blanks: ReadonlySet<string>;
  /** The cells of `blanks`, with what was written for nothing: '', `-`. Those whose line is gone are absent. */
  readonly blankCells?: ReadonlyMap<string, Pick<HandedCell, 'said' | 'place'>>;
  /** What our form said when it was sent out, by field, as {@link canonical} text; absent for other layouts. */
  readonly sent?: ReadonlyMap<string, string>;
  readonly questions: readonly Question[];
}

/** Rows of a sheet that give no data. */
export interface PassedRows {
  readonly rows: readonly number[];
  readonly why: Doubt;
  /** Every table has such rows: its title, heads repeated, our examples. */
  readonly isUsual: boolean;
}

/** How one sheet was understood: shown to people, so that they can see what was taken for what. */
export interface SheetReading {
  readonly place: SheetPlace;
  readonly kind: FormKindId | undefined;
  /** Why nothing was taken from it, where nothing was. */
  readonly skipped?: Doubt;
  /** Rows of the head, from the first to the last. */
  readonly head?: { readonly first: number; readonly last: number };
  readonly columns: readonly {
    readonly column: number;
    readonly head: string;
    readonly key: string | undefined;
  }[];
  /** Rows that hold data. */
  readonly count: number;
  /** What holds for all rows that do not say otherwise, and where it was said: the unit of amounts, the agency … */
  readonly held?: readonly Doubt[];
  /** Rows that hold something and give no data (totals, notes, headings …) with why; also hidden rows, which are read. */
  readonly passed?: readonly PassedRows[];
}

/** What a file says. */
export interface HandedFile {
  readonly file: string;
  /** The agency that the form was made for; of other layouts the one whose rows all are. */
  readonly agency?: string;
  /** What the agency says of its data on the first page of our form. */
  readonly stated?: 'none' | 'partial' | 'complete';
  readonly readings: readonly SheetReading[];
  readonly rows: readonly HandedRow[];
  /** Questions that belong to no row. */
  readonly questions: readonly Question[];
}
