import type { PlainFields } from '../../edit/fields/plain-value.js';
import type { HandedFile, HandedRow, Question } from '../handed.js';
import type { Conflict, FieldChange } from '../plan.js';
import type { Giver, Taken } from './import-record.js';
import type { Known } from './match.js';
import type { OurRow } from './our-rows.js';

/** A row that an import adds; what several sheets say of it comes together here. */
export interface Born extends Known {
  /** The list that it stands in. */
  readonly list: readonly string[];
  readonly isBorn: true;
}

export type Meant = OurRow | Born;

/** What is thought of one handed-in row, before anything is written. */
export interface Draft {
  readonly file: HandedFile;
  readonly row: HandedRow;
  readonly giver: Giver;
  /** Undefined while nobody knows which row is meant. */
  readonly meant: Meant | undefined;
  /** The first to name a row that is added. */
  readonly isFirst: boolean;
  readonly changes: readonly FieldChange[];
  readonly conflicts: readonly Conflict[];
  readonly kept: readonly Conflict[];
  readonly questions: readonly Question[];
  /** What is written of it. */
  readonly fields: PlainFields;
  /** What the record holds of it, once it is written. */
  readonly taken: ReadonlyMap<string, Taken>;
}

export function isBorn(row: Meant): row is Born {
  return 'isBorn' in row;
}

/** One name for a row, whether it is there or added. */
export function rowName({ kind, id }: Pick<Known, 'kind' | 'id'>): string {
  return `${kind} ${id}`;
}

/** One name for what is written of an agency's data status. */
export function statusName(agency: string): string {
  return `status ${agency}`;
}
