import { beforeAll, describe, expect, test } from 'vitest';
import { SearchIndex } from '../../../../src/render/html/client/search-index.js';

const index = new SearchIndex();
beforeAll(async () => {
  await index.add('buku-2.html', 'Buku 2', [
    [
      'Lampiran A Lembar Program',
      [
        ['lampiran-a', 'Lampiran A Lembar Program', ''],
        ['program-siaga-ibu', 'A.4.1 Siaga Ibu: Jalur Rujukan Ibu Hamil', 'Dinas Kesehatan, RSUD.'],
        ['program-siaga-rob', 'A.6.1 Siaga Rob', 'Peringatan dini rob di pesisir, Rp1.250.000.000.'],
      ],
    ],
  ]);
  await index.add('buku-4.html', 'Buku 4', [
    ['BAB II Profil', [['sec-siaga-ibu', '2.4 Siaga Ibu', 'Bidan melaporkan ibu hamil berisiko.']]],
  ]);
});

const found = (query: string) => index.find(query).map(({ found: { page, anchor } }) => `${page}#${anchor}`);

describe('a search', () => {
  test('puts titles before texts, over all books', () => {
    expect(found('siaga ibu hamil')).toEqual(['buku-2.html#program-siaga-ibu', 'buku-4.html#sec-siaga-ibu']);
  });

  test('takes the beginning of a word, and one that is misspelt', () => {
    expect(found('kesehat')).toEqual(['buku-2.html#program-siaga-ibu']);
    expect(found('kesehatab')).toEqual(['buku-2.html#program-siaga-ibu']);
    expect(found('BÍDAN')).toEqual(['buku-4.html#sec-siaga-ibu']);
  });

  test('takes numbers as they are', () => {
    expect(found('1.250.000.000')).toEqual(['buku-2.html#program-siaga-rob']);
    expect(found('1.250.000.001')).toEqual([]);
  });

  test('gives what has some of the words where nothing has all', () => {
    expect(found('pesisir bidan').sort()).toEqual([
      'buku-2.html#program-siaga-rob',
      'buku-4.html#sec-siaga-ibu',
    ]);
  });

  test('finds nothing for words that stand everywhere, and for none', () => {
    expect([found('yang di'), found(''), found('…')]).toEqual([[], [], []]);
  });

  test('says which words fitted', () => {
    const [hit] = index.find('kesehat');
    expect([...(hit?.words ?? [])]).toEqual(['kesehatan']);
    expect(hit?.found).toMatchObject({ book: 'Buku 2', chapter: 'Lampiran A Lembar Program' });
  });
});
