import { describe, expect, it } from 'vitest';
import { formatDates } from '../../src/i18n/dates.js';
import { countInWords, joinWords } from '../../src/i18n/phrases.js';

describe('counts in sentences', () => {
  it.each([
    [0, 'nol'],
    [6, 'enam'],
    [11, 'sebelas'],
    [19, 'sembilan belas'],
    [20, 'dua puluh'],
    [21, '21'],
    [100, 'seratus'],
    [157, '157'],
    [2000, 'dua ribu'],
    [12_500, '12.500'],
  ])('%d is %s: words when two of them suffice', (value, words) => {
    expect(countInWords(value, 'id')).toBe(words);
  });
});

describe('lists in sentences', () => {
  it('put the comma before dan from three on, and never in English', () => {
    expect(joinWords([], 'id')).toBe('');
    expect(joinWords(['a'], 'id')).toBe('a');
    expect(joinWords(['a', 'b'], 'id')).toBe('a dan b');
    expect(joinWords(['a', 'b', 'c'], 'id')).toBe('a, b, dan c');
    expect(joinWords(['a', 'b', 'c'], 'en')).toBe('a, b and c');
  });
});

describe('spans of days', () => {
  it.each([
    ['2024-05-14', '2024-05-15', '14–15 Mei 2024'],
    ['2025-02-03', '2025-11-28', '3 Februari–28 November 2025'],
    ['2024-12-30', '2025-01-02', '30 Desember 2024–2 Januari 2025'],
    ['2024-05-14', undefined, '14 Mei 2024'],
    ['2024-05-14', '2024-05-14', '14 Mei 2024'],
    ['2024-05', '2024-07', 'Mei–Juli 2024'],
    ['2024-05-14', '2025-05-14', '14 Mei 2024–14 Mei 2025'],
  ])('%s to %s is %s', (start, end, words) => {
    expect(formatDates(start, end, 'id')).toBe(words);
  });
});
