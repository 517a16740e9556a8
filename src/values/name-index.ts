import { folded } from './folded.js';

/** Something with names, its id perhaps among them; the first other one is shown when it is asked about. */
export interface Named {
  readonly id: string;
  readonly names: readonly string[];
}

/** Candidates by the ways in which they may be written. */
export interface NameIndex {
  /** By folded name. */
  readonly byName: ReadonlyMap<string, readonly string[]>;
  /** By its words in any order. */
  readonly byWords: ReadonlyMap<string, readonly string[]>;
  /** The same without Dinas, Badan, Kantor. */
  readonly byBare: ReadonlyMap<string, readonly string[]>;
  readonly shown: ReadonlyMap<string, string>;
}

/** As they are shortened in letters and tables. */
const SHORT: ReadonlyMap<string, string> = new Map([
  ['din', 'dinas'],
  ['bdn', 'badan'],
  ['ktr', 'kantor'],
  ['kec', 'kecamatan'],
  ['kel', 'kelurahan'],
  ['kab', 'kabupaten'],
  ['sekr', 'sekretariat'],
  ['bag', 'bagian'],
]);
/** They say nothing about who is meant. */
const FILLERS = new Set(['dan', 'serta', 'opd', 'skpd']);
/** Kinds of agencies that follow one another over the years, and that people leave out. */
const KINDS = new Set(['dinas', 'badan', 'kantor']);

/** The words of a folded name that count, written in full. */
export function wordsOf(name: string): readonly string[] {
  const words = name.split(' ').map((word) => SHORT.get(word) ?? word);
  return words.filter((word) => word !== '' && !FILLERS.has(word));
}

export const keyOf = (words: readonly string[]): string => [...new Set(words)].sort().join(' ');
export const bareOf = (words: readonly string[]): readonly string[] =>
  words.filter((word) => !KINDS.has(word));

const known = new WeakMap<readonly Named[], NameIndex>();

/** The index of a list of candidates, made once for each list: a file asks for every row. */
export function nameIndex(candidates: readonly Named[]): NameIndex {
  const made = known.get(candidates);
  if (made !== undefined) return made;
  const entries = candidates.flatMap(({ id, names }) => names.map((name) => ({ id, name: folded(name) })));
  const index: NameIndex = {
    byName: grouped(entries, (name) => name),
    byWords: grouped(entries, (name) => keyOf(wordsOf(name))),
    byBare: grouped(entries, (name) => keyOf(bareOf(wordsOf(name)))),
    shown: new Map(candidates.map(({ id, names }) => [id, names.find((name) => name !== id) ?? id])),
  };
  known.set(candidates, index);
  return index;
}

function grouped(
  entries: readonly { id: string; name: string }[],
  key: (name: string) => string,
): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const { id, name } of entries) {
    const ids = groups.get(key(name)) ?? [];
    if (!ids.includes(id)) groups.set(key(name), [...ids, id]);
  }
  groups.delete('');
  return groups;
}
