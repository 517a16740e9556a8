import { describe, expect, it } from 'vitest';
import { nearest } from '../../src/diagnostics/nearest.js';

const keys = [
  'governance',
  'branding',
  'economy',
  'living',
  'society',
  'environment',
  'quick_wins',
  'gaps',
  'id',
];

describe('nearest', () => {
  it.each([
    ['goverment', 'governance'],
    ['enviroment', 'environment'],
    ['quick-wins', 'quick_wins'],
    ['QuickWins', 'quick_wins'],
    ['Quick Wins', 'quick_wins'],
    ['gasp', 'gaps'],
    ['gap', 'gaps'],
    ['ID', 'id'],
    ['livng', 'living'],
    ['ecnoomy', 'economy'],
  ])('%s is meant as %s', (word, meant) => {
    expect(nearest(word, keys)).toBe(meant);
  });

  it.each(['', 'people', 'transportation', 'x', 'catatan', 'z'.repeat(100_000)])(
    '%.20s is near nothing',
    (word) => {
      expect(nearest(word, keys)).toBeUndefined();
    },
  );

  it('takes the first of equally near', () => {
    expect(nearest('goal', ['goals', 'goad'])).toBe('goals');
  });
});
