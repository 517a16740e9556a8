import type { Take } from '../plan.js';
import type { Taken } from './import-record.js';

/** The sides of one field, as text that compares; undefined where a side says nothing. */
export interface Sides {
  readonly theirs: string;
  readonly ours: string | undefined;
  /** What our form said when it was sent out. */
  readonly sent: string | undefined;
  /** What the last import took from this agency. */
  readonly last: Taken | undefined;
}

/**
 * What becomes of a field. `same`: both sides agree. `untouched`: the agency changed nothing. `settled`: people kept
 * their own value against this one before. `taken`: the agency's value is written. `kept`: people keep theirs now.
 */
export type Verdict = 'same' | 'untouched' | 'settled' | 'taken' | 'kept' | 'conflict';

/** Compares the sides of a field; whoever changed it last, alone, is right. */
export function compareSides({ theirs, ours, sent, last }: Sides, take: Take | undefined): Verdict {
  if (theirs === ours) return 'same';
  if (sent !== undefined && theirs === sent) return 'untouched';
  if (last !== undefined && theirs === last.theirs && (ours ?? '') === last.ours) return 'settled';
  if (ours === undefined || ours === sent || ours === last?.theirs) return 'taken';
  if (take === undefined) return 'conflict';
  return take === 'theirs' ? 'taken' : 'kept';
}
