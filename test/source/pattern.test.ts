import { expect, it } from 'vitest';
import { pathText } from '../../src/diagnostics/place.js';
import { layPatterns, matchPattern, walkPatterns } from '../../src/source/pattern.js';

const data = {
  gaps: [{ id: 'a' }, undefined, { id: 'b', current: { text: 'kini' } }],
  dimensions: { living: { programs: [{ id: 'p' }] }, society: {} },
};

it.each([
  ['gaps[].id', ['gaps[0].id a', 'gaps[2].id b']],
  ['dimensions.*.programs[].id', ['dimensions.living.programs[0].id p']],
  ['gaps[].current.text', ['gaps[2].current.text kini']],
  ['gaps.id', []],
  ['dimensions[]', []],
  ['toString', []],
])('%s names %j', (pattern, expected) => {
  expect(matchPattern(data, pattern).map(({ path, value }) => `${pathText(path)} ${value}`)).toEqual(
    expected,
  );
});

it('finds the matches of all patterns in one walk, in the order of the data', () => {
  const seen: string[] = [];
  const patterns = layPatterns([
    ['dimensions.*.programs[].id', 'program'],
    ['gaps[].id', 'gap'],
    ['gaps[].id', 'again'],
    ['dimensions.living', 'living'],
  ]);
  walkPatterns(data, patterns, (said, path) => seen.push(`${said} ${pathText(path)}`));
  expect(seen).toEqual([
    'gap gaps[0].id',
    'again gaps[0].id',
    'gap gaps[2].id',
    'again gaps[2].id',
    'living dimensions.living',
    'program dimensions.living.programs[0].id',
  ]);
});
