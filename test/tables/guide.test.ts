import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Database } from 'sql.js';
import { afterAll, describe, expect, it } from 'vitest';
import { sqliteFile } from '../../src/tables/sqlite.js';
import { repository } from '../cli/run.js';
import { ask, example, openSqlite, regions } from './scene.js';

const database: Database = await openSqlite(
  await sqliteFile(
    regions({ 'kota-contoh': await example('kota-contoh'), '35.76': await example('kota-mojokerto') }),
  ),
);
afterAll(() => database.close());

/** Every question of a guide: its heading, its SQL, and the answer that is printed below. */
function questions(name: string) {
  const text = readFileSync(join(repository, 'docs/guide', name), 'utf8');
  const found = text.matchAll(/^### (.+?)$[^#]*?^```sql\n([\s\S]*?)^```\n\n((?:^\|.*\n)+)/gm);
  return [...found].map(([, head = '', sql = '', table = '']) => ({ head, sql, answer: cellsOf(table) }));
}

/** A Markdown table as its cells, without the line below the head. */
function cellsOf(table: string): string[][] {
  const lines = table.trim().split('\n');
  return lines
    .filter((_, index) => index !== 1)
    .map((line) =>
      line
        .replace(/^\||\|$/g, '')
        .split('|')
        .map((cell) => cell.trim()),
    );
}

const english = questions('data.md');
const indonesian = questions('basis-data.md');

describe.each([
  { guide: 'data.md', asked: english },
  { guide: 'basis-data.md', asked: indonesian },
])('$guide', ({ asked }) => {
  it('asks ten questions', () => {
    expect(asked.map(({ head }) => Number.parseInt(head, 10))).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });

  it.each(asked)('$head', ({ sql, answer }) => {
    const { heads, rows } = ask(database, sql);
    expect(rows.length).toBeGreaterThan(0);
    expect([heads, ...rows.map((row) => row.map((value) => String(value ?? '')))]).toEqual(answer);
  });
});

it('both guides print the same numbers', () => {
  const numbers = (asked: typeof english) =>
    asked.map(({ answer }) => answer.slice(1).map((row) => row.filter((cell) => /^[\d.]*$/.test(cell))));
  expect(numbers(indonesian)).toEqual(numbers(english));
});

it('the questions on the plan name what books and rules name', () => {
  // By hand from examples/kota-contoh: the population of region.yaml, and the two agencies of agencies.yaml.
  const last = english.at(-1)?.answer[1] ?? [];
  const region = readFileSync(join(repository, 'examples/kota-contoh/region.yaml'), 'utf8');
  const population = Number(/value: (\d+)/.exec(region)?.[1]);
  expect(Number(last[3])).toBe(Math.floor(153_580_000_000 / population));
  const late = readFileSync(join(repository, 'examples/kota-contoh/agencies.yaml'), 'utf8').match(
    /status: partial/g,
  );
  expect(english[7]?.answer.slice(1)).toHaveLength(late?.length ?? 0);
});
