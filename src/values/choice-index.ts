import type { Choice } from './choice.js';
import { folded } from './folded.js';

export type ChoiceValue = Choice['value'];

/** Choices by the ways in which they may be written. */
export interface ChoiceIndex {
  /** What a folded name means; several things for a name that is not clear by itself. */
  readonly values: ReadonlyMap<string, readonly ChoiceValue[]>;
  readonly labels: ReadonlyMap<ChoiceValue, string>;
}

const known = new WeakMap<readonly Choice[], ChoiceIndex>();

/** "Tata kelola pemerintahan" is the same as "tata kelola pemerintahan cerdas". */
const withoutSmart = (name: string): string => name.replace(/^smart | cerdas$/g, '');

/** The index of a list of choices, made once for each list: a file asks for every row. */
export function choiceIndex(choices: readonly Choice[]): ChoiceIndex {
  const made = known.get(choices);
  if (made !== undefined) return made;
  const values = new Map<string, ChoiceValue[]>();
  for (const { value, label, synonyms } of choices) {
    const names = [String(value), label, ...synonyms].map(folded);
    for (const name of new Set([...names, ...names.map(withoutSmart)])) {
      if (name !== '') values.set(name, [...(values.get(name) ?? []), value]);
    }
  }
  const index = { values, labels: new Map(choices.map(({ value, label }) => [value, label])) };
  known.set(choices, index);
  return index;
}
