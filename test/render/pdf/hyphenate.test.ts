import { expect, it } from 'vitest';
import { hyphenate } from '../../../src/render/pdf/hyphenate.js';

/** By EYD V, "pemenggalan kata", but never less than two letters before or three behind a hyphen. */
it.each([
  'pe-nang-gung',
  'ke-pen-du-du-kan',
  'Pe-nyu-su-nan',
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
