import { describe, expect, test } from 'vitest';
import { excerpt, fold, indexed, markHits, wordsOf } from '../../../../src/render/html/client/search-text.js';

describe('words', () => {
  test('are letters by themselves and numbers with their dots and commas', () => {
    expect(wordsOf('Rp1.250.000.000 (85,71%) pada 2023–2032; e-KTP, kode 2.16.03.')).toEqual([
      'Rp',
      '1.250.000.000',
      '85,71',
      'pada',
      '2023',
      '2032',
      'e',
      'KTP',
      'kode',
      '2.16.03',
    ]);
  });

  test('are compared without capitals and marks', () => {
    expect(fold('TÉLÉPON')).toBe('telepon');
    // The same letters written with marks of their own.
    expect(wordsOf('Te\u0301le\u0301pon').map(fold)).toEqual(['telepon']);
  });

  test('that stand everywhere are not kept', () => {
    expect(['Yang', 'dan', 'the', 'program'].map(indexed)).toEqual([
      undefined,
      undefined,
      undefined,
      'program',
    ]);
  });
});

test('hits are marked as they are written', () => {
  expect(markHits('Dinas Kesehatan, RSUD', new Set(['kesehatan', 'rsud']))).toEqual([
    { text: 'Dinas ', hit: false },
    { text: 'Kesehatan', hit: true },
    { text: ', ', hit: false },
    { text: 'RSUD', hit: true },
  ]);
  expect(markHits('', new Set(['a']))).toEqual([]);
});

describe('an excerpt', () => {
  const shown = (text: string, hits: readonly string[], length = 60) =>
    excerpt(text, new Set(hits), length)
      .map(({ text, hit }) => (hit ? `[${text}]` : text))
      .join('');
  const filling = 'kata '.repeat(40);

  test('shows where most hits stand together, with whole words around them', () => {
    const text = `ibu ${filling}jalur rujukan ibu hamil yang cepat ${filling}`;
    expect(shown(text, ['ibu', 'hamil'])).toMatch(
      /^… rujukan \[ibu\] \[hamil\] yang cepat (?:kata )*kata …$/,
    );
  });

  test('begins with the text when a hit is near, or when there is none', () => {
    expect(shown('Ibu hamil dirujuk.', ['hamil'])).toBe('Ibu [hamil] dirujuk.');
    expect(shown(filling.trim(), ['ibu'], 12)).toBe('kata kata kata …');
    expect(shown('', ['ibu'])).toBe('');
  });
});
