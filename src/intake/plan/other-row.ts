import type { HandedRow } from '../handed.js';
import { coreOf, NO_FIELDS } from './kinds.js';
import { type OurRow, textIn } from './our-rows.js';
import { nameKey, plainText } from './plain-text.js';

/** Texts that share less than this part of their words speak of different things. */
const LEAST_SHARED = 1 / 3;

/** A row of fewer other fields shows no pattern. */
const LEAST_FIELDS = 2;

/** What a row is about, in words. */
const SAYINGS = ['description', 'definition'];

/**
 * Whether a row with a known code is a wholly other one: its name is, and so is what it is about, or most of its other
 * fields. A row that only got a new name is the same row.
 */
export function isOtherRow(row: HandedRow, meant: OurRow): boolean {
  if (row.kind === 'readiness') return false;
  const core = coreOf(row.kind);
  const before = (key: string) => row.sent?.get(key) ?? textIn(meant.node, key.split('.')) ?? '';
  const now = (key: string) => plainText(row.cells.get(key)?.value ?? '');
  if (!isUnlike(before(core), now(core))) return false;
  if (SAYINGS.some((key) => isUnlike(before(key), now(key)))) return true;
  const others = [...row.cells.keys()].filter(
    (key) => key !== core && key !== 'dimension' && !NO_FIELDS.has(key) && before(key) !== '',
  );
  const changed = others.filter((key) => now(key) !== plainText(before(key)));
  return others.length >= LEAST_FIELDS && changed.length * 2 > others.length;
}

/** Whether two texts, both there, have hardly a word in common. */
function isUnlike(one: string, other: string): boolean {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  if (a.size === 0 || b.size === 0) return false;
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared < LEAST_SHARED * Math.min(a.size, b.size);
}

/** `dan`, `di`, `untuk` tell nothing; a name of short words only is compared whole. */
function wordsOf(text: string): ReadonlySet<string> {
  const words = nameKey(text).split(' ').filter(Boolean);
  const long = words.filter((word) => word.length > 3 && word !== 'untuk');
  return new Set(long.length > 0 ? long : words);
}
