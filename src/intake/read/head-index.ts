import type { FormColumn, FormKind, FormKindId } from '../../forms/form-kind.js';
import { formKinds } from '../../forms/form-kinds.js';
import { plainHead } from '../../forms/plain-head.js';
import type { IntakeScene } from '../scene.js';
import { type HeadWords, headWords } from './head-words.js';
import type { HeadMatch } from './match-head.js';

/** What a head may mean in a table of one kind. */
export interface HeadMeaning {
  readonly kind: FormKind;
  readonly column: FormColumn;
  /** It is the head that our own form has, no synonym. */
  readonly isOwn: boolean;
  /** Only with a word for rupiah beside it: `target (Rp)`. */
  readonly needsMoney: boolean;
}

/** All heads that we know, of all kinds. */
export interface HeadIndex {
  words(text: string): HeadWords;
  /** What a head with these words may mean, in kinds of every sort. */
  meanings(plain: string): readonly HeadMeaning[];
  /** Funds as heads name them, the longest name first. */
  readonly funds: readonly { readonly plain: string; readonly id: string }[];
  readonly fundsByName: ReadonlyMap<string, string>;
  /** Every word of every head. */
  readonly vocabulary: ReadonlySet<string>;
  /** First words of heads, in small letters. */
  readonly openers: ReadonlySet<string>;
  /** Answers of `matchHead` by what was asked: the same heads come back in every sheet. */
  readonly matched: Map<string, HeadMatch | undefined>;
  /** Heads of one kind, for finding a misspelt one. */
  readonly names: ReadonlyMap<FormKindId, readonly (readonly [plain: string, meaning: HeadMeaning])[]>;
}

const known = new WeakMap<IntakeScene, HeadIndex>();

/** The index of a scene; made once, for the same heads come back in every file. */
export function headIndex(scene: IntakeScene): HeadIndex {
  const made = known.get(scene) ?? makeIndex(scene);
  known.set(scene, made);
  return made;
}

/** With these a line of a head may begin that is no head by itself: `Rp juta`, `Tahun 2025`. */
const BESIDE_HEADS = ['no', 'nomor', 'rp', 'tahun', 'th', 'thn', 'ta', 'dalam'];

/** Heads are short; a sheet can have any number of texts. */
export const MOST_REMEMBERED = 20_000;

function makeIndex(scene: IntakeScene): HeadIndex {
  const remembered = new Map<string, HeadWords>();
  const words = (text: string): HeadWords => {
    const before = remembered.get(text);
    if (before !== undefined) return before;
    const made = headWords(text);
    if (remembered.size < MOST_REMEMBERED) remembered.set(text, made);
    return made;
  };
  const byPlain = new Map<string, HeadMeaning[]>();
  const names = new Map<FormKindId, [string, HeadMeaning][]>();
  for (const kind of formKinds) {
    const own: [string, HeadMeaning][] = kind.columns.flatMap((column) => meaningsOf(kind, column));
    names.set(kind.id, own);
    for (const [plain, meaning] of own) byPlain.set(plain, [...(byPlain.get(plain) ?? []), meaning]);
  }
  const funds = fundNames(scene);
  const all = [...byPlain.keys(), ...funds.map(({ plain }) => plain)];
  return {
    words,
    meanings: (plain) => byPlain.get(plain) ?? [],
    funds,
    fundsByName: new Map(funds.map(({ plain, id }) => [plain, id])),
    vocabulary: new Set(all.flatMap((plain) => plain.split(' '))),
    openers: new Set([...all.map((plain) => plain.split(' ')[0] ?? ''), ...BESIDE_HEADS]),
    names,
    matched: new Map(),
  };
}

function meaningsOf(kind: FormKind, column: FormColumn): [string, HeadMeaning][] {
  const own = [column.head.id, column.head.en];
  const found = new Map<string, HeadMeaning>();
  for (const head of [...own, ...column.synonyms]) {
    const { plain, hasMoney } = headWords(head.replaceAll('{year}', '2000'));
    const before = found.get(plain);
    const isOwn = (before?.isOwn ?? false) || own.includes(head);
    found.set(plain, { kind, column, isOwn, needsMoney: hasMoney && (before?.needsMoney ?? true) });
  }
  return [...found];
}

function fundNames(scene: IntakeScene): { plain: string; id: string }[] {
  const column = formKinds.flatMap(({ columns }) => columns).find(({ key }) => key === 'fund');
  const found = new Map<string, string>();
  for (const { value, label, synonyms } of column?.choices?.(scene) ?? []) {
    for (const name of [label, ...synonyms]) {
      const plain = plainHead(name);
      if (!found.has(plain)) found.set(plain, String(value));
    }
  }
  return [...found]
    .map(([plain, id]) => ({ plain, id }))
    .sort((a, b) => b.plain.length - a.plain.length || (a.plain < b.plain ? -1 : 1));
}
