import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { codeFiles, importsOf, ROOT, roomOf } from './sources.js';

/** The rooms in which an outside package lives. */
const HOMES: Readonly<Record<string, readonly string[]>> = {
  yaml: ['source'],
  'js-yaml': ['source'],
  handlebars: ['render'],
  'markdown-it': ['render'],
  'markdown-it-footnote': ['render'],
  minisearch: ['render'],
  '@myriaddreamin/typst-ts-web-compiler': ['render'],
  docx: ['render'],
  fflate: ['sheets', 'render'],
  saxes: ['sheets', 'render'],
  '@resvg/resvg-wasm': ['render'],
  'sql.js': ['tables'],
  chalk: ['cli'],
  commander: ['cli'],
  ora: ['cli'],
  diff: ['reporters'],
  'd3-scale': ['figures'],
  'd3-shape': ['figures'],
};

/**
 * What npm installs for a user, and why it cannot be bundled; everything else that `src/` imports is bundled, and so a
 * package of development (docs/decisions/packages.md).
 */
const INSTALLED: Readonly<Record<string, string>> = {
  '@myriaddreamin/typst-ts-web-compiler': 'finds its WebAssembly beside itself',
  '@resvg/resvg-wasm': 'its WebAssembly is a file of its own',
  yaml: 'loaded only for a file with a mistake, faster from its own file',
};

/** Programs and types, which nothing imports. */
const TOOLS = /^(?:@biomejs\/biome|@types\/.*|typescript|tsx|yaml-language-server)$/;

/** Rooms that touch the disk; the others are given what they need. */
const DISK = new Set(['package', 'disk', 'project', 'edit', 'regions', 'output', 'init', 'cli']);

/** Nothing reaches a network, starts a program or makes code from data. */
const NEVER = /^node:(?:child_process|cluster|dgram|dns|http|http2|https|inspector|net|tls|vm)(?:\/|$)/;

const outside = codeFiles('src')
  .flatMap(importsOf)
  .filter(({ to }) => !to.startsWith('src/') && !to.startsWith('package.json'));
const packages = outside.filter(({ to }) => !to.startsWith('node:'));
const nameOf = (to: string) => /^(?:@[^/]+\/)?[^/]+/.exec(to)?.[0] ?? to;

it('an outside package lives only in its rooms', () => {
  const strays = packages.filter(({ from, to }) => !HOMES[nameOf(to)]?.includes(roomOf(from) ?? ''));
  expect(packages.length).toBeGreaterThan(10);
  expect(strays.map(({ from, to }) => `${from} -> ${to}`)).toEqual([]);
});

it('every package that is imported is declared, and every declared one is used', () => {
  const { dependencies, devDependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>;
    devDependencies: Record<string, string>;
  };
  const used = new Set(packages.map(({ to }) => nameOf(to)));
  const texts = codeFiles('src', 'scripts', 'test').map(({ text }) => text);
  expect(Object.keys(dependencies)).toEqual(Object.keys(INSTALLED));
  expect([...used].filter((name) => !(name in dependencies) && !(name in devDependencies))).toEqual([]);
  // Scripts and tests load a package also by asking where it lies.
  const isNamed = (name: string) =>
    texts.some((text) =>
      [`'${name}'`, `'${name}/`, `node_modules/${name}/`].some((way) => text.includes(way)),
    );
  const idle = Object.keys(devDependencies).filter((name) => !TOOLS.test(name) && !isNamed(name));
  expect(idle).toEqual([]);
});

it('only the rooms that are there for it touch the disk', () => {
  const touching = outside.filter(
    ({ from, to }) => /^node:fs(?:\/|$)/.test(to) && !DISK.has(roomOf(from) ?? ''),
  );
  expect(touching.map(({ from }) => from)).toEqual([]);
});

it('nothing reaches a network or starts a program', () => {
  expect(outside.filter(({ to }) => NEVER.test(to)).map(({ from, to }) => `${from} -> ${to}`)).toEqual([]);
});

it('threads are for many projects at once, and for nothing else', () => {
  const threads = outside.filter(({ to }) => to === 'node:worker_threads').map(({ from }) => from);
  expect(threads.filter((from) => !from.startsWith('src/cli/many/'))).toEqual([]);
});
