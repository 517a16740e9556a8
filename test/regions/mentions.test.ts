import { expect, it } from 'vitest';
import { regionMentions } from '../../src/regions/mentions.js';

const named = (text: string) => regionMentions(text).map(({ region, words }) => `${region.name}: ${words}`);

it.each([
  ['a kota', 'Di Kota Bogor.', ['Kota Bogor: Kota Bogor']],
  ['a kabupaten of the same name', 'Di Kabupaten Bogor.', ['Kabupaten Bogor: Kabupaten Bogor']],
  ['an abbreviation', 'Di Kab. Sleman', ['Kabupaten Sleman: Kab. Sleman']],
  ['a government', 'Pemkot Bogor', ['Kota Bogor: Pemkot Bogor']],
  [
    'an office',
    'Bupati Sleman dan Walikota Bogor',
    ['Kabupaten Sleman: Bupati Sleman', 'Kota Bogor: Walikota Bogor'],
  ],
  ['the longest name', 'Kabupaten Bandung Barat', ['Kabupaten Bandung Barat: Kabupaten Bandung Barat']],
  [
    'a name of four words',
    'Kabupaten Penukal Abab Lematang Ilir',
    ['Kabupaten Penukal Abab Lematang Ilir: Kabupaten Penukal Abab Lematang Ilir'],
  ],
  ['words that a line break parts', 'Kota\n    Bogor', ['Kota Bogor: Kota\n    Bogor']],
  ['capitals', 'KOTA BOGOR TAHUN 2025', ['Kota Bogor: KOTA BOGOR']],
  ['marks of Markdown', '**Kota Bogor**', ['Kota Bogor: Kota Bogor']],
  ['a city of Jakarta', 'Kota Jakarta Pusat', ['Kota Administrasi Jakarta Pusat: Kota Jakarta Pusat']],
  ['the end of a sentence', 'Kota Bogor. Barat', ['Kota Bogor: Kota Bogor']],
])('finds %s', (_, text, expected) => {
  expect(named(text)).toEqual(expected);
});

it.each([
  ['bare names', 'Batu, Buru, Landak, dan Kendal'],
  ['a common noun', 'kota batu bata'],
  ['a longer name that is no region', 'Kota Serang Baru, Kota Bogor Raya'],
  ['an invented region', 'Kota Contoh'],
  ['a capital', 'Ibu Kota Bandung'],
  ['a part of another word', 'Perkotaan Bogor, se-Kota Bogor'],
  ['a kind that is not settled', 'Kabupaten/Kota Bogor'],
])('finds nothing in %s', (_, text) => {
  expect(named(text)).toEqual([]);
});

it('tells where the words begin, also of a text that names the same region a hundred thousand times', () => {
  const text = 'Kota Bogor, '.repeat(100_000);
  const mentions = regionMentions(text);
  expect(mentions.length).toBe(100_000);
  expect(mentions.at(-1)?.index).toBe(99_999 * 12);
});
