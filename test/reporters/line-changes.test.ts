import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineChanges } from '../../src/reporters/line-changes.js';

/** The new lines, made from the old ones by the changes. */
function changed(before: readonly string[], after: readonly string[]): string[] {
  const result: string[] = [];
  let at = 0;
  for (const { start, end, newStart, newEnd } of lineChanges(before, after)) {
    expect(start).toBeGreaterThanOrEqual(at);
    result.push(...before.slice(at, start), ...after.slice(newStart, newEnd));
    at = end;
  }
  return [...result, ...before.slice(at)];
}

const numbered = (count: number, text: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => text(index));

describe('how one list of lines becomes another', () => {
  it('is told in the fewest lines where lines repeat', () => {
    const before = ['a', '}', 'b', '}', 'c', '}'];
    expect(lineChanges(before, ['a', '}', 'x', '}', 'c', '}'])).toEqual([
      { start: 2, end: 3, newStart: 2, newEnd: 3 },
    ]);
    expect(lineChanges(before, before)).toEqual([]);
    expect(lineChanges([], ['a'])).toEqual([{ start: 0, end: 0, newStart: 0, newEnd: 1 }]);
    expect(lineChanges(['a'], [])).toEqual([{ start: 0, end: 1, newStart: 0, newEnd: 0 }]);
  });

  it('takes a stretch that moves out and puts it in again', () => {
    expect(lineChanges(['a', 'b', 'c', 'd', 'e'], ['c', 'd', 'e', 'a', 'b'])).toEqual([
      { start: 0, end: 2, newStart: 0, newEnd: 0 },
      { start: 5, end: 5, newStart: 3, newEnd: 5 },
    ]);
  });

  it('leads there, whatever the lines', () => {
    const lines = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'), { maxLength: 40 });
    fc.assert(
      fc.property(lines, lines, (before, after) => {
        expect(changed(before, after)).toEqual(after);
      }),
    );
  });

  it.each([
    ['every line', numbered(60_000, (index) => `a ${index}`), numbered(60_000, (index) => `b ${index}`)],
    [
      'every second of many',
      numbered(60_000, (index) => `a ${index}`),
      numbered(60_000, (index) => (index % 2 ? 'kind: program' : `a ${index}`)),
    ],
    [
      'lines that are all alike',
      numbered(30_000, (index) => (index % 3 ? 'a' : 'b')),
      numbered(30_000, (index) => (index % 5 ? 'a' : 'b')),
    ],
    [
      'the order of all',
      numbered(60_000, (index) => `${index}`),
      numbered(60_000, (index) => `${59_999 - index}`),
    ],
  ])('stays quick when it is %s', (_, before, after) => {
    const started = performance.now();
    expect(changed(before, after)).toEqual(after);
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});
