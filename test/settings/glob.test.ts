import { expect, it } from 'vitest';
import { globFits } from '../../src/settings/glob.js';

it.each([
  ['gaps.yaml', 'gaps.yaml', true],
  ['gaps.yaml', 'dimensions/gaps.yaml', false],
  ['*.yaml', 'gaps.yaml', true],
  ['*.yaml', 'dimensions/living.yaml', false],
  ['**/*.yaml', 'gaps.yaml', true],
  ['**/*.yaml', 'dimensions/living/programs/dinkes.yaml', true],
  ['dimensions/**', 'dimensions/living/programs/dinkes.yaml', true],
  ['dimensions/*/programs/**', 'dimensions/living/programs/dinkes.yaml', true],
  ['dimensions/*/programs', 'dimensions/living/programs/dinkes.yaml', true],
  ['dimensions', 'dimensions/living.yaml', true],
  ['dimensions/', 'dimensions/living.yaml', true],
  ['./dimensions/living.yaml', 'dimensions/living.yaml', true],
  ['dimension', 'dimensions/living.yaml', false],
  ['dimensions/liv?ng.yaml', 'dimensions/living.yaml', true],
  ['dimensions/l?ving/x', 'dimensions/l/ving/x', false],
  ['**/a/**/b/**', 'x/a/y/z/b/c', true],
  ['**/a/b', 'a/x/a/b', true],
  ['a*b*c', 'aXbYbZc', true],
  ['a*b*c', 'aXbYbZ', false],
  ['[ab].yaml', 'a.yaml', false],
  ['{a,b}.yaml', 'a.yaml', false],
  ['Gaps.yaml', 'gaps.yaml', false],
  ['caf\u00e9.yaml', 'cafe\u0301.yaml', true],
])('%s fits %s: %s', (glob, file, fits) => {
  expect(globFits(glob, file)).toBe(fits);
});

it('takes no time for a pattern made to take for ever', () => {
  const started = performance.now();
  expect(globFits(`${'*a'.repeat(140)}b`, `${'a'.repeat(4000)}`)).toBe(false);
  expect(globFits(`${'**/a/'.repeat(55)}b`, `${'a/'.repeat(2000)}c`)).toBe(false);
  expect(performance.now() - started).toBeLessThan(2000);
});
