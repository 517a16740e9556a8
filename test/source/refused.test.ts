import { describe, expect, it } from 'vitest';
import { toValue } from '../../src/source/to-value.js';
import { findingsOf, parse, short } from './reading.js';

describe('keys that cannot be taken', () => {
  it('shows both places of a key written twice, once however often it is repeated', () => {
    const { findings, tree } = parse('a: 1\nb: 2\na: 3\na: 4\n');
    expect(findings.map(short)).toEqual(['yaml/duplicate-key:again 3:1']);
    expect(findings[0]?.related.map(({ place }) => place.line)).toEqual([1, 4]);
    expect(tree && toValue(tree)).toEqual({ a: 1, b: 2 });
  });

  it('knows one key in two spellings', () => {
    expect(findingsOf('1: a\n"1": b\n')).toEqual(['yaml/duplicate-key:sameText 2:1']);
    expect(findingsOf('m\u00e9ja: a\nme\u0301ja: b\n')).toEqual(['yaml/duplicate-key:sameText 2:1']);
    expect(findingsOf("- {a: 1, 'a': 2}\n")).toEqual(['yaml/duplicate-key:sameText 1:10']);
  });

  it('gives the path of a duplicate', () => {
    expect(parse('x:\n  - y: 1\n    y: 2\n').findings[0]?.place.path).toEqual(['x', 0, 'y']);
  });

  it.each(['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', '__defineGetter__'])(
    'refuses %s, and nothing reaches a prototype',
    (key) => {
      const { findings, tree } = parse(`a:\n  ${key}:\n    polluted: true\n  b: 1\n`);
      expect(findings.map(short)).toEqual(['yaml/reserved-key:reserved 2:3']);
      const value = tree && toValue(tree);
      expect(value).toEqual({ a: { b: 1 } });
      expect(Object.getPrototypeOf((value as { a: object }).a)).toBe(Object.prototype);
      expect('polluted' in {}).toBe(false);
    },
  );

  it('refuses keys that are empty or no text', () => {
    expect(findingsOf(': x\n')).toEqual(['yaml/key:empty 1:1']);
    expect(findingsOf('a: 1\n"": x\n')).toEqual(['yaml/key:empty 2:1']);
    expect(findingsOf('? [a, b]\n: x\n')).toEqual(['yaml/key:complex 1:3']);
    expect(findingsOf('{a: 1}: x\n')).toEqual(['yaml/key:complex 1:1']);
  });

  it('takes {{ name }} for one mistake', () => {
    const { findings, damaged } = parse('a: 1\nb: {{ nama }}\n');
    expect(findings.map(short)).toEqual(['yaml/key:complex 2:4']);
    expect(findings[0]?.args).toEqual({ written: '{{ nama }}' });
    expect(damaged).toEqual([['b']]);
  });
});

describe('YAML that a masterplan does not use', () => {
  it('makes one finding of an anchor with its aliases', () => {
    const aliases = Array.from({ length: 20 }, (_, index) => `k${index}: *x\n`).join('');
    const { findings, damaged, tree } = parse(`a: &x\n  b: 1\n${aliases}c: 2\n`);
    expect(findings.map(short)).toEqual(['yaml/anchor:anchor 1:4']);
    expect(findings[0]?.related[0]?.place).toMatchObject({ line: 3, column: 5 });
    expect(damaged).toHaveLength(20);
    expect(tree && toValue(tree)).toEqual({ a: { b: 1 }, c: 2 });
  });

  it('reads *text* as what it is', () => {
    expect(findingsOf('a: *penting*\n')).toEqual(['yaml/anchor:alias 1:4']);
  });

  it('marks a list as damaged when an alias was one of its items', () => {
    expect(parse('a: [x, *y, z]\n').damaged).toEqual([['a']]);
  });

  it('refuses merge keys, once for each cause', () => {
    expect(findingsOf('a: &x {b: 1}\nc:\n  <<: *x\n  d: 2\n')).toEqual(['yaml/anchor:anchor 1:4']);
    expect(findingsOf('c:\n  <<: {b: 1}\n  d: 2\n')).toEqual(['yaml/anchor:merge 2:3']);
  });

  it('does not multiply an alias bomb', () => {
    const levels = Array.from({ length: 9 }, (_, level) =>
      level === 0
        ? 'a0: &a0 [x, x]'
        : `a${level}: &a${level} [${Array.from({ length: 9 }, () => `*a${level - 1}`).join(', ')}]`,
    );
    const { findings } = parse(`${levels.join('\n')}\n`);
    expect(findings.map(({ type }) => type.id)).toEqual(Array.from({ length: 9 }, () => 'yaml/anchor'));
  });

  it('refuses tags, once for each tag', () => {
    const { findings, damaged } = parse('a: !rahasia x\nb: !rahasia y\nc: !!str 12\n');
    expect(findings.map(short)).toEqual(['yaml/tag:tag 1:4', 'yaml/tag:tag 3:4']);
    expect(findings[0]?.related).toHaveLength(1);
    expect(damaged).toEqual([['a'], ['b'], ['c']]);
  });

  it('refuses directives and does not let them change a value', () => {
    const { findings, tree } = parse('%YAML 1.1\n---\na: no\n');
    expect(findings.map(short)).toEqual(['yaml/directive:directive 1:1']);
    expect(tree && toValue(tree)).toEqual({ a: 'no' });
    expect(findingsOf('%catatan\na: 1\n')).toEqual(['yaml/directive:directive 1:1']);
  });

  it.each(['a: 1\n---\nb: 2\n---\nc: 3\n', 'a: 1\n...\nb: 2\n', '---\na: 1\n---\n'])(
    'refuses a second document: %j',
    (text) => {
      const { findings, damaged } = parse(text);
      expect(findings.map(({ type }) => type.id)).toEqual(['yaml/documents']);
      expect(damaged).toEqual([[]]);
    },
  );

  it('allows a single --- at the start', () => {
    expect(findingsOf('# x\n---\na: 1\n')).toEqual([]);
  });
});
