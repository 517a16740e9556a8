import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const read = (name: string) => readFileSync(join(import.meta.dirname, name), 'utf8');
const ROW = /^\| .+ \| `([\w-]+\.test\.ts)`: (.+) \|$/;

const rows = read('README.md')
  .split('\n')
  .flatMap((line) => {
    const [, file = '', name = ''] = ROW.exec(line) ?? [];
    return file === '' ? [] : [{ file, name }];
  });

it('the list has a row for each line of its table', () => {
  const lines = read('README.md')
    .split('\n')
    .filter((line) => line.startsWith('| '));
  // The head of the table is no row.
  expect(rows).toHaveLength(lines.length - 1);
});

it.each(rows)('$file has the test "$name"', ({ file, name }) => {
  expect(read(file)).toContain(name);
});

it('every file of tests is in the list', () => {
  const files = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.test.ts'));
  const named = new Set(rows.map(({ file }) => file));
  expect(files.filter((name) => !named.has(name))).toEqual(['rows.test.ts']);
});
