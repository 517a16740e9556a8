import { expect, it } from 'vitest';
import { variedProse } from '../../../scripts/bench/varied-prose.js';
import { comparableWords } from '../../../src/rules/prose/comparable-words.js';
import { similarTexts } from '../../../src/rules/prose/similar-texts.js';

const words = (count: number, prefix = 'kata') =>
  Array.from({ length: count }, (_, index) => `${prefix}${index}`);

it('says how much of their words two texts share, in whatever order', () => {
  const twenty = words(20);
  const changed = ['lain', ...twenty.slice(1)].reverse();
  expect(similarTexts([twenty, changed])).toEqual([{ earlier: 0, later: 1, similarity: 0.95 }]);
});

it.each([
  ['two of twenty changed: just ninety percent', 20, 2, 1],
  ['two of nineteen changed: less', 19, 2, 0],
  ['one of ten changed', 10, 1, 1],
  ['one of nine changed', 9, 1, 0],
])('%s', (_, length, changes, found) => {
  const text = words(length);
  expect(similarTexts([text, [...words(changes, 'lain'), ...text.slice(changes)]])).toHaveLength(found);
});

it('finds a text that another holds with a few words more', () => {
  expect(similarTexts([words(20), words(24)])).toHaveLength(1);
  expect(similarTexts([words(20), words(25)])).toHaveLength(0);
});

it('counts a word as often as it stands', () => {
  const many = Array.from({ length: 20 }, () => 'air');
  expect(similarTexts([many, [...many.slice(10), ...words(10)]])).toEqual([]);
  expect(similarTexts([many, [...many]])).toHaveLength(1);
});

it('passes over words that do not count', () => {
  const text = words(10);
  const ignored = new Set(['dua', 'tiga']);
  expect(
    similarTexts(
      [
        [...text, 'dua', 'dua'],
        ['tiga', ...text],
      ],
      ignored,
    ),
  ).toEqual([{ earlier: 0, later: 1, similarity: 1 }]);
});

it('gives each text one earlier twin, and each of them only once', () => {
  const text = words(12);
  expect(similarTexts([text, text, text]).map(({ earlier, later }) => [earlier, later])).toEqual([
    [0, 1],
    [0, 2],
  ]);
});

it('finds what comparing all pairs finds', () => {
  const texts = Array.from({ length: 300 }, (_, index) => {
    const own = comparableWords(variedProse(index % 200));
    // Every third copy has some words changed: from none to a fifth of them.
    return index < 200 ? own : own.map((word, at) => (at < index % 8 ? `${word}x` : word));
  });
  const pairs = new Set<number>();
  texts.forEach((one, later) => {
    if (texts.slice(0, later).some((other) => share(one, other) >= 0.9 - 1e-9)) pairs.add(later);
  });
  expect(pairs.size).toBeGreaterThan(30);
  expect(similarTexts(texts).map(({ later }) => later)).toEqual([...pairs]);
});

function share(one: readonly string[], other: readonly string[]): number {
  const left = [...other];
  const common = one.filter((word) => {
    const at = left.indexOf(word);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
  return (2 * common.length) / (one.length + other.length);
}

it('is quick on twenty thousand texts, different or nearly equal', () => {
  const different = Array.from({ length: 20_000 }, (_, index) => comparableWords(variedProse(index)));
  const mould = comparableWords(variedProse(1));
  const equal = different.map((_, index) => [...mould, ...words(2, `khas${index}x`)]);
  const before = process.cpuUsage();
  expect(similarTexts(different).length).toBeLessThan(100);
  expect(similarTexts(equal)).toHaveLength(19_999);
  // Far below on any machine; comparing all pairs takes a minute.
  expect(process.cpuUsage(before).user / 1e6).toBeLessThan(5);
});

it('removes places and digits, but no names of agencies', () => {
  expect(comparableWords('Pada 2024, 12 loket di Kecamatan Hulu Timur milik Dinas Sosial.')).toEqual([
    'pada',
    'loket',
    'di',
    'milik',
    'dinas',
    'sosial',
  ]);
});
