/**
 * How a cell looks. `text` has lines around it where it has a form; `head` is a column's, `help` the line under it;
 * `code` is small and grey, `example` grey and slanted, `band` the tinted row of a group or a total. Without lines,
 * as on a page that is read: `title`, `lead`, `section`, `label` (bold), `plain` and `note`. `input` asks to be filled in.
 */
export type CellLook =
  | 'title'
  | 'lead'
  | 'section'
  | 'label'
  | 'plain'
  | 'note'
  | 'text'
  | 'strong'
  | 'band'
  | 'head'
  | 'help'
  | 'code'
  | 'example'
  | 'input';
/**
 * What a cell holds: `amount` is whole rupiah, `number` has its decimals, `year` no separator; `text` and `prose` stay as
 * they are typed. A cell with a form has lines around it, and is grey where the sheet is locked and it is not open.
 */
export type CellForm = 'text' | 'prose' | 'amount' | 'number' | 'percent' | 'year' | 'date';

/** A cell to be written. Text is always written as text, never as a formula. */
export interface PageCell {
  /** A date is `YYYY-MM-DD`; a percentage of 85.71 is 85.71, and is shown with two decimals and no sign. */
  readonly value: string | number | undefined;
  readonly look?: CellLook;
  readonly form?: CellForm;
  /** May be changed although the sheet is locked. */
  readonly isOpen?: boolean;
  /** An address that a click leads to. */
  readonly link?: string;
}

/** What may be written into a range of cells; anything else is refused, or only warned of. */
export type PageCheck =
  | { readonly kind: 'choice'; readonly choices: readonly string[] }
  | { readonly kind: 'whole' | 'decimal'; readonly least: number; readonly most: number }
  | { readonly kind: 'date'; readonly least: string; readonly most: string };

export interface PageRule {
  readonly check: PageCheck;
  /** Rows and columns from 1, both ends included. */
  readonly top: number;
  readonly bottom: number;
  readonly column: number;
  readonly isWarning?: boolean;
  /** Shown beside the cell while it is filled in, and when something else is written. */
  readonly prompt: { readonly title: string; readonly text: string };
  readonly refusal: { readonly title: string; readonly text: string };
}

/** One sheet to be written. */
export interface Page {
  readonly name: string;
  readonly isHidden?: boolean;
  /** Cells can only be changed where they are open; no password, so that it is a guard and no prison. */
  readonly isLocked?: boolean;
  /** In characters. */
  readonly widths: readonly number[];
  /** Rows from the first on; a row may end early. */
  readonly rows: readonly (readonly (PageCell | undefined)[])[];
  /** In points, for rows by their number. */
  readonly heights?: ReadonlyMap<number, number>;
  /** How many pages stand side by side in print; one unless given. */
  readonly pagesWide?: number;
  /** Rows at the top and columns at the left that stay in sight, and are printed on every page. */
  readonly frozen?: { readonly rows: number; readonly columns: number };
  readonly merges?: readonly { top: number; left: number; bottom: number; right: number }[];
  readonly rules?: readonly PageRule[];
  /** The head row of a list that may be filtered, with its last row. */
  readonly filter?: { readonly top: number; readonly bottom: number; readonly columns: number };
  readonly isPortrait?: boolean;
  /** A4 unless told; A3 is for wide tables. */
  readonly paper?: 'a3';
  /** Printed at the foot, before the page number. */
  readonly footer?: string;
}

export interface WorkbookSpec {
  readonly title: string;
  readonly language: 'id' | 'en';
  readonly pages: readonly Page[];
}
