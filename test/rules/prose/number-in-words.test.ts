import { expect, it } from 'vitest';
import { terbilang } from '../../../src/i18n/number-words.js';
import { countSaid } from '../../../src/rules/prose/number-in-words.js';

it('understands every count up to 999 in words', () => {
  const wrong = Array.from({ length: 999 }, (_, index) => index + 1).filter(
    (count) => countSaid(terbilang(count, 'id')) !== count,
  );
  expect(wrong).toEqual([]);
});

it.each([
  ['6', 6],
  ['enam (6)', 6],
  ['Dua  Puluh\nTiga', 23],
  ['seratus sebelas', 111],
  ['sembilan ratus dua belas', 912],
] as const)('reads %j as %d', (text, count) => {
  expect(countSaid(text)).toBe(count);
});

it.each(['', 'puluh dua', 'dua tiga', 'satu ratus', 'satu puluh', 'lima sepuluh', 'dua belas ratus'])(
  'makes no number of %j',
  (text) => {
    expect(countSaid(text)).toBeUndefined();
  },
);
