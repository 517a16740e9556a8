import { expect, it } from 'vitest';
import { hyphenate } from '../../../src/render/pdf/hyphenate.js';

/** By EYD V, "pemenggalan kata", but never less than two letters before or three behind a hyphen, nor where -an may be a suffix. */
it.each([
  'pe-nang-gung',
  'ke-pen-du-dukan',
  'Pe-nyu-sunan',
  'ma-sya-ra-kat',
  'akh-lak',
  'in-stru-men',
  'ke-a-daan',
  'ke-se-su-aian',
  'ben-trok',
  'wi-la-yah',
  'bang-krut',
  'la-ngit',
  'buah',
  'dan',
  'APBD',
])('%s', (parts) => {
  expect(hyphenate(parts.replaceAll('-', '')).replaceAll('\u00ad', '-')).toBe(parts);
});
