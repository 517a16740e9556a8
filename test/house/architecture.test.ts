import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { codeFiles, importsOf, ROOT, roomOf } from './sources.js';

const text = readFileSync(join(ROOT, 'ARCHITECTURE.md'), 'utf8');
const files = codeFiles('src');

/** The table of rooms: the name of each, and the packages that are said to live there. */
const rows = [...text.matchAll(/^\| `([a-z0-9]+)\/[^`]*` *\|.*\| *([^|]+?) *\|$/gm)].map(
  ([, room = '', packages = '']) => [room, packages] as const,
);

it('names every room, and each file beside them', () => {
  const rooms = new Set(files.map(({ name }) => roomOf(name) ?? ''));
  const beside = [...rooms].filter((room) => room.endsWith('.ts'));
  expect(rows.map(([room]) => room).sort()).toEqual(
    [...rooms].filter((room) => !room.endsWith('.ts')).sort(),
  );
  expect(beside.filter((name) => !text.includes(`\`${name}\``))).toEqual([]);
});

it('names the packages that live in each room', () => {
  const imports = files.filter(({ name }) => !name.startsWith('src/generated/')).flatMap(importsOf);
  for (const [room, packages] of rows) {
    const used = imports
      .filter(({ from, to }) => roomOf(from) === room && !/^(?:src\/|node:|package\.json)/.test(to))
      // A package's parts, "docx/layout", are the package.
      .map(({ to }) => /^(?:@[^/]+\/)?[^/]+/.exec(to)?.[0] ?? to);
    const said = packages.startsWith('–') ? [] : packages.split(', ');
    expect([room, ...new Set(used)].sort()).toEqual([room, ...said].sort());
  }
});

it('fits on a page', () => {
  expect(text.split('\n').length).toBeLessThan(80);
});
