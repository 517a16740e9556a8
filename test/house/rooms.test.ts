import { describe, expect, it } from 'vitest';
import { codeFiles, type Import, importsOf, roomOf } from './sources.js';

/** A room imports only what stands before it. */
const ORDER = [
  'package',
  'theme',
  'i18n',
  'diagnostics',
  'source',
  'project',
  'disk',
  'edit',
  'profile',
  'regions',
  'sheets',
  'values',
  'schema',
  'model',
  'rules',
  'settings',
  'status',
  'forms',
  'intake',
  'figures',
  'books',
  'render',
  'letters',
  'tables',
  'output',
  'reporters',
  'init',
  'findings.ts',
  'load.ts',
  'format.ts',
  'look.ts',
  'templates.ts',
  'validate.ts',
  'build.ts',
  'index.ts',
  'cli',
];

/** Which rooms may read what is generated; a room of plain text or plain files knows no schema. */
const MAY_READ_GENERATED = new Set([
  'profile',
  'schema',
  'model',
  'rules',
  'settings',
  'status',
  'forms',
  'intake',
  'figures',
  'books',
  'letters',
  'tables',
  'load.ts',
  'format.ts',
  'look.ts',
  'validate.ts',
  'build.ts',
  'index.ts',
]);

const files = codeFiles('src');
const imports = files.filter(({ name }) => !name.startsWith('src/generated/')).flatMap(importsOf);
const own = imports.filter(({ to }) => to.startsWith('src/'));

const shown = (list: readonly Import[]) => list.map(({ from, to }) => `${from} -> ${to}`);

describe('the rooms of the house', () => {
  it('are all in the order, and the order names no other', () => {
    const rooms = new Set(files.map(({ name }) => roomOf(name)).filter((room) => room !== 'generated'));
    expect([...rooms].sort()).toEqual([...ORDER].sort());
  });

  it('have arrows one way only', () => {
    const rank = (name: string) => ORDER.indexOf(roomOf(name) ?? '');
    const against = own.filter(
      ({ from, to }) => roomOf(to) !== 'generated' && roomOf(from) !== roomOf(to) && rank(to) > rank(from),
    );
    expect(own.length).toBeGreaterThan(300);
    expect(shown(against)).toEqual([]);
  });

  it('read generated files only where data is typed or checked', () => {
    const generated = own.filter(({ to }) => roomOf(to) === 'generated');
    const wrong = generated.filter(({ from }) => !MAY_READ_GENERATED.has(roomOf(from) ?? ''));
    expect(generated.length).toBeGreaterThan(10);
    expect(shown(wrong)).toEqual([]);
  });

  it('are known to generated files as types only', () => {
    const out = files
      .filter(({ name }) => name.startsWith('src/generated/'))
      .flatMap(importsOf)
      .filter(({ to, typeOnly }) => to.startsWith('src/') && roomOf(to) !== 'generated' && !typeOnly);
    expect(shown(out)).toEqual([]);
  });

  it('render knows books only by their plain types', () => {
    const known = own.filter(({ from, to }) => roomOf(from) === 'render' && roomOf(to) === 'books');
    expect(shown(known.filter(({ to, typeOnly }) => to !== 'src/books/book.ts' || !typeOnly))).toEqual([]);
  });
});

describe('imports', () => {
  it('lead to files that are there', () => {
    const names = new Set(files.map(({ name }) => name));
    // Types of generated JavaScript stand in a .d.ts; the build makes the templates.
    const there = ({ to }: Import) =>
      names.has(to) || names.has(to.replace(/\.ts$/, '.js')) || names.has(to.replace(/\.ts$/, '.d.ts'));
    expect(shown(own.filter((one) => !there(one)))).toEqual([]);
  });

  it('make no cycle', () => {
    const next = new Map<string, string[]>();
    for (const { from, to, typeOnly } of own) {
      if (!typeOnly) next.set(from, [...(next.get(from) ?? []), to]);
    }
    const done = new Set<string>();
    const cycles: string[] = [];
    const walk = (name: string, way: readonly string[]): void => {
      const start = way.indexOf(name);
      if (start !== -1) cycles.push([...way.slice(start), name].join(' -> '));
      if (start !== -1 || done.has(name)) return;
      for (const to of next.get(name) ?? []) walk(to, [...way, name]);
      done.add(name);
    };
    for (const name of next.keys()) walk(name, []);
    expect(cycles).toEqual([]);
  });
});
