import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type BuildRequest, buildToFolder } from '../../src/cli/books/build-to-folder.js';
import { loadProject } from '../../src/load.js';
import { validate } from '../../src/validate.js';

const folder = mkdtempSync(join(tmpdir(), 'masterplan-standing-'));
let build: (request: Partial<BuildRequest> & Pick<BuildRequest, 'formats' | 'out'>) => Promise<unknown>;
beforeAll(async () => {
  const project = await loadProject(join(import.meta.dirname, '../../examples/kota-mojokerto'));
  const { model } = await validate(project);
  const common = { draft: true, books: undefined, force: false, final: false, reference: undefined };
  build = (request) => buildToFolder(project, model, { ...common, onStep: () => {}, ...request });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The files of the folder that a page links to or loads, once each. */
function linked(out: string, page: string): string[] {
  const html = readFileSync(join(out, page), 'utf8');
  const links = [...html.matchAll(/href="\.\/([^"#]+)"/g)].map(([, file = '']) => file);
  const searched = (/ data-books="([^"]*)"/.exec(html)?.[1] ?? '').split(' ').filter(Boolean);
  return [...new Set([...links, ...searched.map((name) => `cari/${name}.js`)])].sort();
}

/** Of every page, what it leads to and is not there. */
function broken(out: string): string[] {
  const there = new Set(readdirSync(out, { recursive: true, encoding: 'utf8' }));
  const pages = [...there].filter((name) => name.endsWith('.html'));
  return pages.flatMap((page) => linked(out, page).filter((file) => !there.has(file)));
}

test('pages lead to the books that are there, whichever were made this time', async () => {
  const out = join(folder, 'grown');
  await build({ out, formats: ['html'], books: [2] });
  expect(linked(out, 'index.html')).toEqual(['buku-2.html', 'cari/buku-2.js']);
  expect(broken(out)).toEqual([]);

  await build({ out, formats: ['html'], books: [1] });
  expect(linked(out, 'index.html')).toEqual([
    'buku-1.html',
    'buku-2.html',
    'cari/buku-1.js',
    'cari/buku-2.js',
  ]);
  expect(linked(out, 'buku-1.html')).toEqual(expect.arrayContaining(['buku-1.html', 'buku-2.html']));

  await build({ out, formats: ['md'], books: [2, 3] });
  const index = linked(out, 'index.html').filter((file) => !file.startsWith('cari/'));
  expect(index).toEqual(['buku-1.html', 'buku-2.html', 'buku-2.md', 'buku-3.md']);
  expect(broken(out)).toEqual([]);
});

test('a folder without pages gets no entrance', async () => {
  const out = join(folder, 'plain');
  await build({ out, formats: ['md'] });
  expect(readdirSync(out)).not.toContain('index.html');
});

test('a file that somebody deleted is not linked to', async () => {
  const out = join(folder, 'deleted');
  await build({ out, formats: ['md', 'html'], books: [1, 2] });
  rmSync(join(out, 'buku-1.md'));
  await build({ out, formats: ['html'], books: [2] });
  expect(linked(out, 'index.html')).toContain('buku-2.md');
  expect(broken(out)).toEqual([]);
});

test('a product of a kind that no build makes stays', async () => {
  const out = join(folder, 'kept');
  await build({ out, formats: ['md'], books: [1] });
  const manifest = join(out, '.masterplan-books.json');
  const told: { files: Record<string, unknown> } = JSON.parse(readFileSync(manifest, 'utf8'));
  told.files['buku-1.epub'] = told.files['buku-1.md'];
  writeFileSync(join(out, 'buku-1.epub'), readFileSync(join(out, 'buku-1.md')));
  writeFileSync(manifest, JSON.stringify(told));
  await build({ out, formats: ['md'], books: [1] });
  expect(readdirSync(out)).toContain('buku-1.epub');
});
