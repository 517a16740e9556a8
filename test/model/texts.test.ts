import { expect, it } from 'vitest';
import { pathText } from '../../src/diagnostics/place.js';
import type { Masterplan } from '../../src/generated/types.js';
import { textsOf } from '../../src/model/texts.js';

const data: Masterplan = {
  format: 1,
  title: 'Masterplan',
  version: '1.0',
  region: { name: 'Kota Uji', kind: 'kota', code: '35.99', logo: 'assets/logo.png' },
  sources: [{ id: 's', title: 'Dalam Angka', kind: 'statistics', url: 'https://contoh.example' }],
  gaps: [{ id: 'g', dimension: 'living', current: { text: 'Kini.' }, agency: 'dinkes' }],
  dimensions: {
    living: {
      aspects: { health: 'Sehat.' },
      programs: [{ id: 'p', name: 'Uji', risks: ['Telat'], code: '1.02' }],
    },
  },
};

it('gives every free text with its path, and neither ids nor choices nor codes', () => {
  expect(textsOf(data).map(({ path, text, field }) => [pathText(path), text, field.prose])).toEqual([
    ['title', 'Masterplan', false],
    ['region.name', 'Kota Uji', false],
    ['sources[0].title', 'Dalam Angka', false],
    ['gaps[0].current.text', 'Kini.', true],
    ['dimensions.living.aspects.health', 'Sehat.', true],
    ['dimensions.living.programs[0].name', 'Uji', false],
    ['dimensions.living.programs[0].risks[0]', 'Telat', false],
  ]);
});

it('walks a document once', () => {
  expect(textsOf(data)).toBe(textsOf(data));
});
