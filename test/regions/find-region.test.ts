import { expect, test } from 'vitest';
import { findRegion } from '../../src/regions/find-region.js';

/** What was found, by codes. */
function codes(text: string): string {
  const found = findRegion(text);
  if (found.kind === 'one') return found.region.code;
  if (found.kind === 'several') return found.regions.map(({ code }) => code).join(' or ');
  if (found.kind === 'province') return `province ${found.province.code}`;
  return `near ${found.near.map(({ code }) => code).join(' ')}`.trim();
}

test.each([
  ['35.76', '35.76'],
  [' 11.10 ', '11.10'],
  ['kota mojokerto', '35.76'],
  ['kota-mojokerto', '35.76'],
  ['kab_mojokerto', '35.16'],
  ['mojokerto', '35.16 or 35.76'],
  ['Toli-Toli', '72.04'],
  ['jawa timur', 'province 35'],
  ['Provinsi Bali', 'province 51'],
  ['35', 'province 35'],
  // Gorontalo, Jambi and Bengkulu are provinces too; the regions are what a masterplan is made for.
  ['Gorontalo', '75.01 or 75.71'],
])('%s leads to %s', (text, expected) => {
  expect(codes(text)).toBe(expected);
});

test.each([
  ['mojokero', 'near 35.16 35.76'],
  ['kota mojokero', 'near 35.76'],
  ['penajam', 'near 64.09'],
  ['Pasuruhan', 'near 35.14 35.75'],
  // A statistics office's number may be another region's, so it is proposed and not taken.
  ['3576', 'near 35.76'],
  ['99.99', 'near'],
  ['xyzzy', 'near'],
  ['', 'near'],
])('%s is not found, but proposes %s', (text, expected) => {
  expect(codes(text)).toBe(expected);
});

test('proposes what begins like the word before what holds it', () => {
  expect(codes('malan')).toBe('near 35.07 35.73 53.21 33.27');
});
