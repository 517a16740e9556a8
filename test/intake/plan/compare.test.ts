import { expect, it } from 'vitest';
import { compareSides, type Sides, type Verdict } from '../../../src/intake/plan/compare.js';

const none = { ours: undefined, sent: undefined, last: undefined };
const taken = (text: string) => ({ theirs: text, ours: text });

it.each<[what: string, sides: Omit<Sides, 'theirs'>, expected: Verdict]>([
  ['both say the same', { ...none, ours: 'A' }, 'same'],
  ['the masterplan says nothing', none, 'taken'],
  ['the agency changed nothing, and people did', { ...none, ours: 'B', sent: 'A' }, 'untouched'],
  ['the agency changed nothing, and people deleted it', { ...none, sent: 'A' }, 'untouched'],
  ['only the agency changed what it was sent', { ...none, ours: 'X', sent: 'X' }, 'taken'],
  ['only the agency changed what it had said', { ...none, ours: 'X', last: taken('X') }, 'taken'],
  ['both changed what was sent', { ...none, ours: 'B', sent: 'X' }, 'conflict'],
  ['both changed what was last taken', { ...none, ours: 'B', last: taken('X') }, 'conflict'],
  ['people changed what was taken, and it comes again', { ...none, ours: 'B', last: taken('A') }, 'conflict'],
  ['nobody knows what came before', { ...none, ours: 'B' }, 'conflict'],
  [
    'people kept theirs against this before',
    { ...none, ours: 'B', last: { theirs: 'A', ours: 'B' } },
    'settled',
  ],
  [
    'people kept theirs, and have changed it since',
    { ...none, ours: 'C', last: { theirs: 'A', ours: 'B' } },
    'conflict',
  ],
  [
    'people kept theirs against another value',
    { ...none, ours: 'B', last: { theirs: 'Z', ours: 'B' } },
    'conflict',
  ],
])('A in the sheet: %s', (_, sides, expected) => {
  expect(compareSides({ theirs: 'A', ...sides }, undefined)).toBe(expected);
  const isConflict = expected === 'conflict';
  expect(compareSides({ theirs: 'A', ...sides }, 'theirs')).toBe(isConflict ? 'taken' : expected);
  expect(compareSides({ theirs: 'A', ...sides }, 'ours')).toBe(isConflict ? 'kept' : expected);
});
