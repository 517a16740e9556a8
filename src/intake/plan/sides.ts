import type { PlainFields } from '../../edit/fields/plain-value.js';
import type { HandedCell, HandedFile, HandedRow, Question } from '../handed.js';
import type { Conflict, FieldChange } from '../plan.js';
import type { Draft, Meant } from './draft.js';
import type { Giver, Taken } from './import-record.js';
import { joined } from './nested.js';

/** A field that a sheet of this import has spoken of already. */
export interface Claim {
  readonly text: string;
  readonly cell: HandedCell;
}

interface Decided {
  readonly theirs: string;
  readonly ours: string | undefined;
  readonly verdict: 'same' | 'taken' | 'kept' | 'conflict';
  readonly fields: PlainFields;
}

/** Gathers what is decided about the fields of one row. */
export class Sides {
  readonly row: HandedRow;
  readonly giver: Giver;
  readonly meant: Meant;
  readonly questions: Question[] = [];
  /** Of a new row, what it is besides its cells. */
  own: PlainFields = {};
  readonly changes = new Map<string, FieldChange>();
  readonly conflicts: Conflict[] = [];
  readonly kept: Conflict[] = [];
  /** Of fields that nobody else may say otherwise of in this import. */
  readonly claims = new Map<string, Claim>();
  private readonly fields = new Map<string, PlainFields>();
  private readonly taken = new Map<string, Taken>();

  constructor(row: HandedRow, giver: Giver, meant: Meant) {
    this.row = row;
    this.giver = giver;
    this.meant = meant;
  }

  decided(key: string, cell: HandedCell, { theirs, ours, verdict, fields }: Decided): void {
    if (verdict === 'conflict') {
      this.conflicts.push({ key, ours: ours ?? '', theirs: cell });
      return;
    }
    this.taken.set(key, { theirs, ours: verdict === 'kept' ? (ours ?? '') : theirs });
    if (verdict === 'kept') {
      this.kept.push({ key, ours: ours ?? '', theirs: cell });
      return;
    }
    this.claims.set(key, { text: theirs, cell });
    if (verdict === 'same') return;
    this.changes.set(key, { key, ...(ours !== undefined && { ours }), theirs: cell });
    this.fields.set(key, fields);
  }

  /** Both sides say the same, and nobody has touched it. */
  agrees(key: string, text: string): void {
    this.taken.set(key, { theirs: text, ours: text });
  }

  /** Another sheet has spoken of this field: both must say the same. */
  joins(key: string, cell: HandedCell, theirs: string, claim: Claim): void {
    if (claim.text === theirs) return;
    this.conflicts.push({ key, ours: claim.text, theirs: cell, first: claim.cell.place });
  }

  /** A change that is not made now. */
  hold(key: string): void {
    this.changes.delete(key);
    this.fields.delete(key);
    this.taken.delete(key);
    this.claims.delete(key);
  }

  /** A change that people decided against: the masterplan stays as it is. */
  keep({ key, ours = '', theirs }: FieldChange): void {
    const { theirs: text = '' } = this.taken.get(key) ?? {};
    this.hold(key);
    this.kept.push({ key, ours, theirs });
    this.taken.set(key, { theirs: text, ours });
  }

  draft(file: HandedFile, isFirst: boolean): Draft {
    const { row, giver, meant, conflicts, kept, taken } = this;
    const questions = [...row.questions, ...this.questions];
    const fields = [...this.fields.values()].reduce(joined, this.own);
    const changes = [...this.changes.values()];
    return { file, row, giver, meant, isFirst, changes, conflicts, kept, questions, fields, taken };
  }
}

/** A row of which nothing is taken, with what is asked about it. */
export function openRow(
  file: HandedFile,
  row: HandedRow,
  giver: Giver,
  questions: readonly Question[],
): Draft {
  return {
    file,
    row,
    giver,
    meant: undefined,
    isFirst: false,
    changes: [],
    conflicts: [],
    kept: [],
    questions,
    fields: {},
    taken: new Map(),
  };
}
