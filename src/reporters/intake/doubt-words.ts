import type { Question } from '../../intake/handed.js';
import type { FormKindId } from '../../intake/plan.js';
import { clip } from '../table.js';
import type { FieldWords } from './field-words.js';

const LONGEST = 60;

/**
 * What fills the sentence of a question about a field: `ours`, a value of that field, and `from`, another field, are said
 * as people say them; everything else stands as it is.
 */
export function doubtArgs(
  { key, doubt: { args } }: Question,
  kind: FormKindId | undefined,
  words: FieldWords,
): Readonly<Record<string, string>> {
  if (key === undefined || kind === undefined) return args;
  const { ours, from } = args;
  return {
    ...args,
    ...(ours !== undefined && { ours: shown(words.valueOf(kind, key, ours), ours) }),
    ...(from !== undefined && { from: words.nameOf(kind, from) }),
  };
}

/** A text in quotation marks, a long one by its beginning; a figure as it is. */
function shown(value: string, ours: string): string {
  return Number.isFinite(Number(ours)) ? value : `"${clip(value, LONGEST)}"`;
}
