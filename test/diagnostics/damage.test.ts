import { expect, it } from 'vitest';
import { Damage } from '../../src/diagnostics/damage.js';

function damaged(...paths: (string | number)[][]): Damage {
  const damage = new Damage();
  for (const path of paths) damage.add(path);
  return damage;
}

it('covers a place and what stands in it', () => {
  const damage = damaged(['gaps', 3]);
  expect(damage.covers(['gaps', 3])).toBe(true);
  expect(damage.covers(['gaps', 3, 'current', 'text'])).toBe(true);
  expect(damage.covers(['gaps'])).toBe(false);
  expect(damage.covers(['gaps', 30])).toBe(false);
  expect(damage.covers(['gaps', 4])).toBe(false);
});

it('touches besides what it stands in', () => {
  const damage = damaged(['dimensions', 'living', 'programs', 12, 'lead']);
  for (const path of [[], ['dimensions'], ['dimensions', 'living', 'programs', 12, 'lead', 'name']])
    expect(damage.touches(path)).toBe(true);
  for (const path of [['dimensions', 'society'], ['dimensions', 'living', 'programs', 1], ['programs']])
    expect(damage.touches(path)).toBe(false);
});

it('knows nothing when there is none, and everything when the root is damaged', () => {
  expect(damaged().touches([])).toBe(false);
  expect(damaged([]).covers(['vision'])).toBe(true);
});
