import { expect, it } from 'vitest';
import { codeFiles } from './sources.js';

const MOST_LINES = 400;
const written = codeFiles('src', 'scripts', 'test', 'bin').filter(
  ({ name }) => !name.startsWith('src/generated/') && !name.startsWith('test/fixtures/'),
);

/** Every line of every file that `pattern` finds, as `file:line`. */
function linesWith(pattern: RegExp): string[] {
  return written.flatMap(({ name, text }) =>
    text.split('\n').flatMap((line, index) => (pattern.test(line) ? [`${name}:${index + 1}`] : [])),
  );
}

it('no file is longer than can be read in one sitting', () => {
  const long = written.filter(({ text }) => text.trimEnd().split('\n').length > MOST_LINES);
  expect(written.length).toBeGreaterThan(200);
  expect(long.map(({ name }) => name)).toEqual([]);
});

it('names are kebab-case', () => {
  const kebab = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.(?:test|d))?\.[tj]s$/;
  expect(written.map(({ name }) => name).filter((name) => !kebab.test(name.split('/').at(-1) ?? ''))).toEqual(
    [],
  );
});

it('nothing is typed any', () => {
  expect(linesWith(/(?::\s*any(?:\[\])*\s*(?:[;,)=|>]|$)|\bas any\s*[;,)\].]|<any[,>])/)).toEqual([]);
});

it('no comment puts work off', () => {
  expect(
    linesWith(new RegExp(`(?://|\\*).*\\b(?:${['TO', 'DO'].join('')}|${['FIX', 'ME'].join('')})\\b`)),
  ).toEqual([]);
});

it('no test is left out or singled out, and a condition is only about the machine', () => {
  expect(linesWith(/\b(?:it|test|describe)\.(?:skip|only|todo|fails)\b/)).toEqual([]);
  expect(linesWith(/\b(?:it|test|describe)\.(?:skipIf|runIf)\((?!is[A-Z]\w*)/)).toEqual([]);
});

it('nothing depends on the clock, on chance or on the locale of the machine', () => {
  // `status` asks what is late today; its one look at the clock has a file of its own.
  const inside = (place: string) => place.startsWith('src/') && !place.startsWith('src/cli/shown/today.ts');
  expect(linesWith(/\bMath\.random\(/)).toEqual([]);
  expect(linesWith(/\bDate\.now\(|\bnew Date\(\)/).filter(inside)).toEqual([]);
  expect(linesWith(/\.(?:toLocale\w*|localeCompare)\(/).filter(inside)).toEqual([]);
});
