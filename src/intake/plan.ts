import type { Path } from '../diagnostics/place.js';
import type { Change } from '../edit/write-sources.js';
import type { FormKindId } from '../forms/form-kind.js';
import type { HandedCell, HandedFile, HandedRow, Question, SheetPlace } from './handed.js';

/** One value that an import changes, or would. */
export interface FieldChange {
  /** The field, its steps joined by dots. */
  readonly key: string;
  /** In the masterplan now, as canonical text; absent where nothing stands. */
  readonly ours?: string;
  readonly theirs: HandedCell;
}

/** Two values of one field that a person must choose between. */
export interface Conflict extends FieldChange {
  readonly ours: string;
  /** Where another sheet of this import says what is in `ours`; absent where the masterplan says it. */
  readonly first?: SheetPlace;
}

/** What becomes of one row. */
export interface PlannedRow {
  readonly row: HandedRow;
  /**
   * `new` is added, `changed` has fields that change, `conflict` at least one with two values, `open` gives nothing
   * to the masterplan until its questions are answered. A row can have questions and be changed in its other fields.
   */
  readonly outcome: 'new' | 'changed' | 'unchanged' | 'conflict' | 'open';
  /** Its id in the masterplan: known, or made from the name. */
  readonly id?: string;
  /** Where it stands, or will. */
  readonly path?: Path;
  readonly changes: readonly FieldChange[];
  readonly conflicts: readonly Conflict[];
  /** Conflicts in which `take` keeps the masterplan's value: settled, and quiet from now on. */
  readonly kept?: readonly Conflict[];
  readonly questions: readonly Question[];
}

/** What an import does to a masterplan. */
export interface ImportPlan {
  readonly files: readonly HandedFile[];
  readonly rows: readonly PlannedRow[];
  /** Questions that belong to no row. */
  readonly questions: readonly Question[];
  /** New texts of the masterplan's files, by name; empty where nothing changes. */
  readonly changes: ReadonlyMap<string, Change>;
  /** Agencies whose data status changes. */
  readonly statuses: readonly {
    readonly agency: string;
    readonly from: string | undefined;
    readonly to: 'partial' | 'complete';
  }[];
  readonly counts: Readonly<Record<PlannedRow['outcome'], number>>;
}

/** Which value wins where both sides changed. */
export type Take = 'theirs' | 'ours';

export type { FormKindId, SheetPlace };
