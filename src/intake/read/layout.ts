import type { FormKindId } from '../../forms/form-kind.js';

/** What a column of a layout holds: a field's key with year and fund filled in, or nothing that is wanted. */
export interface LayoutColumn {
  /** A column letter (`C`) or the words of a head, as written. */
  readonly column: string;
  /** Undefined for a column that is not to be read. */
  readonly key: string | undefined;
}

/** A layout of a region's own, as `import.yaml` describes it. It says what our synonyms cannot know; the rest is found. */
export interface Layout {
  /** A glob for the file's name, without its folder. */
  readonly files?: string;
  /** A glob for the name on the tab. */
  readonly sheet?: string;
  /** Undefined: found from the columns. */
  readonly kind?: FormKindId;
  /** Whose rows they are, by id. */
  readonly agency?: string;
  /** Rows of the head. */
  readonly head?: { readonly first: number; readonly last: number };
  /** The first row with data. */
  readonly first?: number;
  readonly columns: readonly LayoutColumn[];
  /** What an amount is multiplied by to give rupiah. */
  readonly factor?: number;
  /** The year of amounts whose column names none. */
  readonly year?: number;
  /** The fund of amounts whose column and row name none. */
  readonly fund?: string;
  /** Of a table in levels the one that is read, as the number of groups in its budget codes. */
  readonly level?: number;
  /** Rows that are not to be read, both ends included. */
  readonly skip: readonly { readonly first: number; readonly last: number }[];
  /** The sheet is not read at all. */
  readonly isIgnored?: boolean;
}
