import { describe, expect, it } from 'vitest';
import { defaultLimits, parseLimit } from '../../src/source/limits.js';
import { findingsOf, parse, short } from './reading.js';

/** Milliseconds that `work` took. */
function timed(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

describe('nesting', () => {
  const bombs: [string, string][] = [
    ['explicit keys', '? '.repeat(400)],
    ['explicit keys over lines', Array.from({ length: 400 }, (_, at) => `${' '.repeat(at)}?\n`).join('')],
    ['lists', '- '.repeat(400)],
    ['brackets', '['.repeat(400)],
    ['braces', '{a: '.repeat(400)],
    ['explicit keys in brackets', '{? '.repeat(400)],
    ['keys', Array.from({ length: 400 }, (_, at) => `${' '.repeat(at)}a:\n`).join('')],
    ['keys in one line', 'a: '.repeat(400)],
    ['explicit keys after a comma', `[${'? '.repeat(400)}`],
  ];

  it.each(bombs)('stops 400 nested %s at once', (_, text) => {
    let ids: string[] = [];
    const time = timed(() => {
      ids = parse(text).findings.map(({ type }) => type.id);
    });
    expect(ids).toEqual(['yaml/too-deep']);
    expect(time).toBeLessThan(2000);
  });

  it('allows 32 levels, not 33, in every way of writing, and names limit and flag', () => {
    const block = (depth: number) =>
      Array.from({ length: depth }, (_, at) => `${'  '.repeat(at)}a:\n`).join('');
    const flow = (depth: number) => `a: ${'['.repeat(depth - 1)}${']'.repeat(depth - 1)}`;
    for (const write of [block, flow]) {
      expect(findingsOf(write(32))).toEqual([]);
      const { findings } = parse(write(33));
      expect(findings.map(({ type }) => type.id)).toEqual(['yaml/too-deep']);
      expect(findings[0]?.args).toEqual({ limit: 32, flag: '--limit depth=N' });
    }
  });

  it('is not fooled by many flat collections', () => {
    expect(findingsOf(`a: [${'[1], '.repeat(500)}]\n${'b: {x: [1]}\n'.replace('b', 'c')}`)).toEqual([]);
    expect(findingsOf(`a:\n${'- b:\n  - c\n'.repeat(500)}`)).toEqual([]);
    expect(findingsOf(`a:\n${'- ? b\n  : |+\n    c\n'.repeat(100)}`)).toEqual([]);
  });
});

describe('keys', () => {
  const keys = (count: number) => Array.from({ length: count }, (_, at) => `k${at}: ${at}\n`).join('');

  it('allows 5,000 in a mapping and names the limit beyond', () => {
    expect(findingsOf(keys(5000))).toEqual([]);
    const { findings, damaged } = parse(keys(5002));
    expect(findings.map(short)).toEqual(['yaml/too-many-keys:tooMany 5001:1']);
    expect(findings[0]?.args).toEqual({ limit: 5000, flag: '--limit keys=N' });
    expect(damaged).toEqual([[]]);
  });

  it('takes 20,000 keys in its stride, by both parsers', () => {
    for (const text of [keys(20_000), `? x\n${keys(20_000)}`]) {
      const limits = { ...defaultLimits, keys: 30_000 };
      let count = 0;
      const time = timed(() => {
        const { tree } = parse(text, limits);
        count = tree?.kind === 'map' ? tree.entries.size : 0;
      });
      expect(count).toBeGreaterThanOrEqual(20_000);
      expect(time).toBeLessThan(2000);
    }
  });
});

describe('values', () => {
  it('are counted over the whole file, in every way of writing', () => {
    const limits = { ...defaultLimits, values: 6 };
    expect(parse('a:\n- b: 1\n- [x, y]\n', limits).findings).toEqual([]);
    const { findings } = parse('a:\n- b: 1\n- {x: [y, z]}\n', limits);
    expect(findings.map(({ type, place }) => [type.id, place.line])).toEqual([['yaml/too-many-values', 3]]);
    expect(findings[0]?.args).toEqual({ limit: 6, flag: '--limit values=N' });
  });
});

describe('millions of values', () => {
  it.each(['- - - a\n', '- {a: 1, a: 2}\n'])('of %j end in a finding, not in a full memory', (line) => {
    const ids = parse(line.repeat(4_500_000)).findings.map(({ type }) => type.id);
    expect(ids).toEqual(['yaml/too-many-values']);
  });
});

describe('a large file', () => {
  const filler = '  - id: program-1\n    name: Program dengan nama yang panjang\n'.repeat(40_000);

  it('explains a mistake deep inside with its own line', () => {
    const { findings, tree } = parse(`programs:\n${filler}  - id: x\n    name:y\n    z: 1\n`);
    expect(findings.map(short)).toEqual(['yaml/syntax:colonSpace 80003:5']);
    expect(tree).toBeUndefined();
  });

  it('finds an alias there', () => {
    const { findings } = parse(`programs:\n${filler}  - id: *x\n`);
    expect(findings.map(short)).toEqual(['yaml/anchor:alias 80002:9']);
  });

  it('says so when a rare way of writing is all that is wrong', () => {
    const { findings } = parse(`programs:\n${filler}  - id: |2\n      x\n`);
    expect(findings.map(({ type, message }) => [type.id, message])).toEqual([['yaml/syntax', 'large']]);
  });
});

describe('parseLimit', () => {
  it('reads the flags that messages name', () => {
    expect(parseLimit('keys=10000')).toEqual({ keys: 10000 });
    expect(parseLimit('file-mib=2')).toEqual({ fileBytes: 2097152 });
    expect(parseLimit('depth=0')).toBeUndefined();
    expect(parseLimit('constructor=5')).toBeUndefined();
    expect(parseLimit('keys')).toBeUndefined();
  });
});
