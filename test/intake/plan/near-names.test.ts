import fc from 'fast-check';
import { expect, it } from 'vitest';
import { NearNames } from '../../../src/intake/plan/near-names.js';
import { nameKey } from '../../../src/intake/plan/plain-text.js';

function near(name: string, ...known: readonly string[]): string | undefined {
  const names = new NearNames<string>();
  for (const one of known) names.add(nameKey(one), one);
  return names.find(nameKey(name));
}

it.each<[name: string, known: string, isNear: boolean]>([
  ['Telemedisin Lansia', 'Telemedisine Lansia', true],
  ['Pelatihan kader posyandu', 'Pelatihan kader posiandu', true],
  ['Pelatihan kader posyandu', 'Pelatihan kader puskesmas', false],
  ['Pembangunan IPAL tahap I', 'Pembangunan IPAL tahap II', false],
  ['Pembangunan IPAL 2025', 'Pembangunan IPAL 2026', false],
  ['Pembangunan IPAL', 'Pembangunan IPAL', false],
  ['Kader', 'Kadet', false],
  ['Pengadaan kendaraan', 'Pengandaan kendaraan', true],
])('%j and %j', (name, known, isNear) => {
  expect(near(name, known)).toBe(isNear ? known : undefined);
  expect(near(known, name)).toBe(isNear ? name : undefined);
});

it('the nearest of several is named', () => {
  expect(near('Penataan kampung nelayan', 'Penataan kampong nelayaan', 'Penataan kampung nelayann')).toBe(
    'Penataan kampung nelayann',
  );
});

/** Letters to be changed, by the book (Wagner and Fischer). */
function distance(a: string, b: string): number {
  const table = Array.from({ length: a.length + 1 }, (_, row) => [row]);
  for (let column = 1; column <= b.length; column++) table[0]?.push(column);
  for (let row = 1; row <= a.length; row++)
    for (let column = 1; column <= b.length; column++) {
      const [above = [], own = []] = [table[row - 1], table[row]];
      const changed = (above[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      own.push(Math.min((above[column] ?? 0) + 1, (own[column - 1] ?? 0) + 1, changed));
    }
  return table[a.length]?.[b.length] ?? 0;
}

it('names are near when at most a tenth of their letters differ, and a word or the beginning does not', () => {
  const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'o', ' '), minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(letters, fc.array(fc.tuple(fc.nat(40), fc.constantFrom('', 'a', 'bo'))), (name, slips) => {
      let other = name;
      for (const [at, put] of slips.slice(0, 5)) other = other.slice(0, at) + put + other.slice(at + 1);
      if (other === '') return;
      const names = new NearNames<string>();
      names.add(other, other);
      const wrong = distance(name, other);
      const isNear = wrong > 0 && wrong <= Math.floor(0.1 * Math.max(name.length, other.length) + 1e-9);
      const isLookedAt =
        name.slice(0, 5) === other.slice(0, 5) ||
        name.split(' ').some((word) => word !== '' && other.split(' ').includes(word));
      expect(names.find(name)).toBe(isNear && isLookedAt ? other : undefined);
    }),
    { numRuns: Number(process.env.FUZZ_RUNS ?? 3000) },
  );
});
