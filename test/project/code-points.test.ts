import fc from 'fast-check';
import { expect, it } from 'vitest';
import { byCodePoint } from '../../src/project/code-points.js';

const sign = (number: number) => Math.sign(number);

it('orders as code points do, not as UTF-16 units or a locale do', () => {
  expect(['b', 'a-b', 'a/b', 'B', 'é', 'a', '\u{1F600}', '\uffee'].sort(byCodePoint)).toEqual([
    'B',
    'a',
    'a-b',
    'a/b',
    'b',
    'é',
    '\uffee',
    '\u{1F600}',
  ]);
});

it('agrees with comparing code point by code point', () => {
  const text = fc.string({ unit: 'binary', maxLength: 6 });
  fc.assert(
    fc.property(text, text, (a, b) => {
      const [left, right] = [[...a], [...b]].map((one) => one.map((letter) => letter.codePointAt(0) ?? 0));
      let expected = 0;
      for (let at = 0; expected === 0 && at < Math.max(a.length, b.length); at++) {
        expected = sign((left?.[at] ?? -1) - (right?.[at] ?? -1));
      }
      expect(sign(byCodePoint(a, b))).toBe(expected);
    }),
  );
});
