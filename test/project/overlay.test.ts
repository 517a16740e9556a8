import { expect, it } from 'vitest';
import { loadProject } from '../../src/load.js';
import { folderWith } from './folder.js';

const FILES = { 'masterplan.yaml': 'format: 1\ntitle: Lama\n', 'region.yaml': 'name: Kota Lama\n' };

it('texts given with the call stand for what is on the disk or not there yet, places and findings too', async () => {
  const root = folderWith(FILES);
  const overlay = new Map([
    ['masterplan.yaml', 'format: 1\n\ntitle: Baru\n'],
    ['region.yaml', 'name: Kota Baru\nname: Dua\n'],
    ['_imports.yaml', 'bukan: data'],
    ['../agencies.yaml', '- id: di-luar'],
    ['dimensions/living/programs/dinkes.yaml', '- id: belum-ada\n'],
  ]);
  const { value, files, findings } = await loadProject(root, {}, overlay);
  expect(value).toEqual({
    format: 1,
    title: 'Baru',
    region: { name: 'Kota Baru' },
    dimensions: { living: { programs: [{ id: 'belum-ada' }] } },
  });
  expect(files.map(({ text }) => text)).toEqual([
    '- id: belum-ada\n',
    'format: 1\n\ntitle: Baru\n',
    'name: Kota Baru\nname: Dua\n',
  ]);
  expect(findings.map(({ type, place }) => `${type.id} ${place.file}:${place.line}`)).toEqual([
    'yaml/duplicate-key region.yaml:2',
  ]);
});

it('without them the disk is read', async () => {
  const { value } = await loadProject(folderWith(FILES));
  expect(value).toEqual({ format: 1, title: 'Lama', region: { name: 'Kota Lama' } });
});
