import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type BuildRequest, buildToFolder } from '../../src/cli/books/build-to-folder.js';
import { loadProject } from '../../src/load.js';
import { validate } from '../../src/validate.js';

const folder = mkdtempSync(join(tmpdir(), 'masterplan-search-'));
let build: (request: Partial<BuildRequest> & Pick<BuildRequest, 'formats' | 'out'>) => Promise<unknown>;
beforeAll(async () => {
  const project = await loadProject(join(import.meta.dirname, '../../examples/kota-mojokerto'));
  const { model } = await validate(project);
  build = (request) =>
    buildToFolder(project, model, {
      draft: true,
      books: undefined,
      force: false,
      final: false,
      reference: undefined,
      onStep: () => {},
      ...request,
    });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const ALL = ['buku-1.js', 'buku-2.js', 'buku-3.js', 'buku-4.js', 'pencarian.js'];

test('a build of other formats, or of one book, leaves the search whole', async () => {
  const out = join(folder, 'whole');
  const found = () => readdirSync(join(out, 'cari')).sort();
  await build({ out, formats: ['md', 'html'] });
  expect(found()).toEqual(ALL);
  await build({ out, formats: ['md'] });
  expect(found()).toEqual(ALL);
  await build({ out, formats: ['html'], books: [2] });
  expect(found()).toEqual(ALL);
});

test('a single book brings what searches it, and Markdown brings nothing', async () => {
  await build({ out: join(folder, 'one'), formats: ['html'], books: [2] });
  expect(readdirSync(join(folder, 'one/cari')).sort()).toEqual(['buku-2.js', 'pencarian.js']);
  await build({ out: join(folder, 'none'), formats: ['md'] });
  expect(existsSync(join(folder, 'none/cari'))).toBe(false);
});
