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
  fflate: ['render'],
  saxes: ['render'],
  '@resvg/resvg-wasm': ['render'],
  chalk: ['cli'],
  commander: ['cli'],
  ora: ['cli'],
  diff: ['reporters'],
  'd3-scale': ['figures'],
  'd3-shape': ['figures'],
};

/** Bundled, and not to be installed by users: docs/decisions/packages.md says why. */
const BUNDLED = ['docx', 'saxes'];

/** Rooms that touch the disk; the others are given what they need. */
const DISK = new Set(['package', 'project', 'edit', 'regions', 'output', 'init', 'cli']);

/** Nothing reaches a network, starts a program or makes code from data. */
const NEVER =
  /^node:(?:child_process|cluster|dgram|dns|http|http2|https|inspector|net|tls|vm|worker_threads)(?:\/|$)/;

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
  const { dependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>;
  };
  const used = new Set(packages.map(({ to }) => nameOf(to)));
  const atBuild = new Set(
    codeFiles('scripts')
      .flatMap(importsOf)
      .map(({ to }) => nameOf(to)),
  );
  expect([...used].filter((name) => !(name in dependencies) && !BUNDLED.includes(name))).toEqual([]);
  expect(Object.keys(dependencies).filter((name) => !used.has(name) && !atBuild.has(name))).toEqual([]);
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
